// npm run check: every rule of the house that a machine can judge, one line each with its time. Exit code 1 when one fails.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileSizes } from './checks/file-sizes.mjs';
import { listLimits } from './checks/list-limits.mjs';
import { migrationList } from './checks/migration-list.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** Runs a program of this project; what it printed matters only when it failed. */
const program = (file, ...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
const tool = (name, ...args) => program(`node_modules/${name}`, ...args);

/** Two lanes for two cores. Within a lane order matters: what is generated is judged after the build. */
const LANES = [
  [
    ['format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
    ['lint, type-aware', () => tool('oxlint/bin/oxlint', '--type-aware', '--format=unix')],
    [
      'dependency law',
      () =>
        tool(
          'dependency-cruiser/bin/dependency-cruise.mjs',
          '--config',
          '.dependency-cruiser.cjs',
          'src',
          'migrations',
          'web/src',
        ),
    ],
    ['files of at most 300 lines', fileSizes],
    ['migrations/index.ts names every migration', migrationList],
    ['types of the web', () => tool('typescript/bin/tsc', '-p', 'web/tsconfig.json', '--noEmit')],
    [
      'types of the server and its tests',
      () => tool('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
    ],
  ],
  [
    ['build of the server', () => tool('@nestjs/cli/bin/nest.js', 'build')],
    ['openapi.json and the web client are up to date', () => program('scripts/openapi.mjs', '--check')],
    ['every list is limited', listLimits],
    ['state machine drawings are up to date', () => program('scripts/state-machines.mjs', '--check')],
    ['the page of the access matrix is up to date', () => program('scripts/access-matrix.mjs', '--check')],
    ['entities equal migrations', () => program('scripts/checks/schema-drift.mjs')],
  ],
];

async function judge([name, check]) {
  const start = performance.now();
  const { ok, output } = await check().catch((error) => ({
    ok: false,
    output: String(error?.stack ?? error),
  }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}`);
  if (!ok) console.log(output.trimEnd().replace(/^/gm, '       | '));
  return ok;
}

async function runLane(checks) {
  const results = [];
  for (const check of checks) results.push(await judge(check));
  return results;
}

const results = (await Promise.all(LANES.map(runLane))).flat();
const failed = results.filter((ok) => !ok).length;
console.log(`${results.length - failed} checks passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
