// Draws every state machine of the built server to docs/state-machines. With --check nothing is written: the exit code
// says whether the drawings are those of the code.
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs/state-machines');
const built = (door) => import(pathToFileURL(path.join(root, 'dist/src', door, 'index.js')).href);
const { STATE_MACHINES } = await built('business/order-management');
const { lifecycleStateMachine } = await built('domains/catalog');
const { needsStateMachine } = await built('domains/needs');
const { accountStateMachine } = await built('domains/account');
const { changeSetStateMachine } = await built('domains/catalog-publication');
const machines = [
  ...STATE_MACHINES,
  lifecycleStateMachine,
  accountStateMachine,
  needsStateMachine,
  changeSetStateMachine,
];

const fileName = (name) =>
  `${name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\W+/g, '-')
    .toLowerCase()}.md`;

/** Mermaid's ids have no blanks. */
const stateId = (state) => state.replaceAll(' ', '_');

function drawing({ table, states }) {
  const { name, version, initial, final, transitions } = table;
  const named = [...states].filter((state) => state.includes(' '));
  const arrows = [
    ...named.map((state) => `    state "${state}" as ${stateId(state)}`),
    ...transitions.map(({ from, action, to }) => `    ${stateId(from)} --> ${stateId(to)}: ${action}`),
  ];
  const rows = transitions.map(
    ({ from, action, to, by, guard }) =>
      `| ${from} | ${action} | ${to} | ${by.join(', ')} | ${guard ?? ''} |`,
  );
  return `<!-- Drawn from the code by npm run state-machines. -->

# ${name} (version ${version})

\`\`\`mermaid
stateDiagram-v2
    [*] --> ${stateId(initial)}
${arrows.join('\n')}
${final.map((state) => `    ${stateId(state)} --> [*]`).join('\n')}
\`\`\`

| from | action | to | who may | guard |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

const wanted = new Map(machines.map((machine) => [fileName(machine.name), drawing(machine)]));
const there = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
const read = (name) => (there.includes(name) ? fs.readFileSync(path.join(folder, name), 'utf8') : undefined);
const stale = [...wanted].filter(([name, text]) => read(name) !== text);
const extra = there.filter((name) => !wanted.has(name));

if (process.argv.includes('--check')) {
  for (const [name] of stale)
    console.error(`docs/state-machines/${name} is not what the code says: run npm run state-machines.`);
  for (const name of extra) console.error(`docs/state-machines/${name} has no machine any more: delete it.`);
  process.exit(stale.length + extra.length === 0 ? 0 : 1);
}
fs.mkdirSync(folder, { recursive: true });
for (const [name, text] of stale) fs.writeFileSync(path.join(folder, name), text);
for (const name of extra) fs.rmSync(path.join(folder, name));
process.exit(0);
