import { Injectable } from '@nestjs/common';
import { Database, LazyDocument, ResourceRepository, systemScope } from '../../../domains/helpers/index.js';
import { CATALOGUE_KINDS, type CatalogueKind } from '../catalogue-kinds.js';
import type { CatalogueEntry } from '../catalogue-check.js';
import { catalogueOf, type CatalogueVersion, successorOf } from './catalogue-version.js';
import { DocumentMap } from './document-map.js';

/** A version and the number of the last commit that it contains. */
export interface LoadedCatalogue {
  readonly revision: number;
  readonly version: CatalogueVersion;
}

const SCOPE = systemScope('catalogue');
/** With more changes than this, reading everything is the quicker way. */
const MOST_CHANGES = 5_000;
const MOST_ROUNDS = 5;

const HEAD = 'SELECT epoch, revision::int AS revision FROM base.catalogue_revision';
const CHANGES = `
  SELECT revision::int AS revision, kind, id FROM base.catalogue_change
   WHERE revision > $1 ORDER BY revision LIMIT ${MOST_CHANGES + 1}`;

interface Head {
  readonly epoch: string;
  readonly revision: number;
}

/** Reads the catalogue from its tables: whole, or what has changed since a version. */
@Injectable()
export class CatalogueLoader {
  private readonly repositories: ReadonlyMap<CatalogueKind, ResourceRepository>;

  constructor(private readonly database: Database) {
    this.repositories = new Map(
      CATALOGUE_KINDS.map(([kind, definition]) => [kind, new ResourceRepository(definition, database)]),
    );
  }

  /** The newest version; the one that is held when nothing has changed. Two statements when little has. */
  async load(held: LoadedCatalogue | undefined): Promise<LoadedCatalogue> {
    let head = await this.head();
    let loaded = held ?? (await this.everything(head));
    // What is committed while we read belongs to the next revision: read on until nothing was.
    for (let round = 0; loaded.version.stamp !== stampOf(head) && round < MOST_ROUNDS; round++) {
      loaded = (await this.changed(loaded, head)) ?? (await this.everything(head));
      head = await this.head();
    }
    return loaded;
  }

  private async head(): Promise<Head> {
    const [row] = await this.database.query<Head>(SCOPE, HEAD);
    if (!row) throw new Error('base.catalogue_revision has lost its row: restore it from a backup.');
    return row;
  }

  private async everything(head: Head): Promise<LoadedCatalogue> {
    const read = async ([kind, repository]: [CatalogueKind, ResourceRepository]) =>
      [kind, DocumentMap.ofLazy(await readAll(repository))] as const;
    const kinds = new Map(await Promise.all([...this.repositories].map(read)));
    return { revision: head.revision, version: await catalogueOf(stampOf(head), kinds) };
  }

  /** Undefined when the log does not reach back to the held version, or is too long. */
  private async changed(
    { revision, version }: LoadedCatalogue,
    head: Head,
  ): Promise<LoadedCatalogue | undefined> {
    const rows = await this.database.query<CatalogueEntry & { revision: number }>(SCOPE, CHANGES, [revision]);
    // Revisions have no gaps and each changed something: one that is missing here has been pruned.
    const isWhole = new Set(rows.map((row) => row.revision)).size >= head.revision - revision;
    if (!isWhole || rows.length > MOST_CHANGES || head.revision < revision) return undefined;
    const changes: (CatalogueEntry & { lazy: LazyDocument | null })[] = [];
    for (const [kind, repository] of this.repositories) {
      const ids = [...new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id))];
      const found = DocumentMap.ofLazy(await readAll(repository, ids));
      for (const id of ids) changes.push({ kind, id, lazy: found.lazy(id) ?? null });
    }
    return { revision: head.revision, version: successorOf(version, changes, stampOf(head)) };
  }
}

const stampOf = ({ epoch, revision }: Head): string => `${epoch.slice(0, 8)}-${revision}`;

async function readAll(repository: ResourceRepository, ids?: readonly string[]): Promise<LazyDocument[]> {
  const documents: LazyDocument[] = [];
  for await (const page of repository.pages(SCOPE, ids)) documents.push(...page);
  return documents;
}
