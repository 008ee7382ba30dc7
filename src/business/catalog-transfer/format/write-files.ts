import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { JsonObject } from '../../../domains/helpers/index.js';
import { guarded } from './cell-safety.js';
import { flatten } from './flat-document.js';

/** An entry on its way into a file. */
export interface WrittenEntry {
  readonly kind: string;
  readonly id: string;
  readonly document: JsonObject;
}

/** What the server sets by itself; id and kind have columns of their own. */
const OWN = new Set(['id', 'href', 'lastUpdate']);

/**
 * Entries as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheet programs read it right). They are read
 * twice: the columns stand in the first row.
 * @param entries answers them anew each time
 */
export async function* writeCsv(entries: () => AsyncIterable<WrittenEntry>): AsyncGenerator<Buffer> {
  const columns = new Set<string>();
  for await (const { document } of entries())
    for (const name of flatten(document, OWN).keys()) columns.add(name);
  const names = [...columns].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  async function* rows(): AsyncGenerator<string[]> {
    yield ['kind', 'id', ...names.map(guarded)];
    for await (const { kind, id, document } of entries()) {
      const flat = flatten(document, OWN);
      yield [kind, id, ...names.map((name) => guarded(flat.get(name) ?? ''))];
    }
  }
  yield* csvOf(rows());
}

const FIRST = [
  'name',
  'code',
  'description',
  'lifecycleStatus',
  'priceType',
  'price.value (number)',
  'price.unit',
];
const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

/** Rows as they are: cells have to be safe already. */
export async function* csvOf(rows: AsyncIterable<readonly string[]>): AsyncGenerator<Buffer> {
  const lines = Readable.from(rows).pipe(stringify({ bom: true, record_delimiter: 'windows' }));
  for await (const piece of lines) yield Buffer.from(piece as Buffer | string);
}

/** Entries as JSON: a list for each kind, one document a line. */
export async function* writeJson(entries: () => AsyncIterable<WrittenEntry>): AsyncGenerator<Buffer> {
  let kind: string | undefined;
  for await (const entry of entries()) {
    const start = kind === undefined ? '{' : entry.kind === kind ? '' : '\n],';
    const opened = entry.kind === kind ? ',' : `${start}\n${JSON.stringify(entry.kind)}: [`;
    kind = entry.kind;
    yield Buffer.from(`${opened}\n${JSON.stringify(entry.document)}`);
  }
  yield Buffer.from(kind === undefined ? '{}\n' : '\n]\n}\n');
}
