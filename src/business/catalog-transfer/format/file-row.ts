import type { Json, JsonObject } from '../../../domains/helpers/index.js';

/** An entry as a file has it, before it is compared with the catalogue. */
export interface FileRow {
  /** Of the file, the heading being row 1; of JSON the entry's place, from 1. */
  readonly row: number;
  readonly kind: string;
  /** Empty for a new entry. */
  readonly id: string;
  readonly remove: boolean;
  /** Of CSV: what each named column says, undefined where the cell is empty. Columns that a file lacks stay as they are. */
  readonly cells?: ReadonlyMap<
    string,
    { readonly path: readonly string[]; readonly value: Json | undefined }
  >;
  /** Of JSON: the whole document. */
  readonly document?: JsonObject;
  /** As it came, for the file of rows that were left out. */
  readonly raw: readonly string[];
}

/** A row that cannot be read, or may not be published. */
export interface BadRow {
  readonly row: number;
  readonly column: string | null;
  readonly resourceId: string | null;
  readonly message: string;
  readonly fix: string;
  readonly raw: readonly string[];
}

export type ReadRow = { readonly good: FileRow } | { readonly bad: BadRow };

/** A file that is being read. */
export interface ReadFile {
  /** The columns as they came; empty for JSON. */
  readonly heading: readonly string[];
  readonly rows: AsyncIterable<ReadRow>;
}
