import { Injectable } from '@nestjs/common';
import { ChangeRepository, type OtherChange } from '../../../domains/catalog-publication/index.js';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import { type CatalogueKind, CatalogueSnapshot } from '../../catalog/index.js';
import { CatalogueResources } from '../catalogue-resources.js';
import { entryName } from '../entry-name.js';

export interface EntryQuery {
  /** Words that all must be in name, code or id. */
  readonly text?: string;
  readonly kind?: string;
  readonly lifecycleStatus?: string;
  /** Only what an open draft touches. */
  readonly drafted?: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** An entry of the catalogue, published or only drafted. */
export interface ListedEntry {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly lifecycleStatus: string | null;
  /** False: it stands in a draft only. */
  readonly published: boolean;
  readonly lastUpdate: string | null;
  /** Open drafts that touch it. */
  readonly drafts: readonly OtherChange[];
}

/** Finds entries for those who keep the catalogue, in the order of their names. */
@Injectable()
export class ListEntries {
  constructor(
    private readonly snapshot: CatalogueSnapshot,
    private readonly changes: ChangeRepository,
    private readonly resources: CatalogueResources,
  ) {}

  async list(scope: Scope, query: EntryQuery): Promise<{ items: ListedEntry[]; total: number }> {
    const [version, open] = await Promise.all([this.snapshot.current(), this.changes.open(scope)]);
    const drafts = byEntry(open);
    const kinds = query.kind ? [this.resources.of(query.kind).kind] : this.resources.kinds;
    const published = kinds.flatMap((kind) =>
      [...version.documents(kind)].map(([id, document]) => listed(kind, id, document, drafts)),
    );
    const found = [
      ...published,
      ...(await this.onlyDrafted(scope, open, kinds, version.documents.bind(version))),
    ]
      .filter((entry) => fulfils(entry, query))
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
    return { items: found.slice(query.offset, query.offset + query.limit), total: found.length };
  }

  /** New entries of drafts; their names stand in the drafts' documents. */
  private async onlyDrafted(
    scope: Scope,
    open: readonly OtherChange[],
    kinds: readonly CatalogueKind[],
    documents: (kind: CatalogueKind) => ReadonlyMap<string, JsonObject>,
  ): Promise<ListedEntry[]> {
    const added = open.filter(
      ({ kind, resourceId, operation }) =>
        operation === 'add' &&
        kinds.includes(kind as CatalogueKind) &&
        !documents(kind as CatalogueKind).has(resourceId),
    );
    const entries: ListedEntry[] = [];
    for (const draft of added.slice(0, MOST_DRAFTED)) {
      const change = await this.changes.find(scope, draft.changeSetId, draft.kind, draft.resourceId);
      if (!change?.document) continue;
      const all = byEntry(added);
      entries.push({ ...listed(draft.kind, draft.resourceId, change.document, all), published: false });
    }
    return entries;
  }
}

/** A draft of an import may add thousands; its own page shows them. */
const MOST_DRAFTED = 200;

type Drafts = ReadonlyMap<string, readonly OtherChange[]>;

function byEntry(changes: readonly OtherChange[]): Drafts {
  const drafts = new Map<string, OtherChange[]>();
  for (const change of changes) {
    const key = `${change.kind} ${change.resourceId}`;
    drafts.set(key, [...(drafts.get(key) ?? []), change]);
  }
  return drafts;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const listed = (kind: string, id: string, document: JsonObject, drafts: Drafts): ListedEntry => ({
  kind,
  id,
  name: entryName(document, id),
  code: textOrNull(document.code ?? document.productNumber),
  lifecycleStatus: textOrNull(document.lifecycleStatus),
  published: true,
  lastUpdate: textOrNull(document.lastUpdate),
  drafts: drafts.get(`${kind} ${id}`) ?? [],
});

function fulfils(entry: ListedEntry, { text, lifecycleStatus, drafted }: EntryQuery): boolean {
  if (lifecycleStatus && entry.lifecycleStatus !== lifecycleStatus) return false;
  if (drafted && entry.drafts.length === 0) return false;
  if (!text) return true;
  const where = `${entry.name} ${entry.code ?? ''} ${entry.id}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word));
}
