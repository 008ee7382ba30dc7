import { derivedId, isObject, type Json, type JsonObject } from '../../../domains/helpers/index.js';
import { customerDefinition } from '../../../domains/customer/index.js';
import { productDefinition } from '../../../domains/inventory/index.js';
import { type ClaimedItem, type ClaimedOrder, productOrderDefinition } from '../../../domains/order/index.js';
import { bundleOf, isBundle, partsOf } from '../decomposing/bundle-items.js';

/** The product that an item adds. */
export const productIdOf = (item: ClaimedItem): string => derivedId(`product:${item.id}`);

/** What the network finds out and the calendar decides: never what a client says. */
const FOUND_OUT: ReadonlySet<string> = new Set([
  'serviceId',
  'circuitId',
  'telephoneNumber',
  'startDate',
  'terminationDate',
]);

/** The product as it is ordered: its place, choices, prices and term are those of the item. */
export function productDocument(order: ClaimedOrder, item: ClaimedItem, now: Date): JsonObject {
  const extra = item.extra as JsonObject;
  const wanted = isObject(extra.product) ? extra.product : {};
  const { basePath, name } = productOrderDefinition;
  return {
    ...Object.fromEntries(Object.entries(wanted).filter(([name]) => !FOUND_OUT.has(name))),
    productCharacteristic: characteristicsOf(extra, wanted),
    relatedParty: partiesOf(order, wanted.relatedParty),
    name: item.offeringName ?? item.offeringCode ?? 'Product',
    status: 'pendingActive',
    ...(item.quantity !== null && item.quantity !== 1 && { quantity: item.quantity }),
    isBundle: isBundle(item, order.items),
    isCustomerVisible: true,
    orderDate: now.toISOString(),
    ...(item.offeringId && { productOffering: { id: item.offeringId, name: item.offeringName } }),
    ...(Array.isArray(extra.itemPrice) && {
      productPrice: extra.itemPrice.filter(isObject).map(productPrice),
    }),
    ...(Array.isArray(extra.itemTerm) && { productTerm: extra.itemTerm }),
    ...relationsOf(item, order, wanted),
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

/** What was chosen, and those answers of order entry that describe the product. */
function characteristicsOf({ orderEntry }: JsonObject, { productCharacteristic }: JsonObject): JsonObject[] {
  const chosen = Array.isArray(productCharacteristic) ? productCharacteristic.filter(isObject) : [];
  const answers = Array.isArray(orderEntry) ? orderEntry.filter(isObject) : [];
  const told = answers.filter(({ ofProduct }) => ofProduct === true);
  return [
    ...chosen,
    ...told.map(({ name, value }) => ({
      name: String(name),
      value: String(value ?? ''),
      valueType: 'string',
    })),
  ];
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

/** A bundle's product names those of its parts, and each of them the bundle. */
function relationsOf(item: ClaimedItem, { items }: ClaimedOrder, wanted: JsonObject): JsonObject {
  const bundle = bundleOf(item, items);
  const relations = [
    ...(bundle ? [relation(bundle, 'bundledBy')] : []),
    ...partsOf(item, items).map((part) => relation(part, 'bundles')),
  ];
  const named = Array.isArray(wanted.productRelationship) ? wanted.productRelationship : [];
  return relations.length > 0 ? { productRelationship: [...named, ...relations] } : {};
}

/** A part of a bundle that is owned already names that product itself. */
function relation(item: ClaimedItem, relationshipType: string): JsonObject {
  const id = item.action === 'add' ? productIdOf(item) : (item.productId ?? productIdOf(item));
  const { basePath, name, type } = productDefinition;
  return {
    relationshipType,
    product: { id, href: `${basePath}/${name}/${id}`, name: item.offeringName, '@referredType': type },
    '@type': 'ProductRelationship',
  };
}
