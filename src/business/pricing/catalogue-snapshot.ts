import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  Clock,
  Database,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  systemScope,
} from '../../domains/helpers/index.js';
import {
  productOfferingDefinition,
  productOfferingPriceDefinition,
  productSpecificationDefinition,
} from '../../domains/catalog/index.js';
import { type AnnouncedEvent, EventListener, type EventSubscriber } from '../../integration/events/index.js';
import { type CatalogueOffering, readOffering } from './catalogue-offering.js';

/** One immutable state of the catalogue. */
export interface CatalogueVersion {
  /** Changes with every write of an offering, price or specification. */
  readonly stamp: string;
  readonly offerings: ReadonlyMap<string, CatalogueOffering>;
}

/** An announcement that got lost is noticed after this long at the latest. */
const CONFIRM_AFTER_MS = 5_000;
const PAGE = 1_000;
const SCOPE = systemScope('catalogue-snapshot');
const WATCHED: ReadonlySet<string> = new Set([
  'productOffering',
  'productOfferingPrice',
  'productSpecification',
]);

const STAMP = `
  SELECT concat_ws('/', count(*), sum(version), max(updated_at)) AS stamp FROM (
    SELECT version, updated_at FROM base.product_offering
    UNION ALL SELECT version, updated_at FROM base.product_offering_price
    UNION ALL SELECT version, updated_at FROM base.product_specification) AS every_row`;

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
    @Inject(repositoryOf(productOfferingDefinition)) private readonly offerings: ResourceRepository,
    @Inject(repositoryOf(productOfferingPriceDefinition)) private readonly prices: ResourceRepository,
    @Inject(repositoryOf(productSpecificationDefinition)) private readonly specifications: ResourceRepository,
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
    if (this.held?.stamp !== stamp) this.held = { stamp, offerings: await this.load() };
    this.loadedFor = announced;
    this.confirmedAt = confirmedAt;
    return this.held;
  }

  /** Read before the rows: rows written in between make the next stamp another one, and are then read again. */
  private async readStamp(): Promise<string> {
    const [row] = await this.database.query<{ stamp: string }>(SCOPE, STAMP);
    return row?.stamp ?? '';
  }

  private async load(): Promise<Map<string, CatalogueOffering>> {
    const [offerings, prices, specifications] = await Promise.all(
      [this.offerings, this.prices, this.specifications].map(readAll),
    );
    const priceById = byId(prices ?? []);
    const specificationById = byId(specifications ?? []);
    return new Map(
      (offerings ?? []).map((document) => {
        const offering = readOffering(
          document,
          priceById,
          specificationById.get(specificationIdOf(document)),
        );
        return [offering.id, offering];
      }),
    );
  }
}

const byId = (documents: readonly JsonObject[]): Map<string, JsonObject> =>
  new Map(documents.map((document) => [String(document.id), document]));

function specificationIdOf({ productSpecification }: JsonObject): string {
  const reference = productSpecification as JsonObject | undefined;
  return String(reference?.id ?? '');
}

async function readAll(resources: ResourceRepository): Promise<JsonObject[]> {
  const all: JsonObject[] = [];
  for (let total = 1; all.length < total;) {
    const page = await resources.list(SCOPE, { conditions: [], sort: [], offset: all.length, limit: PAGE });
    if (page.items.length === 0) break;
    all.push(...page.items.map(({ document }) => document));
    total = page.total;
  }
  return all;
}
