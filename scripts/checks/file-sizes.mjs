import fs from 'node:fs';
import { sourceFiles } from './source-files.mjs';

const LIMIT = 300;

/** No file written by hand is longer than 300 lines, tests included. */
export async function fileSizes() {
  const long = sourceFiles()
    .map((file) => [file, fs.readFileSync(file, 'utf8').split('\n').length - 1])
    .filter(([, lines]) => lines > LIMIT);
  return {
    ok: long.length === 0,
    output: long.map(([file, lines]) => `${file} has ${lines} lines: split it.`).join('\n'),
  };
}
