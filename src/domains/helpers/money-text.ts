const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people write it: `moneyText('1195.000000', 'USD')` is `$1,195.00`. Exact for up to 15 digits; for words only. */
export function moneyText(amount: string, currency: string): string {
  let format = formats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
    formats.set(currency, format);
  }
  return format.format(Number(amount));
}
