import { type JsonObject, LazyDocument } from '../../../domains/helpers/index.js';

/** Documents by id, each read when it is asked for. */
export class DocumentMap implements ReadonlyMap<string, JsonObject> {
  private constructor(private readonly held: ReadonlyMap<string, LazyDocument>) {}

  static readonly none = new DocumentMap(new Map());

  static ofLazy(documents: Iterable<LazyDocument>): DocumentMap {
    const held = new Map<string, LazyDocument>();
    for (const document of documents) held.set(document.id, document);
    return new DocumentMap(held);
  }

  static of(documents: Iterable<JsonObject>): DocumentMap {
    return DocumentMap.ofLazy(Array.from(documents, (document) => LazyDocument.of(document)));
  }

  /** With some documents put in their places, and those that are null taken out. */
  with(changes: Iterable<readonly [string, LazyDocument | null]>): DocumentMap {
    const held = new Map(this.held);
    for (const [id, document] of changes) {
      if (document) held.set(id, document);
      else held.delete(id);
    }
    return new DocumentMap(held);
  }

  get size(): number {
    return this.held.size;
  }

  /** The document unread: hold on to this, rather than to the map, to read it later. */
  lazy(id: string): LazyDocument | undefined {
    return this.held.get(id);
  }

  lazies(): MapIterator<LazyDocument> {
    return this.held.values();
  }

  get(id: string): JsonObject | undefined {
    return this.held.get(id)?.get();
  }

  peek(id: string): JsonObject | undefined {
    return this.held.get(id)?.peek();
  }

  has(id: string): boolean {
    return this.held.has(id);
  }

  keys(): MapIterator<string> {
    return this.held.keys();
  }

  *values(): MapIterator<JsonObject> {
    for (const document of this.held.values()) yield document.get();
    return undefined;
  }

  *entries(): MapIterator<[string, JsonObject]> {
    for (const [id, document] of this.held) yield [id, document.get()];
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, JsonObject]> {
    return this.entries();
  }

  forEach(callback: (document: JsonObject, id: string, map: ReadonlyMap<string, JsonObject>) => void): void {
    for (const [id, document] of this.held) callback(document.get(), id, this);
  }
}
