import { createHash } from 'node:crypto';
import type { JsonObject } from '../../domains/helpers/index.js';
import type { CatalogueOffering } from './catalogue-offering.js';
import type { CatalogueEntry } from './catalogue-check.js';
import type { CatalogueKind } from './catalogue-kinds.js';
import { offeringsAfter, readOfferings } from './read-offerings.js';

/** Documents as their APIs show them, by id. */
export type CatalogueDocuments = ReadonlyMap<string, JsonObject>;
export type DocumentsByKind = ReadonlyMap<CatalogueKind, CatalogueDocuments>;

/** One immutable state of the catalogue: nothing in it ever changes, so hold on to it for as long as you work. */
export interface CatalogueVersion {
  /** Another one for every other content: the value of strong ETags. */
  readonly stamp: string;
  readonly offerings: ReadonlyMap<string, CatalogueOffering>;
  /** By the operator's code, such as D-DIA. */
  readonly byCode: ReadonlyMap<string, CatalogueOffering>;
  /** Every document of a kind, whatever its lifecycle status; empty for a kind that is not held. */
  documents(kind: CatalogueKind): CatalogueDocuments;
  /** Builds something from this version once, and remembers it as long as the version lives. */
  derived<T>(key: symbol, build: (version: CatalogueVersion) => T): T;
}

/** A changed document, or null for one that is removed. */
export interface CatalogueChange extends CatalogueEntry {
  readonly document: JsonObject | null;
}

const NONE: CatalogueDocuments = new Map();

class HeldCatalogue implements CatalogueVersion {
  private readonly memo = new Map<symbol, unknown>();
  private codes: ReadonlyMap<string, CatalogueOffering> | undefined;

  constructor(
    readonly stamp: string,
    readonly kinds: DocumentsByKind,
    readonly offerings: ReadonlyMap<string, CatalogueOffering>,
  ) {}

  get byCode(): ReadonlyMap<string, CatalogueOffering> {
    this.codes ??= new Map([...this.offerings.values()].map((offering) => [offering.code, offering]));
    return this.codes;
  }

  documents(kind: CatalogueKind): CatalogueDocuments {
    return this.kinds.get(kind) ?? NONE;
  }

  derived<T>(key: symbol, build: (version: CatalogueVersion) => T): T {
    if (!this.memo.has(key)) this.memo.set(key, build(this));
    return this.memo.get(key) as T;
  }
}

/** A version of these documents, read from the beginning. */
export function catalogueOf(stamp: string, documents: DocumentsByKind): CatalogueVersion {
  return new HeldCatalogue(stamp, documents, readOfferings(documents));
}

/** As catalogueOf(), from plain lists: for examples and tests. */
export function catalogueFrom(
  lists: Readonly<Partial<Record<CatalogueKind, readonly JsonObject[]>>>,
  stamp = 'example',
): CatalogueVersion {
  const kinds = Object.entries(lists).map(
    ([kind, documents]) =>
      [kind as CatalogueKind, new Map(documents.map((document) => [String(document.id), document]))] as const,
  );
  return catalogueOf(stamp, new Map(kinds));
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
  const kinds = new Map<CatalogueKind, CatalogueDocuments>(
    version instanceof HeldCatalogue ? version.kinds : [],
  );
  for (const kind of new Set(changes.map((change) => change.kind))) {
    kinds.set(
      kind,
      changedDocuments(
        version.documents(kind),
        changes.filter((change) => change.kind === kind),
      ),
    );
  }
  return new HeldCatalogue(stamp, kinds, offeringsAfter(version.offerings, kinds, changes));
}

function changedDocuments(
  before: CatalogueDocuments,
  changes: readonly CatalogueChange[],
): CatalogueDocuments {
  const after = new Map(before);
  for (const { id, document } of changes) {
    if (document) after.set(id, document);
    else after.delete(id);
  }
  return after;
}

function candidateStamp({ stamp }: CatalogueVersion, changes: readonly CatalogueChange[]): string {
  const hash = createHash('sha256').update(JSON.stringify(changes)).digest('hex');
  return `${stamp}+${hash.slice(0, 16)}`;
}
