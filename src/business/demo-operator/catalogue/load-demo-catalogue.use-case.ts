import { Inject, Injectable } from '@nestjs/common';
import {
  catalogDefinition,
  categoryDefinition,
  productOfferingDefinition,
  productOfferingPriceDefinition,
  productSpecificationDefinition,
} from '../../../domains/catalog/index.js';
import {
  Clock,
  Database,
  derivedId,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { buildDemoCatalogue, CATALOGUE_VERSION } from './demo-catalogue.js';

const SCOPE = systemScope('demo-catalogue');
/** One process loads at a time. */
const LOAD_LOCK = 7_274_002;
const OWNER = { tenantId: null, customerId: null };

/** What offerings are sorted into. */
@Injectable()
export class CatalogueShelves {
  constructor(
    @Inject(repositoryOf(categoryDefinition)) readonly categories: ResourceRepository,
    @Inject(repositoryOf(catalogDefinition)) readonly catalogs: ResourceRepository,
  ) {}
}

/**
 * Loads the demo catalogue. Does nothing when this version of the data is there; another version replaces every demo
 * resource, also what somebody has edited. Resources that are not of the demo are left alone.
 */
@Injectable()
export class LoadDemoCatalogue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(repositoryOf(productSpecificationDefinition)) private readonly specifications: ResourceRepository,
    @Inject(repositoryOf(productOfferingPriceDefinition)) private readonly prices: ResourceRepository,
    @Inject(repositoryOf(productOfferingDefinition)) private readonly offerings: ResourceRepository,
    private readonly shelves: CatalogueShelves,
  ) {}

  async load(): Promise<void> {
    if (await this.isLoaded()) return;
    const { categories, catalogs } = this.shelves;
    const data = buildDemoCatalogue();
    await this.database.transaction(SCOPE, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
      if (await this.isLoaded()) return; // another process was quicker
      await this.write(tx, this.specifications, data.productSpecification);
      await this.write(tx, this.prices, data.productOfferingPrice);
      await this.write(tx, this.offerings, data.productOffering);
      await this.write(tx, categories, data.category);
      await this.write(tx, catalogs, data.catalog);
    });
  }

  private async isLoaded(): Promise<boolean> {
    const loaded = await this.shelves.catalogs.find(SCOPE, derivedId('catalog:meridian'));
    return loaded?.document.version === CATALOGUE_VERSION;
  }

  /** Lists show the newest first: each resource is dated a millisecond before the one above it. */
  private async write(
    tx: Transaction,
    resources: ResourceRepository,
    documents: readonly JsonObject[],
  ): Promise<void> {
    const start = this.clock.now().getTime();
    const { items } = await resources.list(SCOPE, { conditions: [], sort: [], offset: 0, limit: 10_000 });
    const present = new Map(items.map((item) => [item.id, item]));
    for (const [index, document] of documents.entries()) {
      const id = String(document.id);
      const now = new Date(start - index);
      const { lastUpdate: _now, ...content } = document;
      const current = present.get(id);
      if (current) await resources.replace(tx, current, content, now);
      else await resources.insert(tx, content, { id, owner: OWNER, now });
    }
  }
}
