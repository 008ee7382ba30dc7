import { Inject, Injectable } from '@nestjs/common';
import { customerDefinition, reasonsAgainstOrdering } from '../../../domains/customer/index.js';
import { AddressRepository } from '../../../domains/place/index.js';
import {
  isId,
  isObject,
  type JsonObject,
  type RefusalReason,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { productOrderDefinition } from '../../../domains/order/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import { readSelection } from '../../pricing/index.js';
import { JudgeSelection, reasonsOf, type Sequencing } from '../../rule-management/index.js';
import { PriceOrder } from '../pricing/price-order.js';
import { CheckDelivery } from './check-delivery.js';
import { itemsOf } from './order-draft.js';

export interface Judgement {
  readonly reasons: readonly RefusalReason[];
  /** What rules say beside them: reviews are kept in the order. */
  readonly verdicts: readonly Verdict[];
  /** In what order the work is done. */
  readonly sequencing: Sequencing;
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
    private readonly rules: JudgeSelection,
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
    const productIds = items.flatMap(changedProduct);
    const sequencing = await this.rules.sequencing(scope, { customerId, productIds });
    if (judgedBefore) return { reasons: [], verdicts: [], sequencing, customerName, places };
    const priced = await this.prices.price(scope, stored.document, items, { origin: 'program', customerId });
    const delivery = await this.delivery.check(scope, priced.items);
    const verdicts = await this.rules.judge(scope, {
      documents: items,
      priced,
      stage: 'order',
      customerId,
      orderId,
      customerKnown: customer !== undefined,
      places: delivery.places,
      requestedDate: dayOf(stored.document.requestedCompletionDate),
    });
    const ids = items.map(({ id }) => String(id));
    const reasons = [
      ...(customer ? reasonsAgainstOrdering(customer.document) : []),
      ...reasonsOf(verdicts, 'productOrderItem', ids),
      ...delivery.reasons,
    ];
    return { reasons, verdicts, sequencing, customerName, places };
  }

  private async placesOf(scope: Scope, items: readonly JsonObject[]): Promise<Judgement['places']> {
    const wordless = items.map((item) => readSelection(item).place).filter((place) => place?.text === '');
    const ids = new Set(wordless.map((place) => place?.id).filter(isId));
    const known = await Promise.all([...ids].map((id) => this.addresses.find(scope, id)));
    return known.flatMap((address) => (address ? [{ id: address.id, text: address.text }] : []));
  }
}

const changedProduct = ({ action, product }: JsonObject): string[] =>
  action !== 'add' && isObject(product) && typeof product.id === 'string' ? [product.id] : [];

const dayOf = (moment: unknown): string | undefined =>
  typeof moment === 'string' && /^\d{4}-\d\d-\d\d/.test(moment) ? moment.slice(0, 10) : undefined;
