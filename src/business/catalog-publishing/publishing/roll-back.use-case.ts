import { Injectable } from '@nestjs/common';
import {
  type ChangeSet,
  MOST_CHANGES,
  type NewChange,
  PublicationRepository,
  type PublishedEntry,
} from '../../../domains/catalog-publication/index.js';
import { Database, Refusal, type Scope, type StoredResource } from '../../../domains/helpers/index.js';
import { CatalogueResources } from '../catalogue-resources.js';
import { DraftWriter } from '../drafting/draft-writer.js';
import { kindWord } from '../entry-name.js';
import { PublishChangeSet } from './publish-change-set.use-case.js';

export interface RollBackOptions {
  readonly notes?: string;
  /** Restores entries too that were changed since: what was done to them is lost. */
  readonly force?: boolean;
}

interface Planned {
  readonly changes: readonly NewChange[];
  /** Entries that were changed again after the publication. */
  readonly moved: readonly PublishedEntry[];
}

/** Takes a publication back by another one, which restores every entry as it was before. */
@Injectable()
export class RollBackPublication {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationRepository,
    private readonly resources: CatalogueResources,
    private readonly drafts: DraftWriter,
    private readonly publishing: PublishChangeSet,
  ) {}

  /** @throws Refusal conflict naming every entry that was changed since, unless it is forced. */
  async execute(scope: Scope, number: number, options: RollBackOptions = {}): Promise<ChangeSet> {
    const publication = await this.publications.get(scope, number);
    const entries = await this.publications.entries(scope, number, { offset: 0, limit: MOST_CHANGES });
    const { changes, moved } = await this.plan(scope, entries);
    if (moved.length > 0 && !options.force) throw changedSince(number, moved);
    if (changes.length === 0) {
      const message = `Everything of publication ${number} is as it was before already: there is nothing to take back.`;
      throw new Refusal('conflict', 'nothingToRollBack', message);
    }
    const name = `Takes back publication ${number}: ${publication.name}`;
    return this.database.transaction(scope, async (tx) => {
      if (await this.drafts.isBeingTakenBack(tx, number)) throw underWay(number);
      const draft = { name, description: null, origin: 'rollback', rollsBack: number } as const;
      const words = `wants publication ${number} taken back${options.force ? ', by force' : ''}`;
      const made = await this.drafts.make(tx, draft, changes, words);
      await this.publishing.hand(tx, made, 'start', { notes: options.notes });
      return this.drafts.read(tx, made.id);
    });
  }

  private async plan(scope: Scope, entries: readonly PublishedEntry[]): Promise<Planned> {
    const changes: NewChange[] = [];
    const moved: PublishedEntry[] = [];
    for (const entry of entries) {
      const live = await this.resources.find(scope, entry.kind, entry.resourceId);
      if ((live?.version ?? null) !== entry.versionAfter) moved.push(entry);
      const change = restoring(entry, live);
      if (change) changes.push(change);
    }
    return { changes, moved };
  }
}

/** What brings an entry back to what it was before; undefined when it is so already. */
function restoring(
  { kind, resourceId, before }: PublishedEntry,
  live: StoredResource | undefined,
): NewChange | undefined {
  const about = { kind, resourceId, document: before };
  if (!live)
    return before ? { ...about, operation: 'add', baseVersion: null, baseDocument: null } : undefined;
  return {
    ...about,
    operation: before ? 'change' : 'remove',
    baseVersion: live.version,
    baseDocument: live.document,
  };
}

const MOST_REASONS = 50;

const changedSince = (number: number, moved: readonly PublishedEntry[]): Refusal =>
  new Refusal(
    'conflict',
    'entriesChangedSince',
    `${moved.length} of the entries of publication ${number} were changed again since: restore them all the same (force), which undoes that too, or change them in a draft.`,
    moved.slice(0, MOST_REASONS).map(({ kind, resourceId, name }) => ({
      code: 'entryMovedOn',
      message: `The ${kindWord(kind)} ${name} was changed after publication ${number}.`,
      path: `${kind}/${resourceId}`,
      fix: 'Take the later publication back first, or force the rollback.',
    })),
  );

const underWay = (number: number): Refusal =>
  new Refusal(
    'conflict',
    'rollbackUnderWay',
    `Publication ${number} is being taken back already: look at its draft among the drafts.`,
  );
