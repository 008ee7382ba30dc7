import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  derivedId,
  isId,
  isObject,
  type Json,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { customerDefinition } from '../../../domains/customer/index.js';
import {
  type ProductAction,
  productDefinition,
  type ProductStatus,
  productStateMachine,
} from '../../../domains/inventory/index.js';
import { type ClaimedItem, type ClaimedOrder, productOrderDefinition } from '../../../domains/order/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { changesBetween, resourceEvent } from '../../resource-management/index.js';

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

/** The product that an item adds. */
const productIdOf = (item: ClaimedItem): string => derivedId(`product:${item.id}`);

/** What the network finds out and the calendar decides: never what a client says. */
const FOUND_OUT: ReadonlySet<string> = new Set([
  'serviceId',
  'circuitId',
  'telephoneNumber',
  'startDate',
  'terminationDate',
]);

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

/** The product as it is ordered: its place, choices, prices and term are those of the item. */
function productDocument(order: ClaimedOrder, item: ClaimedItem, now: Date): JsonObject {
  const extra = item.extra as JsonObject;
  const wanted = isObject(extra.product) ? extra.product : {};
  const { basePath, name } = productOrderDefinition;
  return {
    productCharacteristic: [],
    ...Object.fromEntries(Object.entries(wanted).filter(([name]) => !FOUND_OUT.has(name))),
    relatedParty: partiesOf(order, wanted.relatedParty),
    name: item.offeringName ?? item.offeringCode ?? 'Product',
    status: 'pendingActive',
    ...(item.quantity !== null && item.quantity !== 1 && { quantity: item.quantity }),
    isBundle: false,
    isCustomerVisible: true,
    orderDate: now.toISOString(),
    ...(item.offeringId && { productOffering: { id: item.offeringId, name: item.offeringName } }),
    ...(Array.isArray(extra.itemPrice) && {
      productPrice: extra.itemPrice.filter(isObject).map(productPrice),
    }),
    ...(Array.isArray(extra.itemTerm) && { productTerm: extra.itemTerm }),
    productOrderItem: [
      {
        productOrderId: order.id,
        productOrderHref: `${basePath}/${name}/${order.id}`,
        orderItemId: item.key,
        orderItemAction: item.action,
        '@type': 'RelatedProductOrderItem',
      },
    ],
  };
}

/** The customer, as the order's owner says, and whoever else the item names. */
function partiesOf({ customerId }: ClaimedOrder, named: Json | undefined): JsonObject[] {
  const others = (Array.isArray(named) ? named : []).filter(isObject).filter((party) => !isCustomer(party));
  if (customerId === null) return others;
  const { basePath, name, type } = customerDefinition;
  const href = `${basePath}/${name}/${customerId}`;
  return [{ id: customerId, href, role: 'customer', '@referredType': type }, ...others];
}

const isCustomer = (party: JsonObject): boolean =>
  String(party.role).toLowerCase() === 'customer' || party['@referredType'] === customerDefinition.type;

const productPrice = (price: JsonObject): JsonObject => ({ ...price, '@type': 'ProductPrice' });
