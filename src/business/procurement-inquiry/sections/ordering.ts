import { Injectable } from '@nestjs/common';
import { isObject, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import type { InquiryQuestion } from '../../../domains/inquiry/index.js';
import type { CatalogueOffering, OrderEntryField } from '../../catalog/index.js';
import { KeepOrderEntry, ShoppingCarts } from '../../online-ordering/index.js';
import type { InquirySite } from './inquiry-answer.js';

/** What an order has to tell, what is still missing, what one gets in writing, and the first day. */
@Injectable()
export class Ordering {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly entry: KeepOrderEntry,
  ) {}

  /** @throws Refusal `resourceNotFound`, `offeringNotInCart` */
  async of(
    scope: Scope,
    { cartId }: InquiryQuestion,
    offering: CatalogueOffering,
    sites: readonly InquirySite[],
  ): Promise<JsonObject> {
    const dates = datesOf(offering, sites);
    if (cartId === undefined) {
      const fields = offering.orderEntryFields.map(shownField);
      const missing = offering.orderEntryFields.filter(({ required }) => required);
      return { cartId: null, fields, missing: missing.map(lacking), ready: false, ...dates, warnings: [] };
    }
    const { document } = await this.carts.get(scope, cartId);
    const lines = linesOf(document, offering.id);
    if (lines.size === 0) throw notInCart(offering.name);
    const form = await this.entry.form(scope, cartId);
    const mine = <T extends { readonly itemId: string }>(all: readonly T[]): T[] =>
      all.filter(({ itemId }) => lines.has(itemId));
    return {
      cartId,
      fields: mine(form.fields).map((field) => ({
        ...shownField(field),
        itemId: field.itemId,
        answered: field.value !== null,
        fault: field.fault,
      })),
      missing: mine(form.missing).map(({ itemId, name, message }) => ({ itemId, name, message })),
      ready: form.ready,
      ...dates,
      warnings: Array.isArray(document.warning) ? document.warning : [],
    };
  }
}

/** Lines of the cart that are of the offering. */
const linesOf = ({ cartItem }: JsonObject, offeringId: string): Set<string> =>
  new Set(
    (Array.isArray(cartItem) ? cartItem.filter(isObject) : [])
      .filter(({ productOffering }) => isObject(productOffering) && productOffering.id === offeringId)
      .map(({ id }) => String(id)),
  );

const shownField = ({ name, label, type, required, options, help }: OrderEntryField): JsonObject => ({
  name,
  label,
  type,
  required,
  ...(options && { options: [...options] }),
  ...(help !== undefined && { help }),
});

const lacking = ({ name, label }: OrderEntryField): JsonObject => ({ name, message: `${label} is missing.` });

/** The first day on which all sites can have it, and the papers that there are. */
const datesOf = ({ intervalDays }: CatalogueOffering, sites: readonly InquirySite[]): JsonObject => {
  const dates = sites.flatMap(({ earliestDate }) => earliestDate ?? []).sort();
  return {
    earliestDate: dates.length > 0 && dates.length === sites.length ? (dates.at(-1) ?? null) : null,
    intervalBusinessDays: intervalDays,
    documents: [
      {
        name: 'Order confirmation',
        when: 'when the order is placed',
        how: 'on the page of the order and by mail',
      },
    ],
  };
};

const notInCart = (name: string): Refusal =>
  new Refusal(
    'unprocessable',
    'offeringNotInCart',
    `That cart has no line of ${name}: put it into the cart first, or ask without cartId.`,
    [{ code: 'offeringNotInCart', message: `No line of ${name}.`, path: 'cartId' }],
  );
