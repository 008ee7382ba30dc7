import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { bundleItemIdOf, partsOf } from '../bundles/bundle-lines.js';
import { itemsOf } from '../cart/cart-document.js';
import { entriesOf } from '../order-entry/answers.js';
import type { OrderEntryForm } from '../order-entry/order-entry-form.js';

/** Who may be asked about the order. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

export interface CheckoutFacts {
  readonly cartId: string;
  readonly cart: JsonObject;
  readonly items: readonly PricedItem[];
  readonly form: OrderEntryForm;
  readonly customer: { readonly id: string; readonly name: string };
  readonly contact: Contact;
  /** Calendar day: `2026-12-14`. */
  readonly requestedDate: string | undefined;
  /** What rules say of it. */
  readonly verdicts: readonly Verdict[];
}

/** The TMF622 order that a cart becomes. Its prices are set when it is placed, by the same engine. */
export function orderOfCart({
  cartId,
  cart,
  items,
  form,
  customer,
  contact,
  requestedDate,
}: CheckoutFacts): JsonObject {
  return {
    category: 'portal',
    ...(typeof cart.correlationId === 'string' && { correlationId: cart.correlationId }),
    notificationContact: contact.email,
    contact: { ...contact },
    ...(cart.promotionCode !== undefined && { promotionCode: cart.promotionCode }),
    ...(requestedDate && { requestedCompletionDate: `${requestedDate}T00:00:00.000Z` }),
    relatedParty: [
      {
        id: customer.id,
        href: `/tmf-api/customerManagement/v4/customer/${customer.id}`,
        name: customer.name,
        role: 'customer',
        '@referredType': 'Customer',
      },
    ],
    shoppingCart: { id: cartId, href: `/tmf-api/shoppingCart/v4/shoppingCart/${cartId}` },
    productOrderItem: itemsOf(cart).map((item, index) =>
      orderItem(item, items[index] as PricedItem, form, cart),
    ),
  };
}

function orderItem(item: JsonObject, priced: PricedItem, form: OrderEntryForm, cart: JsonObject): JsonObject {
  const product = isObject(item.product) ? item.product : {};
  const entries = orderEntriesOf(item, form);
  return {
    id: String(item.id),
    action: String(item.action ?? 'add'),
    quantity: priced.selection.quantity,
    ...(priced.termMonths !== null && {
      itemTerm: [
        { name: `${priced.termMonths} months`, duration: { amount: priced.termMonths, units: 'month' } },
      ],
    }),
    productOffering: {
      id: priced.selection.offeringId,
      href: `/tmf-api/productCatalogManagement/v4/productOffering/${priced.selection.offeringId}`,
      name: priced.offering?.name ?? '',
      '@referredType': 'ProductOffering',
    },
    product: {
      ...product,
      productCharacteristic: Object.entries(priced.characteristics).map(([name, value]) => ({
        name,
        value,
        valueType: 'string',
      })),
    },
    ...relationsOf(item, cart),
    ...(entries.length > 0 && { orderEntry: entries }),
    ...(isObject(item.availability) && { availability: item.availability }),
  };
}

/** A bundle names its parts, and each part its bundle. */
function relationsOf(item: JsonObject, cart: JsonObject): JsonObject {
  const bundle = bundleItemIdOf(item);
  const relation = (id: string, relationshipType: string): JsonObject => ({
    id,
    relationshipType,
    '@type': 'OrderItemRelationship',
  });
  const relations = [
    ...(bundle === null ? [] : [relation(bundle, 'bundledBy')]),
    ...partsOf(cart, String(item.id)).map(({ id }) => relation(String(id), 'bundles')),
  ];
  return relations.length > 0 ? { productOrderItemRelationship: relations } : {};
}

/** The answers to what was asked, with the labels that the customer saw; secrets stay sealed. */
function orderEntriesOf(item: JsonObject, form: OrderEntryForm): JsonObject[] {
  const asked = new Map(
    form.fields.filter(({ itemId }) => itemId === item.id).map((field) => [field.name, field]),
  );
  return entriesOf(item).flatMap((entry) => {
    const field = asked.get(String(entry.name));
    if (!field) return [];
    const { name, value, sealed } = entry;
    return [
      {
        name: String(name),
        label: field.label,
        value: String(value ?? ''),
        ...(typeof sealed === 'string' && { sealed }),
        ...(field.ofProduct && !field.secret && { ofProduct: true }),
      },
    ];
  });
}
