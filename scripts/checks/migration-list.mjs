import fs from 'node:fs';

/** migrations/index.ts imports and lists exactly the files of its folder, in their order. */
export async function migrationList() {
  const files = fs
    .readdirSync('migrations')
    .filter((name) => /^\d+-.+\.ts$/.test(name))
    .toSorted();
  const index = fs.readFileSync('migrations/index.ts', 'utf8');
  const imported = [...index.matchAll(/import \{ (\w+) \} from '\.\/(\d+-[\w-]+)\.js';/g)];
  const order = [...(/MIGRATIONS = \[([\s\S]*?)\]/.exec(index)?.[1] ?? '').matchAll(/\w+/g)].map(
    ([name]) => name,
  );
  const faults = [
    ...files
      .filter((file) => !imported.some(([, , from]) => `${from}.ts` === file))
      .map((file) => `${file} is not imported.`),
    ...imported
      .filter(([, name]) => !order.includes(name))
      .map(([, name]) => `${name} is not in MIGRATIONS.`),
    ...imported
      .filter(([, name, from]) => !name.endsWith(from.split('-', 1)[0]))
      .map(([, name, from]) => `${name} and ${from} have different times.`),
  ];
  const times = order.map((name) => Number(/\d+$/.exec(name)?.[0]));
  if (times.some((time, i) => i > 0 && time <= times[i - 1]))
    faults.push('MIGRATIONS is not in the order of time.');
  return { ok: faults.length === 0, output: faults.join('\n') };
}
