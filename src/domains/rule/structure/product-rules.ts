import type { RuleLine } from '../evaluation/facts.js';
import { nameOf } from '../evaluation/words.js';
import { aboutLines, lineError, removal, type StructuralRule } from './structural-rule.js';

const touches = ({ action }: RuleLine): boolean => action === 'modify' || action === 'delete';
const ACTIVE: ReadonlySet<string> = new Set(['active', 'suspended']);

/** What is changed or ended is the customer's own. */
export const productUnknown = aboutLines('productUnknown', (line) =>
  !touches(line) || line.product
    ? undefined
    : lineError(
        line,
        'product.id',
        line.productId
          ? `The customer has no product ${line.productId.slice(0, 80)}.`
          : 'To change or end a product, the item must name it.',
        "Set product.id to one of the customer's products.",
      ),
);

/** Only what is in service is changed or ended. */
export const productNotActive = aboutLines('productNotActive', (line) =>
  !touches(line) || !line.product || ACTIVE.has(line.product.status)
    ? undefined
    : lineError(
        line,
        'product.id',
        `The product is ${line.product.status}; only an active one can be changed or ended.`,
        'Wait until the order before this one is done, or choose another product.',
      ),
);

/** An order belongs to somebody. */
export const customerUnknown: StructuralRule = {
  ruleId: 'customerUnknown',
  judge: ({ customerKnown }) =>
    customerKnown === false
      ? [
          {
            severity: 'error',
            itemIds: [],
            attribute: 'relatedParty',
            message: 'The order names no customer that is in the customer book.',
            fix: {
              words: "Add a relatedParty with the role 'customer' and the id of a customer (TMF629).",
              change: [],
            },
          },
        ]
      : [],
};

/** The items of an order stand beside each other. */
export const itemNested = aboutLines('itemNested', (line) =>
  line.nested
    ? lineError(
        line,
        'productOrderItem',
        'An item stands inside another item, where nobody would price or deliver it.',
        'Make each an item of the order, and name their relation in productOrderItemRelationship.',
      )
    : undefined,
);

/** One order says once what becomes of a product. */
export const productNamedOnce: StructuralRule = {
  ruleId: 'productNamedOnce',
  judge: ({ lines }) => {
    const seen = new Set<string>();
    return lines.flatMap((line) => {
      if (!touches(line) || line.productId === null) return [];
      if (!seen.has(line.productId)) {
        seen.add(line.productId);
        return [];
      }
      const message = `The order changes or ends the product of ${nameOf(line)} twice.`;
      return [lineError(line, 'product.id', message, 'Leave one of the items out.', removal(line))];
    });
  },
};

/**
 * One change at a time: while an open order changes or ends a product, no other does. R-INF-01 speaks of orders past their
 * point of no return; this one of all that have not ended, because two of them would both be carried out.
 */
export const productHasNoOpenOrder = aboutLines('productHasNoOpenOrder', (line, { inFlight }) => {
  if (!touches(line) || line.productId === null) return undefined;
  const other = inFlight?.find(
    ({ productId, action, order }) =>
      productId === line.productId && action !== 'add' && order?.pastNoReturn === false,
  );
  if (!other) return undefined;
  return lineError(
    line,
    'product.id',
    `Order ${other.order?.number ?? ''} is about to ${other.action === 'delete' ? 'end' : 'change'} this product.`,
    'Cancel that order first, which is still possible, or wait until it is done.',
    removal(line),
  );
});
