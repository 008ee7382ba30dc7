import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { Refusal } from '../../../domains/helpers/index.js';
import { unguarded } from './cell-safety.js';
import { decodeText } from './decode-text.js';
import type { BadRow, FileRow, ReadFile, ReadRow } from './file-row.js';
import { type Column, readCell, readColumn } from './flat-document.js';

const LONGEST_ROW = 1_000_000;
const MOST_COLUMNS = 2_000;

interface Record {
  readonly record: string[];
  readonly info: { readonly records: number; readonly error?: CsvError };
}

interface Heading {
  readonly raw: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly kindAt: number;
  readonly idAt: number;
  readonly operationAt: number;
}

/**
 * Reads a CSV file row by row: comma, semicolon or tab, as its heading has it; quotes by RFC 4180, either line end.
 * @param kind of every row, for a file without the column `kind`
 * @throws Refusal when there is no heading that names its columns
 */
export async function readCsv(content: AsyncIterable<Buffer>, kind?: string): Promise<ReadFile> {
  const text = decodeText(content);
  const { first, rest } = await firstLine(text);
  const records = Readable.from(rest).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(first),
      info: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
    }),
  ) as AsyncIterable<Record>;
  const iterator = readable(records)[Symbol.asyncIterator]();
  const start = await iterator.next();
  if (start.done) throw noHeading('The file is empty.');
  const heading = readHeading(start.value.record, kind);
  return { heading: heading.raw, rows: rowsOf(iterator, heading, kind) };
}

/** A faulty quote makes the rest of a file unreadable: said as such, with its line. */
async function* readable(records: AsyncIterable<Record>): AsyncGenerator<Record> {
  try {
    yield* records;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('CSV_'))
      throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new Refusal(
      'unprocessable',
      'csvBroken',
      `The file cannot be read as CSV${lines ? ` from line ${lines} on` : ''}: put texts with quotes, separators or line ends into quotes, and double the quotes inside.`,
    );
  }
}

async function firstLine(
  text: AsyncGenerator<string>,
): Promise<{ first: string; rest: AsyncIterable<string> }> {
  let read = '';
  for (let piece = await text.next(); !piece.done; piece = await text.next()) {
    read += piece.value;
    if (read.length > LONGEST_ROW || /[\r\n]/.test(read)) break;
  }
  async function* rest(): AsyncGenerator<string> {
    yield read;
    yield* text;
  }
  return { first: read.split(/[\r\n]/, 1)[0] ?? '', rest: rest() };
}

const delimiterOf = (heading: string): string =>
  [',', ';', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length)[0] ?? ',';

function readHeading(raw: readonly string[], kind: string | undefined): Heading {
  const names = raw.map((name) => unguarded(name.trim()));
  const at = (name: string): number => names.findIndex((one) => one.toLowerCase() === name);
  const [kindAt, idAt, operationAt] = [at('kind'), at('id'), at('operation')];
  if (kindAt < 0 && !kind) throw noHeading('The column "kind" is missing.');
  if (idAt < 0) throw noHeading('The column "id" is missing.');
  if (names.length > MOST_COLUMNS) throw noHeading(`It has more than ${MOST_COLUMNS} columns.`);
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice) throw noHeading(`The column ${JSON.stringify(twice)} stands there twice.`);
  const own = new Set([kindAt, idAt, operationAt]);
  const columns = names.map((name, index) => (own.has(index) || name === '' ? undefined : readColumn(name)));
  const unknown = names.find((name, index) => name !== '' && !own.has(index) && !columns[index]);
  if (unknown) throw noHeading(`The column ${JSON.stringify(unknown)} names no attribute.`);
  return { raw, columns, kindAt, idAt, operationAt };
}

const noHeading = (fault: string): Refusal =>
  new Refusal(
    'unprocessable',
    'csvHeading',
    `${fault} The first row names the columns: kind, id, and attributes such as name or price.value (number); export the catalogue to see them.`,
  );

async function* rowsOf(
  records: AsyncIterator<Record>,
  heading: Heading,
  kind: string | undefined,
): AsyncGenerator<ReadRow> {
  for (let next = await records.next(), row = 2; !next.done; next = await records.next(), row++) {
    const { record } = next.value;
    if (record.every((cell) => cell.trim() === '')) continue;
    yield readRow(record, row, heading, kind);
  }
}

function readRow(raw: readonly string[], row: number, heading: Heading, kind: string | undefined): ReadRow {
  const cell = (index: number): string => unguarded(index < 0 ? '' : (raw[index] ?? '')).trim();
  const id = cell(heading.idAt);
  const bad = (column: string | null, message: string, fix: string): { bad: BadRow } => ({
    bad: { row, column, message, fix, raw, resourceId: id || null },
  });
  if (raw.length !== heading.raw.length) {
    const message = `The row has ${raw.length} cells, the heading ${heading.raw.length}.`;
    return bad(null, message, 'Put texts that contain the separator into quotes.');
  }
  const operation = cell(heading.operationAt).toLowerCase();
  if (!['', 'put', 'remove'].includes(operation))
    return bad(
      'operation',
      `${JSON.stringify(operation)} is no operation.`,
      'Leave it empty, or write remove.',
    );
  const cells = new Map<
    string,
    { path: readonly string[]; value: ReturnType<typeof readCell> | undefined }
  >();
  for (const [index, column] of heading.columns.entries()) {
    if (!column) continue;
    const text = unguarded(raw[index] ?? '');
    try {
      cells.set(column.heading, {
        path: column.path,
        value: text === '' ? undefined : readCell(column, text),
      });
    } catch (error) {
      return bad(column.heading, `${(error as Error).message}.`, 'Correct the cell, or empty it.');
    }
  }
  const good: FileRow = {
    row,
    kind: cell(heading.kindAt) || (kind ?? ''),
    id,
    remove: operation === 'remove',
    cells,
    raw,
  };
  return { good };
}
