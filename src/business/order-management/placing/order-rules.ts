import type { RefusalReason } from '../../../domains/helpers/index.js';
import { saleState } from '../../catalog/index.js';
import type { PricedItem } from '../../pricing/index.js';

/** What a rule looks at: one item, priced by the live catalogue, and the product that it changes or ends. */
export interface JudgedItem {
  readonly action: string;
  readonly priced: PricedItem;
  /** The customer's product that a modify or delete names; undefined when there is none such. */
  readonly product: { readonly id: string; readonly status: string } | undefined;
  readonly productId: string | null;
  readonly now: Date;
}

type Verdict = Omit<RefusalReason, 'path'> & { readonly at: string };

/** A rule is a statement that must hold; it answers why it does not. */
export type OrderRule = (item: JudgedItem) => Verdict | undefined;

const offeringIsInTheCatalogue: OrderRule = ({ action, priced }) =>
  action !== 'add' || priced.offering
    ? undefined
    : {
        code: 'offeringUnknown',
        message: priced.selection.offeringId
          ? `There is no offering ${priced.selection.offeringId.slice(0, 80)} in the catalogue.`
          : 'The item names no offering.',
        fix: 'Choose an offering that the catalogue lists.',
        at: 'productOffering.id',
      };

const offeringIsSold: OrderRule = ({ action, priced: { offering }, now }) => {
  if (action !== 'add' || !offering || saleState(offering, now) === 'sellable') return undefined;
  return {
    code: 'offeringNotSellable',
    message: `${offering.name} is not sold any more, or not yet.`,
    fix: 'Choose the offering that replaces it.',
    at: 'productOffering.id',
  };
};

const choiceHasAPrice: OrderRule = ({ action, priced: { offering, fault } }) =>
  action !== 'add' || !offering || !fault
    ? undefined
    : {
        code: fault.code,
        message: fault.message,
        fix: 'Choose a quantity, a term and values that the offering has a price for.',
        at: 'product',
      };

const siteIsNamed: OrderRule = ({ action, priced: { offering, selection } }) =>
  action !== 'add' || !offering?.requiresSite || selection.place
    ? undefined
    : {
        code: 'placeMissing',
        message: `${offering.name} is delivered to a place, and the order names none.`,
        fix: 'Add the service address to product.place, with its id.',
        at: 'product.place',
      };

const productIsTheCustomers: OrderRule = ({ action, product, productId }) =>
  !['modify', 'delete'].includes(action) || product
    ? undefined
    : {
        code: 'productUnknown',
        message: productId
          ? `The customer has no product ${productId.slice(0, 80)}.`
          : 'To change or end a product, the item must name it.',
        fix: "Set product.id to one of the customer's products.",
        at: 'product.id',
      };

const productIsActive: OrderRule = ({ action, product }) =>
  !['modify', 'delete'].includes(action) || !product || ['active', 'suspended'].includes(product.status)
    ? undefined
    : {
        code: 'productNotActive',
        message: `The product is ${product.status}; only an active one can be changed or ended.`,
        fix: 'Wait until the order before this one is done, or choose another product.',
        at: 'product.id',
      };

/** Every rule that an order item must keep, in the order in which people read the reasons. */
export const ORDER_RULES: readonly OrderRule[] = [
  offeringIsInTheCatalogue,
  offeringIsSold,
  choiceHasAPrice,
  siteIsNamed,
  productIsTheCustomers,
  productIsActive,
];
