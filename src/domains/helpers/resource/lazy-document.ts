import { type CompiledResource } from './mapping/compiled-resource.js';
import { assembleDocument, type SplitGroup } from './mapping/document.js';
import type { Json, JsonObject } from './json.js';

/**
 * A document that is read from its row's text when somebody wants it: of a large resource in memory most are never
 * looked at, and their texts take a fraction of the time and the memory.
 */
export class LazyDocument {
  private constructor(
    readonly id: string,
    private resource: CompiledResource | undefined,
    private source: string | JsonObject,
  ) {}

  static of(document: JsonObject): LazyDocument {
    return new LazyDocument(String(document.id), undefined, document);
  }

  /** @param text a JSON array: the columns, the rest, and an array for each child, as `batchStatement` selects them. */
  static ofRow(resource: CompiledResource, id: string, text: string): LazyDocument {
    return new LazyDocument(id, resource, text);
  }

  /** The document; kept from now on. Nobody may change it. */
  get(): JsonObject {
    this.source = this.peek();
    this.resource = undefined;
    return this.source;
  }

  /** As get(), but forgotten again: for a single look at everything. */
  peek(): JsonObject {
    if (!this.resource || typeof this.source !== 'string') return this.source as JsonObject;
    return assembleRow(this.resource, this.id, JSON.parse(this.source) as Json[]);
  }
}

function assembleRow(resource: CompiledResource, id: string, row: readonly Json[]): JsonObject {
  const width = resource.root.columns.length;
  const children = resource.children.map(({ group }, index): SplitGroup[] => {
    const columns = group.columns.length;
    return ((row[width + 1 + index] ?? []) as Json[][]).map((element) => ({
      values: element,
      extra: element[columns] as JsonObject,
    }));
  });
  return assembleDocument(resource, id, { values: row, extra: (row[width] ?? {}) as JsonObject, children });
}
