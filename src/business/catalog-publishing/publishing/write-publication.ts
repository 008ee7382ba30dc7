import { Injectable } from '@nestjs/common';
import {
  type Change,
  ChangeRepository,
  type ChangeSet,
  PublicationRepository,
  type PublishedEntry,
} from '../../../domains/catalog-publication/index.js';
import { Refusal, type StoredResource, type Transaction } from '../../../domains/helpers/index.js';
import { type DomainEvent, EventOutbox } from '../../../integration/events/index.js';
import { changesBetween, resourceEvent } from '../../resource-management/index.js';
import { type CatalogueResource, CatalogueResources } from '../catalogue-resources.js';
import { entryName, kindWord } from '../entry-name.js';

const NOBODYS = { tenantId: null, customerId: null };
const EVENTS_AT_ONCE = 500;

interface Written {
  readonly before: StoredResource | null;
  readonly after: StoredResource | null;
}

/** Makes a draft the catalogue: entries, events and the publication, all in the caller's transaction. */
@Injectable()
export class WritePublication {
  constructor(
    private readonly resources: CatalogueResources,
    private readonly publications: PublicationRepository,
    private readonly changes: ChangeRepository,
    private readonly outbox: EventOutbox,
  ) {}

  /** Until the end of the transaction no other publication is made. */
  lock(tx: Transaction): Promise<void> {
    return this.publications.lock(tx);
  }

  /**
   * Call after lock().
   * @returns the publication's number
   * @throws Refusal conflict when an entry was published anew since the draft took it up
   */
  async write(tx: Transaction, changeSet: ChangeSet, now: Date): Promise<number> {
    const changes = await this.changes.all(tx.scope, changeSet.id);
    const entries: Omit<PublishedEntry, 'publication'>[] = [];
    const events: DomainEvent[] = [];
    for (const change of this.inOrder(changes)) {
      const resource = this.resources.of(change.kind);
      const written = await this.writeOne(tx, resource, change, now);
      events.push(...eventsOf(tx, resource, written, now));
      entries.push(entryOf(change, written));
      if (events.length >= EVENTS_AT_ONCE) await this.outbox.append(tx, events.splice(0));
    }
    await this.outbox.append(tx, events);
    return this.publications.add(tx, changeSet, entries, now);
  }

  /** What others refer to first; removals last and the other way round. */
  private inOrder(changes: readonly Change[]): Change[] {
    const rank = new Map(this.resources.kinds.map((kind, index) => [kind as string, index]));
    const key = ({ kind, operation }: Change): number => {
      const place = rank.get(kind) ?? rank.size;
      return operation === 'remove' ? 1_000 - place : place;
    };
    return changes.toSorted((a, b) => key(a) - key(b));
  }

  private async writeOne(
    tx: Transaction,
    { repository }: CatalogueResource,
    change: Change,
    now: Date,
  ): Promise<Written> {
    const { resourceId: id, document, operation } = change;
    if (operation === 'add') {
      const after = await repository.insert(tx, document ?? {}, { id, owner: NOBODYS, now });
      return { before: null, after };
    }
    const before = await repository.claim(tx, id);
    if (before.version !== change.baseVersion) throw movedOn(change);
    if (document) return { before, after: await repository.replace(tx, before, document, now) };
    await repository.remove(tx, before);
    return { before, after: null };
  }
}

function eventsOf(
  tx: Transaction,
  { definition }: CatalogueResource,
  { before, after }: Written,
  now: Date,
): DomainEvent[] {
  if (!after) return before ? [resourceEvent(definition, 'Delete', tx.scope, before, now)] : [];
  if (!before) return [resourceEvent(definition, 'Create', tx.scope, after, now)];
  return changesBetween(definition, before.document, after.document).map(({ kind, changed }) => ({
    ...resourceEvent(definition, kind, tx.scope, after, now),
    changed,
  }));
}

const entryOf = (
  { kind, resourceId, operation }: Change,
  { before, after }: Written,
): Omit<PublishedEntry, 'publication'> => ({
  kind,
  resourceId,
  operation,
  name: entryName((after ?? before)?.document, resourceId),
  before: before?.document ?? null,
  after: after?.document ?? null,
  versionAfter: after?.version ?? null,
});

function movedOn({ kind, document, baseDocument, resourceId }: Change): Refusal {
  const name = entryName(document ?? baseDocument, resourceId);
  return new Refusal(
    'conflict',
    'entryMovedOn',
    `The ${kindWord(kind)} ${name} was published anew since the draft took it up: open the draft again and rebase the entry.`,
  );
}
