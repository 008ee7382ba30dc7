import type { JsonObject, StoredResource } from '../../../domains/helpers/index.js';
import { toAmountText } from '../../../domains/pricing/index.js';
import type { PricedItems } from '../../pricing/index.js';

/** What the customer sees at once. Amounts are decimal text. */
export const receiptOf =
  ({ totals, items }: PricedItems) =>
  (order: StoredResource & { readonly number: string }): JsonObject => {
    const { currency } = totals;
    return {
      orderId: order.id,
      orderNumber: order.number,
      href: `/tmf-api/productOrderingManagement/v4/productOrder/${order.id}`,
      state: String(order.document.state),
      placedAt: String(order.document.orderDate),
      items: items.map(({ offering, selection }) => ({
        name: offering?.name ?? '',
        quantity: selection.quantity,
        place: selection.place?.text ?? null,
      })),
      totals: {
        dueToday: { amount: toAmountText(totals.dueToday, currency), currency },
        monthly: { amount: toAmountText(totals.monthly, currency), currency },
        overTerm: { amount: toAmountText(totals.overTerm, currency), currency },
        individualCase: totals.individualCase,
      },
    };
  };
