import { isObject, type JsonObject, type RefusalReason } from '../../../domains/helpers/index.js';

/** More of one thing is a mistake of the sender's, or a case for a quote. */
export const MOST_OF_ONE = 10_000;

/** What an order of a partner's program must keep, and the portal's own forms always do. */
export function partnerReasons(items: readonly JsonObject[], customerIsKnown: boolean): RefusalReason[] {
  return [
    ...(customerIsKnown ? [] : [customerUnknown]),
    ...items.flatMap((item, index) => [...itemIsFlat(item, index), ...quantityIsSensible(item, index)]),
  ];
}

const customerUnknown: RefusalReason = {
  code: 'customerUnknown',
  message: 'The order names no customer that is in the customer book.',
  path: 'relatedParty',
  fix: "Add a relatedParty with the role 'customer' and the id of a customer (TMF629).",
};

function itemIsFlat({ productOrderItem }: JsonObject, index: number): RefusalReason[] {
  if (!Array.isArray(productOrderItem) || !productOrderItem.some(isObject)) return [];
  return [
    {
      code: 'itemNested',
      message: 'An item stands inside another item, where nobody would price or deliver it.',
      path: `productOrderItem[${index}].productOrderItem`,
      fix: 'Make each an item of the order, and name their relation in productOrderItemRelationship.',
    },
  ];
}

function quantityIsSensible({ quantity }: JsonObject, index: number): RefusalReason[] {
  if (quantity === undefined || (typeof quantity === 'number' && quantity >= 1 && quantity <= MOST_OF_ONE))
    return [];
  return [
    {
      code: 'quantityOutOfRange',
      message: `The quantity must be from 1 to ${MOST_OF_ONE}.`,
      path: `productOrderItem[${index}].quantity`,
      fix: 'Correct the quantity, or ask for a quote.',
    },
  ];
}
