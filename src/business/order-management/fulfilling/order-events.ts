import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type StoredResource,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  type ClaimedItem,
  type ClaimedOrder,
  OrderHeads,
  type OrderState,
  productOrderDefinition,
} from '../../../domains/order/index.js';
import { type DomainEvent, EventOutbox } from '../../../integration/events/index.js';
import { resourceEvent } from '../../resource-management/index.js';

/** The TMF622 events of an order at work. */
@Injectable()
export class OrderEvents {
  constructor(
    @Inject(repositoryOf(productOrderDefinition)) private readonly resources: ResourceRepository,
    private readonly heads: OrderHeads,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** One event with the whole order for each state that it went through. */
  async stateChanged(tx: Transaction, order: ClaimedOrder, states: readonly string[]): Promise<void> {
    const stored = await this.resources.claim(tx, order.id);
    const events = states.map((state) => {
      const passed = { ...stored, document: { ...stored.document, state } };
      return this.event(tx, 'StateChange', passed, ['state']);
    });
    await this.outbox.append(tx, events);
  }

  /**
   * One event with the order and, of its items, only those that it tells of: the news of one item would otherwise
   * carry all the others, and an order's news would grow with the square of its items.
   */
  async itemsChanged(tx: Transaction, order: ClaimedOrder, items: readonly ChangedItem[]): Promise<void> {
    const head = await this.heads.claim(tx, order.id);
    const document: JsonObject = {
      ...head.document,
      ...(items.length > 0 && { productOrderItem: items.map(itemDocument) }),
    };
    const changed = items.length > 0 ? ['productOrderItem'] : undefined;
    await this.outbox.append(tx, [this.event(tx, 'AttributeValueChange', { ...head, document }, changed)]);
  }

  private event(
    tx: Transaction,
    kind: 'StateChange' | 'AttributeValueChange',
    stored: StoredResource,
    changed?: readonly string[],
  ): DomainEvent {
    const event = resourceEvent(productOrderDefinition, kind, tx.scope, stored, this.clock.now());
    return changed ? { ...event, changed } : event;
  }
}

/** An item with its new state. */
export interface ChangedItem {
  readonly item: ClaimedItem;
  readonly state: OrderState;
}

function itemDocument({ item, state }: ChangedItem): JsonObject {
  const { productOffering, product, ...rest } = item.extra as JsonObject;
  const { key, action, quantity, offeringId, offeringName, productId } = item;
  return {
    id: key,
    action,
    ...(quantity !== null && { quantity }),
    state,
    productOffering: named(productOffering, { id: offeringId, name: offeringName }),
    product: named(product, { id: productId }),
    ...rest,
  };
}

/** A reference whose id and name are kept in columns. */
const named = (rest: unknown, columns: Readonly<Record<string, string | null>>): JsonObject => ({
  ...Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)),
  ...(isObject(rest) ? rest : {}),
});
