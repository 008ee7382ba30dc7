import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  isId,
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  type ProductAction,
  productDefinition,
  type ProductStatus,
  productStateMachine,
} from '../../../domains/inventory/index.js';
import type { ClaimedItem, ClaimedOrder, OrderItemState } from '../../../domains/order/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { changesBetween, resourceEvent } from '../../resource-management/index.js';
import { bundleStates } from '../decomposing/bundle-items.js';
import { productDocument, productIdOf } from './product-document.js';

/** What the network gave the product: circuit, number, service. */
export type ProductFacts = Readonly<Partial<Record<'serviceId' | 'circuitId' | 'telephoneNumber', string>>>;

/** How the end of an item's work moves its product. */
const AT_END = {
  add: { completed: 'activate', cancelled: 'cancel', failed: 'abort' },
  delete: { completed: 'terminate', cancelled: 'keep', failed: 'keep' },
} as const satisfies Record<string, Record<string, ProductAction>>;

export type ItemEnd = 'completed' | 'cancelled' | 'failed';

/** Keeps the product inventory in step with orders, in the order's own transaction. */
@Injectable()
export class OrderedProducts {
  constructor(
    @Inject(repositoryOf(productDefinition)) private readonly products: ResourceRepository,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** The product of an item that starts: made for an addition, on its way out for a deletion. */
  async start(tx: Transaction, order: ClaimedOrder, item: ClaimedItem): Promise<string | null> {
    if (item.action === 'delete') await this.move(tx, item.productId, 'orderTermination', {});
    if (item.action !== 'add') return item.productId;
    const id = productIdOf(item);
    const now = this.clock.now();
    const owner = { tenantId: order.tenantId, customerId: order.customerId };
    const stored = await this.products.insert(tx, productDocument(order, item, now), { id, owner, now });
    await this.outbox.append(tx, [resourceEvent(productDefinition, 'Create', tx.scope, stored, now)]);
    return id;
  }

  /** The work on an item has ended: its product becomes active, changes, or goes. */
  async end(tx: Transaction, item: ClaimedItem, end: ItemEnd, facts: ProductFacts): Promise<void> {
    if (item.action === 'add') {
      // Before the start the item may name any product, or none that exists.
      const made = item.productId === productIdOf(item) ? item.productId : null;
      await this.move(tx, made, AT_END.add[end], end === 'completed' ? facts : {});
    } else if (item.action === 'delete') {
      await this.move(tx, item.productId, AT_END.delete[end], {});
    } else if (item.action === 'modify' && end === 'completed') {
      const wanted = changesOf(item);
      await this.change(tx, item.productId, (document) => ({ ...document, ...wanted, ...facts }));
    }
  }

  /** Bundles go as their parts go: adds their states to those that are about to change, and ends their products. */
  async followBundles(
    tx: Transaction,
    order: ClaimedOrder,
    states: Map<string, OrderItemState>,
  ): Promise<void> {
    for (const { item, state } of bundleStates(order, states)) {
      states.set(item.id, state);
      if (state === 'completed' || state === 'cancelled' || state === 'failed')
        await this.end(tx, item, state, {});
    }
  }

  private async move(
    tx: Transaction,
    id: string | null,
    action: ProductAction,
    facts: ProductFacts,
  ): Promise<void> {
    const now = this.clock.now().toISOString();
    await this.change(tx, id, (document) => {
      const move = productStateMachine.find(document.status as ProductStatus, action);
      if (!move) return document; // it is there already, or somebody ended it meanwhile
      return {
        ...document,
        ...facts,
        status: move.to,
        ...(action === 'activate' && { startDate: now }),
        ...(action === 'terminate' && { terminationDate: now }),
      };
    });
  }

  private async change(
    tx: Transaction,
    id: string | null,
    change: (document: JsonObject) => JsonObject,
  ): Promise<void> {
    if (!isId(id)) return;
    const current = await this.products.claim(tx, id);
    const document = change(current.document);
    const changes = changesBetween(productDefinition, current.document, document);
    if (changes.length === 0) return;
    const now = this.clock.now();
    const stored = await this.products.replace(tx, current, document, now);
    const events = changes.map(({ kind, changed }) => ({
      ...resourceEvent(productDefinition, kind, tx.scope, stored, now),
      changed,
    }));
    await this.outbox.append(tx, events);
  }
}

/** What an order may change of a product. Its status, dates and prices follow from other things than a client's word. */
const CHANGEABLE: ReadonlySet<string> = new Set([
  'description',
  'place',
  'productCharacteristic',
  'productRelationship',
]);

function changesOf({ extra }: ClaimedItem): JsonObject {
  const wanted = isObject(extra.product) ? extra.product : {};
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => CHANGEABLE.has(name)));
}
