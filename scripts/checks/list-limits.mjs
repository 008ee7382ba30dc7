import fs from 'node:fs';

/** Lists that are short by nature; each says why. */
const SHORT = [
  [/^\/api\/v1\/address-suggestions$/, 'at most 8 suggestions'],
  [/\/hub$/, 'the newest 1,000 listeners of one API, by its statement'],
  [/^\/api\/v1\/oauth\/scopes$/, 'the scopes of this version, a constant of the program'],
];

/** Every GET that answers an array takes a bounded `limit`: no request can ask for a whole table. */
export async function listLimits() {
  const { paths, components } = JSON.parse(fs.readFileSync('openapi.json', 'utf8'));
  const resolve = (part) => {
    const [, kind, name] = /^#\/components\/(\w+)\/(.+)$/.exec(part?.$ref ?? '') ?? [];
    return kind ? resolve(components[kind][name]) : part;
  };
  const faults = Object.entries(paths).flatMap(([path, { get }]) => {
    const schema = resolve(get?.responses?.['200']?.content?.['application/json']?.schema);
    if (schema?.type !== 'array' || SHORT.some(([pattern]) => pattern.test(path))) return [];
    const limit = (get.parameters ?? []).map(resolve).find(({ name }) => name === 'limit');
    if (!limit) return [`GET ${path} answers a list and has no limit.`];
    return resolve(limit.schema)?.maximum === undefined ? [`GET ${path} has a limit without a maximum.`] : [];
  });
  return { ok: faults.length === 0, output: faults.join('\n') };
}
