/** Decimal text without the scale of its column: `250.000000` -> `250.00`. */
export const plainAmount = (amount: string): string => amount.replace(/(\.\d\d)\d*$/, '$1');

export const plainAmountOrNull = (amount: string | null): string | null =>
  amount === null ? null : plainAmount(amount);
