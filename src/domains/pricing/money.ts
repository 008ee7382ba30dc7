import { Decimal } from 'decimal.js';
import { type JsonObject, Refusal } from '../helpers/index.js';

/** Decimals wide enough that no sum or product of catalogue prices is ever cut before it is rounded on purpose. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Amount = Decimal;

export const ZERO: Amount = new Exact(0);

const digits = new Map<string, number>();

/** Minor digits of an ISO 4217 currency: 2 for USD, 0 for JPY. @throws Refusal `currencyUnknown`. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new Refusal(
      'unprocessable',
      'currencyUnknown',
      `${JSON.stringify(currency)} is no currency: name one by its three letters of ISO 4217, such as USD.`,
    );
  }
  const found =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

/**
 * The one rounding rule: what is charged is rounded half up to the currency's minor unit, line by line; sums add
 * rounded lines and are never rounded again, so that the parts always sum to the whole. Unit rates stay exact.
 */
export function rounded(amount: Amount, currency: string): Amount {
  const places = minorDigits(currency);
  return amount.decimalPlaces() <= places ? amount : amount.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** TM Forum's Money: a JSON number, exact for every amount a price list can hold. */
export const toMoney = (amount: Amount, currency: string): JsonObject => ({
  unit: currency,
  value: amount.toNumber(),
});

/** The portals' money: text with exactly the currency's minor digits, such as `12.50`. */
export const toAmountText = (amount: Amount, currency: string): string =>
  amount.toFixed(minorDigits(currency));
