import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import { toAmountText } from '../../../domains/pricing/index.js';
import type { CheckoutRequest } from '../checkout/checkout-request.js';
import type { PreparedCheckout } from '../checkout/prepare-checkout.js';

/** A line as approvers see it: what was confirmed, not what the catalogue says later. Amounts are decimal text. */
export interface ApprovalLine {
  readonly name: string;
  readonly quantity: number;
  readonly place: string | null;
  readonly oneTime: string;
  readonly monthly: string;
}

/** What a request keeps of the checkout. */
export function contentOf(
  { priced }: PreparedCheckout,
  { contact, requestedDate }: CheckoutRequest,
  reasons: readonly string[],
): JsonObject {
  return {
    checkout: { contact: { ...contact }, ...(requestedDate !== undefined && { requestedDate }) },
    reasons: [...reasons],
    lines: priced.items.map(({ offering, selection, totals }) => ({
      name: offering?.name ?? '',
      quantity: selection.quantity,
      place: selection.place?.text ?? null,
      oneTime: toAmountText(totals.dueToday, totals.currency),
      monthly: toAmountText(totals.monthly, totals.currency),
    })),
  };
}

/** The checkout as it was confirmed. */
export function checkoutOf({ checkout }: JsonObject): CheckoutRequest {
  const { contact, requestedDate } = isObject(checkout) ? checkout : {};
  const { name, email, phone } = isObject(contact) ? contact : {};
  return {
    contact: { name: String(name), email: String(email), phone: String(phone) },
    ...(typeof requestedDate === 'string' && { requestedDate }),
  };
}

export const linesOf = ({ lines }: JsonObject): ApprovalLine[] =>
  (Array.isArray(lines) ? lines.filter(isObject) : []) as unknown as ApprovalLine[];

export const reasonsOf = ({ reasons }: JsonObject): string[] =>
  Array.isArray(reasons) ? reasons.map(String) : [];
