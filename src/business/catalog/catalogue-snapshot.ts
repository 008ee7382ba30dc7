import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  Clock,
  Database,
  type JsonObject,
  ResourceRepository,
  systemScope,
} from '../../domains/helpers/index.js';
import { type AnnouncedEvent, EventListener, type EventSubscriber } from '../../integration/events/index.js';
import { CATALOGUE_KINDS, type CatalogueKind } from './catalogue-kinds.js';
import { type CatalogueDocuments, catalogueOf, type CatalogueVersion } from './catalogue-version.js';

/** An announcement that got lost is noticed after this long at the latest. */
const CONFIRM_AFTER_MS = 5_000;
const PAGE = 1_000;
const SCOPE = systemScope('catalogue-snapshot');
const WATCHED: ReadonlySet<string> = new Set(CATALOGUE_KINDS.map(([kind]) => kind));

const STAMP = `
  SELECT concat_ws('/', count(*), sum(version), max(updated_at)) AS stamp FROM (
    SELECT version, updated_at FROM base.product_offering
    UNION ALL SELECT version, updated_at FROM base.product_offering_price
    UNION ALL SELECT version, updated_at FROM base.product_specification
    UNION ALL SELECT version, updated_at FROM base.category
    UNION ALL SELECT version, updated_at FROM base.catalog) AS every_row`;

/**
 * The catalogue in memory, so that pricing a cart costs no catalogue SQL. Reloaded when the 620 API announces a change;
 * a version older than a few seconds is compared with the tables before it is used, so that a lost connection to the
 * announcements cannot leave prices stale for longer.
 */
@Injectable()
export class CatalogueSnapshot implements EventSubscriber, OnModuleDestroy {
  private held: CatalogueVersion | undefined;
  private confirmedAt = 0;
  /** Counts announcements: a load that began before the last one is not the newest. */
  private announced = 0;
  private loadedFor = -1;
  private loading: Promise<CatalogueVersion> | undefined;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    listener: EventListener,
  ) {
    this.unsubscribe = listener.subscribe(this);
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  onEvent(event: AnnouncedEvent): void {
    if (WATCHED.has(event.aggregateType)) this.announced++;
  }

  onResync(): void {
    this.announced++;
  }

  /** The catalogue as it is now. From memory, but for the first call, the first after a change, and one each 5 s. */
  async current(): Promise<CatalogueVersion> {
    const isNewest = this.loadedFor === this.announced;
    const age = this.clock.now().getTime() - this.confirmedAt;
    if (this.held && isNewest && age >= 0 && age < CONFIRM_AFTER_MS) return this.held;
    this.loading ??= this.renew().finally(() => (this.loading = undefined));
    return this.loading;
  }

  /** Loads again unless the tables still have the stamp of what is held. */
  private async renew(): Promise<CatalogueVersion> {
    const announced = this.announced;
    const confirmedAt = this.clock.now().getTime();
    const stamp = await this.readStamp();
    if (this.held?.stamp !== stamp) this.held = catalogueOf(stamp, await this.load());
    this.loadedFor = announced;
    this.confirmedAt = confirmedAt;
    return this.held;
  }

  /** Read before the rows: rows written in between make the next stamp another one, and are then read again. */
  private async readStamp(): Promise<string> {
    const [row] = await this.database.query<{ stamp: string }>(SCOPE, STAMP);
    return row?.stamp ?? '';
  }

  private async load(): Promise<Map<CatalogueKind, CatalogueDocuments>> {
    const kinds = new Map<CatalogueKind, CatalogueDocuments>();
    for (const [kind, definition] of CATALOGUE_KINDS)
      kinds.set(kind, await readAll(new ResourceRepository(definition, this.database)));
    return kinds;
  }
}

async function readAll(resources: ResourceRepository): Promise<Map<string, JsonObject>> {
  const all = new Map<string, JsonObject>();
  for (let total = 1, read = 0; read < total;) {
    const page = await resources.list(SCOPE, { conditions: [], sort: [], offset: read, limit: PAGE });
    if (page.items.length === 0) break;
    for (const { id, document } of page.items) all.set(id, document);
    read += page.items.length;
    total = page.total;
  }
  return all;
}
