import { Inject, Injectable } from '@nestjs/common';
import { customerDefinition, reasonsAgainstOrdering } from '../../../domains/customer/index.js';
import { AddressRepository } from '../../../domains/place/index.js';
import {
  ALL,
  isId,
  type JsonObject,
  type RefusalReason,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { productOrderDefinition } from '../../../domains/order/index.js';
import { readSelection } from '../../pricing/index.js';
import { PriceOrder } from '../pricing/price-order.js';
import { CheckDelivery } from './check-delivery.js';
import { JudgeOrder } from './judge-order.js';
import { itemsOf } from './order-draft.js';
import { partnerReasons } from './partner-rules.js';

export interface Judgement {
  readonly reasons: readonly RefusalReason[];
  /** As the customer book has it; null when the order belongs to nobody there. */
  readonly customerName: string | null;
  /** Words of the places that the order names by id only, as the address book has them. */
  readonly places: readonly { readonly id: string; readonly text: string }[];
}

/** Judges an accepted order by the live catalogue, its customer's own products and what can be delivered where. */
@Injectable()
export class JudgeStoredOrder {
  constructor(
    @Inject(repositoryOf(productOrderDefinition)) private readonly orders: ResourceRepository,
    @Inject(repositoryOf(customerDefinition)) private readonly customers: ResourceRepository,
    private readonly prices: PriceOrder,
    private readonly judge: JudgeOrder,
    private readonly addresses: AddressRepository,
    private readonly delivery: CheckDelivery,
  ) {}

  /** @returns undefined when the order is gone. Orders that were judged when placed are not judged again. */
  async execute(scope: Scope, orderId: string, judgedBefore: boolean): Promise<Judgement | undefined> {
    const stored = await this.orders.find(scope, orderId);
    if (!stored) return undefined;
    const { customerId } = stored.owner;
    const customer = customerId ? await this.customers.find(scope, customerId) : undefined;
    const customerName = typeof customer?.document.name === 'string' ? customer.document.name : null;
    const items = itemsOf(stored.document);
    const places = await this.placesOf(scope, items);
    if (judgedBefore) return { reasons: [], customerName, places };
    const priced = await this.prices.price(scope, stored.document, items, { origin: 'program', customerId });
    const reasons = [
      ...partnerReasons(items, customer !== undefined),
      ...(customer ? reasonsAgainstOrdering(customer.document) : []),
      ...(await this.judge.judge({ ...scope, customerId: customerId ?? ALL }, items, priced.items)),
      ...(await this.delivery.judge(scope, priced.items)),
    ];
    return { reasons, customerName, places };
  }

  private async placesOf(scope: Scope, items: readonly JsonObject[]): Promise<Judgement['places']> {
    const wordless = items.map((item) => readSelection(item).place).filter((place) => place?.text === '');
    const ids = new Set(wordless.map((place) => place?.id).filter(isId));
    const known = await Promise.all([...ids].map((id) => this.addresses.find(scope, id)));
    return known.flatMap((address) => (address ? [{ id: address.id, text: address.text }] : []));
  }
}
