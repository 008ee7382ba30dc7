import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { NewChange } from '../../../domains/catalog-publication/index.js';
import {
  isId,
  type JsonObject,
  newId,
  Refusal,
  type Scope,
  type StoredResource,
} from '../../../domains/helpers/index.js';
import { CatalogueResources, kindWord } from '../../catalog-publishing/index.js';
import type { BadRow, FileRow } from '../format/file-row.js';
import { flatten, setAt } from '../format/flat-document.js';

/** What a row means for the catalogue. */
export type ComparedRow =
  | { readonly change: NewChange; readonly row: FileRow }
  | { readonly unchanged: true }
  | { readonly bad: BadRow };

/** Compares the rows of one file with the catalogue as it is. Made anew for each file. */
@Injectable()
export class CompareRows {
  constructor(private readonly resources: CatalogueResources) {}

  /** Keeps what it has read of the catalogue until it is let go. */
  against(scope: Scope): (row: FileRow) => Promise<ComparedRow> {
    const live = new Map<string, Map<string, StoredResource>>();
    const firstRows = new Map<string, number>();
    const stored = async (kind: string): Promise<Map<string, StoredResource>> => {
      let found = live.get(kind);
      if (!found) {
        found = new Map();
        for await (const one of this.resources.all(scope, kind)) found.set(one.id, one);
        live.set(kind, found);
      }
      return found;
    };
    return async (row) => {
      if (!this.resources.isKind(row.kind))
        return badRow(
          row,
          'kind',
          `${JSON.stringify(row.kind)} is no kind.`,
          `Write one of ${this.resources.kinds.join(', ')}.`,
        );
      if (row.id !== '' && !isUuid(row.id))
        return badRow(
          row,
          'id',
          `${JSON.stringify(row.id.slice(0, 60))} is no id.`,
          'Leave it empty for a new entry, or copy it from an export.',
        );
      const id = row.id.toLowerCase();
      const first = id === '' ? undefined : firstRows.get(`${row.kind} ${id}`);
      if (first !== undefined)
        return badRow(
          row,
          'id',
          `The same ${kindWord(row.kind)} stands in row ${first} already.`,
          'Keep one of the rows.',
        );
      if (id !== '') firstRows.set(`${row.kind} ${id}`, row.row);
      return this.compare(row, id, (await stored(row.kind)).get(id));
    };
  }

  private compare(row: FileRow, id: string, live: StoredResource | undefined): ComparedRow {
    const { kind } = row;
    if (row.remove && !live)
      return badRow(row, 'operation', `There is no ${kindWord(kind)} ${id} to remove.`, 'Take the row out.');
    const resourceId = id || newId();
    const base = live
      ? ({ operation: 'change', baseVersion: live.version, baseDocument: live.document } as const)
      : ({ operation: 'add', baseVersion: null, baseDocument: null } as const);
    if (row.remove)
      return { row, change: { ...base, kind, resourceId, operation: 'remove', document: null } };
    try {
      const document = this.resources.shown(kind, resourceId, wanted(row, live?.document));
      if (UNCLEAN.test(JSON.stringify(document)))
        return badRow(row, null, 'A text has a character that cannot be stored.', 'Type the text anew.');
      if (live && isDeepStrictEqual(document, this.resources.shown(kind, resourceId, live.document)))
        return { unchanged: true };
      return { row, change: { ...base, kind, resourceId, document } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [reason] = error.reasons;
      return badRow(row, reason?.path ?? null, error.message, reason?.fix ?? 'Correct the value.');
    }
  }
}

const isUuid = (text: string): boolean => isId(text);

/** NUL, or half of a surrogate pair, as JSON writes them. */
const UNCLEAN = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * The document that a row asks for. JSON brings it whole. CSV changes the columns that it has: an empty cell takes the
 * attribute away, a column that the file lacks leaves it as it is.
 */
function wanted({ document, cells }: FileRow, live: JsonObject | undefined): JsonObject {
  if (document) return document;
  const result = JSON.parse(JSON.stringify(live ?? {})) as JsonObject; // structuredClone answers objects of another realm in Jest
  const has = flatten(result, NOTHING);
  const said = [...(cells ?? [])];
  for (const [heading, { path, value }] of said)
    if (value === undefined && has.has(heading)) removeAt(result, path);
  for (const [, { path, value }] of said) if (value !== undefined) setAt(result, path, value);
  return result;
}

/** Takes an attribute away, and objects that it leaves empty. Changes the document. */
function removeAt(document: JsonObject, [name = '', ...rest]: readonly string[]): void {
  const inner = document[name];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) {
    removeAt(inner as JsonObject, rest);
    if (Object.keys(inner).length > 0) return;
  }
  delete document[name];
}

function badRow(
  { row, id, raw }: FileRow,
  column: string | null,
  message: string,
  fix: string,
): { bad: BadRow } {
  return { bad: { row, column, resourceId: id || null, message, fix, raw } };
}
