import { Inject, Injectable } from '@nestjs/common';
import { isObject, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { type ListQuery, repositoryOf, type ResourceRepository } from '../../../domains/helpers/index.js';
import type { InquiryQuestion } from '../../../domains/inquiry/index.js';
import { productDefinition } from '../../../domains/inventory/index.js';
import type { CatalogueOffering } from '../../catalog/index.js';
import { type ReadOrder, ReadOrders, STATE_TEXT } from '../../order-management/index.js';

const MOST_PRODUCTS = 50;

/** What became of it: the order's line of milestones, what is in the customer's hands, and what may be changed. */
@Injectable()
export class PostSale {
  constructor(
    private readonly orders: ReadOrders,
    @Inject(repositoryOf(productDefinition)) private readonly products: ResourceRepository,
  ) {}

  /** @throws Refusal notFound, `offeringNotInOrder` */
  async of(
    scope: Scope,
    { orderId }: InquiryQuestion,
    offering: CatalogueOffering,
  ): Promise<{ section: JsonObject; order: ReadOrder } | null> {
    if (orderId === undefined) return null;
    const order = await this.orders.get(scope, orderId);
    const items = order.view.itemList.filter(({ offeringId }) => offeringId === offering.id);
    if (items.length === 0) throw notInOrder(offering.name);
    const products = await this.productsOf(scope, offering.id);
    return { order, section: sectionOf(order, items, products) };
  }

  private async productsOf(scope: Scope, offeringId: string): Promise<JsonObject[]> {
    const query: ListQuery = {
      conditions: [{ path: 'productOffering.id', comparison: 'eq', values: [offeringId] }],
      sort: [],
      offset: 0,
      limit: MOST_PRODUCTS,
    };
    return (await this.products.list(scope, query)).items.map(({ document }) => document);
  }
}

const sectionOf = (
  { view, milestones, itemMilestones, cancellable, whoActsNext }: ReadOrder,
  items: ReadOrder['view']['itemList'],
  products: readonly JsonObject[],
): JsonObject => ({
  order: {
    id: view.id,
    number: view.number,
    state: view.state,
    stateText: (STATE_TEXT as Readonly<Record<string, string>>)[view.state] ?? view.state,
    promisedDate: view.promisedDate?.toISOString() ?? null,
    predictedDate: view.predictedDate?.toISOString() ?? null,
    whoActsNext: { ...whoActsNext },
  },
  milestones: milestones.map(shownMilestone),
  items: items.map((item) => ({
    id: item.key,
    state: item.state,
    place: item.placeText,
    milestones: (itemMilestones.get(item.id) ?? []).map(shownMilestone),
  })),
  products: products.map(({ id, name, status, productCharacteristic: _all, ...rest }) => ({
    id: String(id),
    name: String(name ?? ''),
    status: String(status ?? ''),
    serviceId: typeof rest.serviceId === 'string' ? rest.serviceId : null,
    orderedHere: isOf(rest, view.id),
  })),
  mayChange: {
    cancelOrder: cancellable,
    disconnect: products.filter(({ status }) => status === 'active').map(({ id }) => String(id)),
  },
});

const isOf = ({ productOrderItem }: JsonObject, orderId: string): boolean =>
  Array.isArray(productOrderItem) &&
  productOrderItem.some((item) => isObject(item) && item.productOrderId === orderId);

const shownMilestone = ({
  code,
  label,
  status,
  promisedAt,
  predictedAt,
  reachedAt,
  pointOfNoReturn,
}: ReadOrder['milestones'][number]): JsonObject => ({
  code,
  label,
  status,
  promisedAt,
  predictedAt,
  reachedAt,
  pointOfNoReturn,
});

const notInOrder = (name: string): Refusal =>
  new Refusal(
    'unprocessable',
    'offeringNotInOrder',
    `That order has no item of ${name}: name the order that has one.`,
    [{ code: 'offeringNotInOrder', message: `No item of ${name}.`, path: 'orderId' }],
  );
