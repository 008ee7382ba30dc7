import { isObject, type Json, type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import { wholeText } from './decode-text.js';
import type { ReadFile, ReadRow } from './file-row.js';

/**
 * Reads a JSON file: a list of documents, or lists of them by kind, as an export writes them.
 * @param kindOf the kind of a document that its list does not tell
 * @throws Refusal when it is neither
 */
export async function readJson(
  content: AsyncIterable<Buffer>,
  kindOf: (document: JsonObject) => string | undefined,
): Promise<ReadFile> {
  const found = await parsed(content);
  const lists: [string, Json][] = Array.isArray(found)
    ? [['', found]]
    : isObject(found)
      ? Object.entries(found)
      : [];
  if (lists.length === 0 || !lists.every(([, list]) => Array.isArray(list))) throw noLists();
  const documents = lists.flatMap(([kind, list]) => (list as Json[]).map((document) => ({ kind, document })));
  return {
    heading: [],
    rows: toRows(documents.map((one, index) => rowOf(one, index + 1, kindOf))),
  };
}

async function* toRows(rows: readonly ReadRow[]): AsyncGenerator<ReadRow> {
  yield* rows;
}

function rowOf(
  { kind, document }: { kind: string; document: Json },
  row: number,
  kindOf: (document: JsonObject) => string | undefined,
): ReadRow {
  const raw = [JSON.stringify(document)];
  if (!isObject(document)) {
    const message = 'The entry is no JSON object.';
    return {
      bad: { row, column: null, resourceId: null, message, fix: 'Send the document of a resource.', raw },
    };
  }
  const id = typeof document.id === 'string' ? document.id : '';
  return { good: { row, kind: kind || (kindOf(document) ?? ''), id, remove: false, document, raw } };
}

async function parsed(content: AsyncIterable<Buffer>): Promise<Json> {
  const text = (await wholeText(content)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const message = `The file is no JSON: ${(error as Error).message.slice(0, 200)}. Correct it, and send it again.`;
    throw new Refusal('unprocessable', 'fileNotJson', message);
  }
}

const noLists = (): Refusal =>
  new Refusal(
    'unprocessable',
    'fileShape',
    'The file holds no entries: send a JSON list of documents, or an object with a list for each kind, such as {"productOffering": [...]}.',
  );
