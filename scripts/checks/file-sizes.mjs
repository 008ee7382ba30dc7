import fs from 'node:fs';
import { sourceFiles } from './source-files.mjs';

const LIMIT = 300;
/** Each spec file costs a second of module loading before its first test: few, larger ones. */
const LIMIT_OF_SPECS = 700;
const limitOf = (file) => (file.endsWith('.spec.ts') ? LIMIT_OF_SPECS : LIMIT);

/** No file written by hand is longer than 300 lines (a spec file 700). */
export async function fileSizes() {
  const long = sourceFiles()
    .map((file) => [file, fs.readFileSync(file, 'utf8').split('\n').length - 1])
    .filter(([file, lines]) => lines > limitOf(file));
  return {
    ok: long.length === 0,
    output: long.map(([file, lines]) => `${file} has ${lines} lines: split it.`).join('\n'),
  };
}
