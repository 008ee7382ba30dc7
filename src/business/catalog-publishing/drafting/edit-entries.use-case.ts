import { Injectable } from '@nestjs/common';
import {
  type Change,
  type ChangeOperation,
  ChangeRepository,
  type ChangeSet,
  ChangeSetRepository,
  MOST_CHANGES,
  type NewChange,
} from '../../../domains/catalog-publication/index.js';
import {
  Clock,
  Database,
  isId,
  type JsonObject,
  newId,
  Refusal,
  type Scope,
} from '../../../domains/helpers/index.js';
import { CatalogueResources } from '../catalogue-resources.js';
import { entryName, kindWord } from '../entry-name.js';
import { nextState, refuseStale } from '../keeper.js';

/** What somebody wants of one entry. */
export interface EntryEdit {
  readonly kind: string;
  /** Left out: a new entry with an id of its own. */
  readonly id?: string;
  /** Null: the entry shall be removed. */
  readonly document: JsonObject | null;
  /** The stored version that the document was made from; the present one when left out. */
  readonly baseVersion?: number;
}

const WORDS: Readonly<Record<ChangeOperation, string>> = {
  add: 'added',
  change: 'changed',
  remove: 'removed',
};

/** Writes what a draft does to entries of the catalogue. Nothing of it is seen by customers. */
@Injectable()
export class EditEntries {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly changes: ChangeRepository,
    private readonly resources: CatalogueResources,
    private readonly clock: Clock,
  ) {}

  async page(
    scope: Scope,
    changeSetId: string,
    window: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: Change[]; total: number }> {
    const { entryCount } = await this.changeSets.get(scope, changeSetId);
    return { items: await this.changes.page(scope, changeSetId, window), total: entryCount };
  }

  async get(scope: Scope, changeSetId: string, kind: string, id: string): Promise<Change> {
    const found = isId(id) ? await this.changes.find(scope, changeSetId, kind, id) : undefined;
    return found ?? refuseUnknownChange(kind, id);
  }

  /** @param expectedVersion of the draft, from If-Match */
  async put(scope: Scope, changeSetId: string, edit: EntryEdit, expectedVersion?: number): Promise<Change> {
    const change = await this.changeOf(scope, edit);
    await this.write(scope, changeSetId, expectedVersion, {
      put: change,
      words: `${WORDS[change.operation]} the ${kindWord(change.kind)} ${entryName(change.document ?? change.baseDocument, change.resourceId)}`,
    });
    return this.get(scope, changeSetId, change.kind, change.resourceId);
  }

  /** The draft leaves the entry as it is. */
  async takeBack(
    scope: Scope,
    changeSetId: string,
    kind: string,
    id: string,
    expectedVersion?: number,
  ): Promise<void> {
    const { document, baseDocument } = await this.get(scope, changeSetId, kind, id);
    await this.write(scope, changeSetId, expectedVersion, {
      takeBack: { kind, id },
      words: `took the ${kindWord(kind)} ${entryName(document ?? baseDocument, id)} out of the draft`,
    });
  }

  /** The change that an edit means, against the entry as it is stored now. */
  private async changeOf(scope: Scope, { kind, id, document, baseVersion }: EntryEdit): Promise<NewChange> {
    if (id !== undefined && !isId(id)) throw notAnId(kind);
    const resourceId: string = id ?? newId();
    const live = await this.resources.find(scope, kind, resourceId);
    const shown = document && this.resources.shown(kind, resourceId, document);
    if (live) {
      if (baseVersion !== undefined && baseVersion !== live.version) throw movedOn(kind, live.document);
      return {
        kind,
        resourceId,
        operation: shown ? 'change' : 'remove',
        document: shown,
        baseVersion: live.version,
        baseDocument: live.document,
      };
    }
    if (!shown) {
      const message = `There is no ${kindWord(kind)} ${resourceId} to remove: take it out of the draft instead.`;
      throw new Refusal('notFound', 'entryNotFound', message);
    }
    return { kind, resourceId, operation: 'add', document: shown, baseVersion: null, baseDocument: null };
  }

  private write(
    scope: Scope,
    changeSetId: string,
    expectedVersion: number | undefined,
    { put, takeBack, words }: { put?: NewChange; takeBack?: { kind: string; id: string }; words: string },
  ): Promise<void> {
    const now = this.clock.now();
    return this.database.transaction(scope, async (tx) => {
      const current = await this.changeSets.claim(tx, changeSetId);
      refuseStale(current, expectedVersion);
      refuseFull(current);
      const state = nextState(current, 'edit');
      if (put) await this.changes.put(tx, changeSetId, [put], now);
      if (takeBack) await this.changes.remove(tx, changeSetId, takeBack.kind, takeBack.id);
      await this.changeSets.update(tx, current, { state }, now);
      await this.changeSets.note(tx, changeSetId, 'edit', words, now);
    });
  }
}

const notAnId = (kind: string): Refusal =>
  new Refusal('invalid', 'entryId', `The id of a ${kindWord(kind)} is a UUID: leave it out for a new one.`);

const movedOn = (kind: string, live: JsonObject): Refusal =>
  new Refusal(
    'stale',
    'entryChanged',
    `The ${kindWord(kind)} ${entryName(live, '')} was published anew since you read it: read it again and repeat your change.`,
  );

function refuseFull({ entryCount, name }: ChangeSet): void {
  if (entryCount < MOST_CHANGES) return;
  const message = `"${name}" has ${MOST_CHANGES} entries already: publish it, and make another draft.`;
  throw new Refusal('conflict', 'changeSetFull', message);
}

function refuseUnknownChange(kind: string, id: string): never {
  const message = `The draft changes no ${kindWord(kind)} ${id.slice(0, 80)}: put one into it first.`;
  throw new Refusal('notFound', 'changeNotFound', message);
}
