import { createHash } from 'node:crypto';
import { type JsonObject, LazyDocument } from '../../../domains/helpers/index.js';
import type { CatalogueEntry } from '../catalogue-check.js';
import type { CatalogueKind } from '../catalogue-kinds.js';
import type { CatalogueOffering } from '../offering/catalogue-offering.js';
import { offeringsAfter, readOfferings } from '../offering/read-offerings.js';
import { DocumentMap } from './document-map.js';

/** Documents as their APIs show them, by id. */
export interface CatalogueDocuments extends ReadonlyMap<string, JsonObject> {
  /** As get(), but the document is forgotten again: for who looks at all of them once. */
  peek(id: string): JsonObject | undefined;
}
export type DocumentsByKind = ReadonlyMap<CatalogueKind, DocumentMap>;

/** One immutable state of the catalogue: nothing in it ever changes, so hold on to it for as long as you work. */
export interface CatalogueVersion {
  /** Another one for every other content: the value of strong ETags. */
  readonly stamp: string;
  readonly offerings: ReadonlyMap<string, CatalogueOffering>;
  /** By the operator's code, such as D-DIA. */
  readonly byCode: ReadonlyMap<string, CatalogueOffering>;
  /**
   * Every document of a kind, whatever its lifecycle status; empty for a kind that is not held. A document is read when
   * it is asked for: with 100,000 prices, look up those you need rather than going through all.
   */
  documents(kind: CatalogueKind): CatalogueDocuments;
  /** Builds something from this version once, and remembers it as long as the version lives. */
  derived<T>(key: symbol, build: (version: CatalogueVersion) => T): T;
}

/** A changed document, or null for one that is removed. */
export interface CatalogueChange extends CatalogueEntry {
  readonly document: JsonObject | null;
}

interface LazyChange extends CatalogueEntry {
  readonly lazy: LazyDocument | null;
}

class HeldCatalogue implements CatalogueVersion {
  private readonly memo = new Map<symbol, unknown>();
  private codes: ReadonlyMap<string, CatalogueOffering> | undefined;

  constructor(
    readonly stamp: string,
    readonly kinds: DocumentsByKind,
    readonly offerings: ReadonlyMap<string, CatalogueOffering>,
  ) {}

  get byCode(): ReadonlyMap<string, CatalogueOffering> {
    this.codes ??= new Map(Array.from(this.offerings.values(), (offering) => [offering.code, offering]));
    return this.codes;
  }

  documents(kind: CatalogueKind): CatalogueDocuments {
    return this.kinds.get(kind) ?? DocumentMap.none;
  }

  derived<T>(key: symbol, build: (version: CatalogueVersion) => T): T {
    if (!this.memo.has(key)) this.memo.set(key, build(this));
    return this.memo.get(key) as T;
  }
}

/** A version of these documents, read from the beginning in slices: other work is done in between. */
export async function catalogueOf(stamp: string, kinds: DocumentsByKind): Promise<CatalogueVersion> {
  const reading = readOfferings(kinds);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return new HeldCatalogue(stamp, kinds, value);
    await new Promise(setImmediate);
  }
}

/** A version of plain lists: for examples and tests. */
export function catalogueFrom(
  lists: Readonly<Partial<Record<CatalogueKind, readonly JsonObject[]>>>,
  stamp = 'example',
): CatalogueVersion {
  const empty = new HeldCatalogue('', new Map(), new Map());
  const changes = Object.entries(lists).flatMap(([kind, documents]) =>
    documents.map((document) => ({ kind: kind as CatalogueKind, id: String(document.id), document })),
  );
  return candidateOf(empty, changes, stamp);
}

/**
 * The version as it would be with the changes; shares everything else with it. Pure.
 * @param stamp of the new version; made from the changes when absent.
 */
export function candidateOf(
  version: CatalogueVersion,
  changes: readonly CatalogueChange[],
  stamp = candidateStamp(version, changes),
): CatalogueVersion {
  const lazy = changes.map(({ kind, id, document }) => ({
    kind,
    id,
    lazy: document && LazyDocument.of({ ...document, id }),
  }));
  return successorOf(version, lazy, stamp);
}

/** As candidateOf(), with documents that nobody has read yet. */
export function successorOf(
  version: CatalogueVersion,
  changes: readonly LazyChange[],
  stamp: string,
): CatalogueVersion {
  const kinds = new Map(version instanceof HeldCatalogue ? version.kinds : []);
  for (const kind of new Set(changes.map((change) => change.kind))) {
    const own = changes.filter((change) => change.kind === kind);
    const before = kinds.get(kind) ?? DocumentMap.none;
    kinds.set(kind, before.with(own.map(({ id, lazy }) => [id, lazy] as const)));
  }
  return new HeldCatalogue(stamp, kinds, offeringsAfter(version.offerings, kinds, changes));
}

function candidateStamp({ stamp }: CatalogueVersion, changes: readonly CatalogueChange[]): string {
  const hash = createHash('sha256').update(JSON.stringify(changes)).digest('hex');
  return `${stamp}+${hash.slice(0, 16)}`;
}
