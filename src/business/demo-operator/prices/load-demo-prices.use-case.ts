import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { priceBookDefinition } from '../../../domains/price-book/index.js';
import { promotionDefinition } from '../../../domains/promotion/index.js';
import { TaxTables } from '../../../integration/tax/index.js';
import { demoPriceBooks } from './demo-price-books.js';
import { demoPromotions } from './demo-promotions.js';
import { demoTaxes } from './demo-taxes.js';

const SCOPE = systemScope('demo-prices');
const OWNER = { tenantId: null, customerId: null };
const LOAD_LOCK = 7_274_019;

/** Loads the demo's price books, promotions and taxes. Safe at every start: what is there stays as it is. */
@Injectable()
export class LoadDemoPrices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly taxes: TaxTables,
    @Inject(repositoryOf(priceBookDefinition)) private readonly books: ResourceRepository,
    @Inject(repositoryOf(promotionDefinition)) private readonly promotions: ResourceRepository,
  ) {}

  async load(): Promise<void> {
    await this.taxes.add(demoTaxes());
    const books = await this.missing(this.books, demoPriceBooks());
    const promotions = await this.missing(this.promotions, demoPromotions());
    if (books.length + promotions.length === 0) return;
    await this.database.transaction(SCOPE, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
      await this.insert(tx, this.books, await this.missing(this.books, books));
      await this.insert(tx, this.promotions, await this.missing(this.promotions, promotions));
    });
  }

  private async missing(
    resources: ResourceRepository,
    documents: readonly JsonObject[],
  ): Promise<JsonObject[]> {
    const { items } = await resources.list(SCOPE, { conditions: [], sort: [], offset: 0, limit: 1_000 });
    const there = new Set(items.map(({ id }) => id));
    return documents.filter(({ id }) => !there.has(String(id)));
  }

  private async insert(
    tx: Transaction,
    resources: ResourceRepository,
    documents: readonly JsonObject[],
  ): Promise<void> {
    const now = this.clock.now();
    for (const document of documents)
      await resources.insert(tx, document, { id: String(document.id), owner: OWNER, now });
  }
}
