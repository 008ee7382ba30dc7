import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const LAW = path.join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A house that breaks no rule; each case adds one import to it. */
const HOUSE: Readonly<Record<string, string>> = {
  'package.json': '{ "dependencies": { "kept": "1" }, "devDependencies": { "borrowed": "1" } }',
  'node_modules/kept/package.json': '{ "name": "kept", "version": "1.0.0", "main": "index.js" }',
  'node_modules/kept/index.js': 'module.exports = 1;',
  'node_modules/borrowed/package.json': '{ "name": "borrowed", "version": "1.0.0", "main": "index.js" }',
  'node_modules/borrowed/index.js': 'module.exports = 1;',
  'src/main.ts': "import './app.module.js';",
  'src/app.module.ts': "import './presentation/portal/orders/index.js'; import './integration/oss/index.js';",
  'src/startup/index.ts': 'export const startup = 1;',
  'src/presentation/portal/orders/index.ts': "export * from './orders.controller.js';",
  'src/presentation/portal/orders/orders.controller.ts':
    "import '../../../business/ordering/index.js'; export const c = 1;",
  'src/presentation/portal/desk/index.ts': "export * from './desk.js';",
  'src/presentation/portal/desk/desk.ts': "import 'kept'; export const d = 1;",
  'src/business/ordering/index.ts': "export * from './place.js';",
  'src/business/ordering/place.ts':
    "import '../../domains/order/index.js'; import '../../integration/oss/index.js'; export const p = 1;",
  'src/business/care/index.ts': "export * from './care.js';",
  'src/business/care/care.ts': 'export const care = 1;',
  'src/domains/helpers/index.ts': 'export const helper = 1;',
  'src/domains/order/index.ts': "export * from './order.js';",
  'src/domains/order/order.ts': "import '../helpers/index.js'; export const o = 1;",
  'src/domains/cart/index.ts': "export * from './cart.js';",
  'src/domains/cart/cart.ts': 'export const cart = 1;',
  'src/integration/oss/index.ts': "export * from './oss.js';",
  'src/integration/oss/oss.ts': "import '../../domains/helpers/index.js'; export const oss = 1;",
  'migrations/1-base.ts': 'export const m = 1;',
  'web/src/main.ts': 'export const w = 1;',
  'test/support/app.ts': 'export const t = 1;',
};

/** rule, the folder of a planted file that breaks it, what that file imports */
const PLANTED: readonly (readonly [rule: string, folder: string, target: string])[] = [
  ['no-cycles', 'src/domains/order', './round.js'],
  ['domains-know-only-helpers', 'src/domains/order', '../cart/index.js'],
  ['domains-know-only-helpers', 'src/domains/helpers', '../cart/index.js'],
  ['domains-know-only-helpers', 'src/domains/cart', '../../integration/oss/index.js'],
  ['integration-knows-only-helpers', 'src/integration/oss', '../../domains/cart/index.js'],
  ['integration-knows-only-helpers', 'src/integration/oss', '../../business/care/index.js'],
  ['business-below-presentation', 'src/business/care', '../../presentation/portal/desk/index.js'],
  ['business-below-presentation', 'src/business/care', '../../app.module.js'],
  ['presentation-through-business', 'src/presentation/portal/desk', '../../../integration/oss/index.js'],
  ['nothing-imports-presentation', 'src/startup', '../presentation/portal/desk/index.js'],
  ['nothing-imports-the-root', 'src/presentation/portal/desk', '../../../startup/index.js'],
  ['one-door', 'src/business/care', '../ordering/place.js'],
  ['one-door', 'src/business/care', '../../domains/cart/cart.js'],
  ['one-door', 'src/presentation/portal/desk', '../orders/orders.controller.js'],
  ['one-door-from-the-root', 'src', './business/care/care.js'],
  ['migrations-stand-alone', 'migrations', '../src/domains/helpers/index.js'],
  ['web-knows-the-api-only', 'web/src', '../../src/domains/helpers/index.js'],
  ['server-knows-no-web', 'src/domains/cart', '../../../web/src/main.js'],
  ['no-test-packages-in-the-product', 'src/business/care', 'borrowed'],
  ['everything-resolves', 'src/business/care', './nowhere.js'],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the house's own law says of a tree of files. */
function violations(files: Readonly<Record<string, string>>): Violation[] {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-law-')));
  try {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const asked = ['--config', LAW, '--output-type', 'json', 'src', 'migrations', 'web'];
    const answer = execFileSync(process.execPath, [CRUISER, ...asked], { cwd: folder, encoding: 'utf8' });
    return (JSON.parse(answer) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const plantedFile = (folder: string, index: number): string => `${folder}/planted-${index}.ts`;

/** All violations in one house, each in a file of its own: one run of the cruiser judges them all. */
function plantedHouse(): Record<string, string> {
  const house: Record<string, string> = { ...HOUSE };
  PLANTED.forEach(([rule, folder, target], index) => {
    house[plantedFile(folder, index)] = `import '${target}';`;
    if (rule === 'no-cycles') house[`${folder}/round.ts`] = `import './planted-${index}.js';`;
  });
  return house;
}

describe('the dependency law', () => {
  let found: Violation[];
  beforeAll(() => {
    found = violations(plantedHouse());
  });

  it('finds nothing in a house that keeps it', () => {
    expect(violations(HOUSE)).toEqual([]);
  });

  it.each(PLANTED.map((row, index) => [...row, index] as const))(
    '%s: refuses a file of %s that imports %s',
    (rule, folder, _target, index) => {
      const here = found.filter(({ from }) => from === plantedFile(folder, index));
      expect(here.map((one) => one.rule.name)).toContain(rule);
    },
  );

  it('has a planted violation for each of its rules', () => {
    const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>(LAW);
    const planted = new Set(PLANTED.map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });
});
