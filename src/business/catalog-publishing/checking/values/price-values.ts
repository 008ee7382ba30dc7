import { isObject, type JsonObject } from '../../../../domains/helpers/index.js';
import { Exact, minorDigits } from '../../../../domains/pricing/index.js';
import type { ValueFault } from './value-fault.js';

/** Largest amount of one charge, and the digits after the point that a rate may have: both fit the stored columns. */
const MOST = 1_000_000_000;
const FINEST = 6;
const MOST_PERCENT = 100;
const MOST_PERIODS = 120;

/** The unit `XXX` and metals are in ISO 4217, and nobody pays in them; these four begin with X and are money. */
const MONEY_WITH_X: ReadonlySet<string> = new Set(['XAF', 'XCD', 'XOF', 'XPF']);
const CURRENCIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !code.startsWith('X') || MONEY_WITH_X.has(code)),
);

/** Amounts, currencies and percentages of a TMF620 ProductOfferingPrice. */
export function priceFaults(document: JsonObject, label: string): ValueFault[] {
  return [
    ...moneyIn(document).flatMap(([path, money]) => moneyFaults(path, money, label, document)),
    ...percentageFaults(document, label),
    ...periodFaults(document, label),
  ];
}

function moneyIn(document: JsonObject): [string, JsonObject][] {
  const rows = (['tier', 'rate'] as const).flatMap((list) =>
    (Array.isArray(document[list]) ? document[list] : []).map((row, index): [string, unknown] => [
      `${list}[${index}].price`,
      isObject(row) ? row.price : undefined,
    ]),
  );
  const { introductory } = document;
  const all: [string, unknown][] = [
    ['price', document.price],
    ...rows,
    ['introductory.price', isObject(introductory) ? introductory.price : undefined],
  ];
  return all.flatMap(([path, money]): [string, JsonObject][] => (isObject(money) ? [[path, money]] : []));
}

function moneyFaults(
  path: string,
  { unit, value }: JsonObject,
  label: string,
  { priceType }: JsonObject,
): ValueFault[] {
  const isKnown = typeof unit === 'string' && CURRENCIES.has(unit);
  const faults: ValueFault[] = [];
  // No unit, and one that is not three letters, is told by the check of prices.
  if (!isKnown && typeof unit === 'string' && /^[A-Z]{3}$/.test(unit))
    faults.push({
      code: 'currencyUnknown',
      path: `${path}.unit`,
      message: `The price ${label} is in ${unit}, in which nobody pays.`,
      fix: 'Use a currency of ISO 4217 such as USD or CAD.',
    });
  if (typeof value !== 'number') return faults;
  if (Math.abs(value) > MOST)
    faults.push({
      code: 'amountTooLarge',
      path: `${path}.value`,
      message: `The price ${label} has the amount ${value}.`,
      fix: `Give an amount of at most ${MOST}.`,
    });
  const places = new Exact(String(value)).decimalPlaces();
  const charged = isKnown ? minorDigits(unit) : FINEST;
  if (places > FINEST)
    faults.push({
      code: 'amountTooFine',
      path: `${path}.value`,
      message: `The price ${label} has ${places} digits after the point.`,
      fix: `Give at most ${priceType === 'usage' ? FINEST : charged}.`,
    });
  else if (places > charged && priceType !== 'usage')
    faults.push({
      severity: 'warning',
      code: 'amountRounded',
      path: `${path}.value`,
      message: `The price ${label} has ${places} digits after the point; what is charged is rounded to ${charged}.`,
      fix: `Give at most ${charged} digits, unless it is the rate of one of many units.`,
    });
  return faults;
}

function percentageFaults({ percentage }: JsonObject, label: string): ValueFault[] {
  if (typeof percentage !== 'number' || Math.abs(percentage) <= MOST_PERCENT) return [];
  return [
    {
      code: 'percentageTooLarge',
      path: 'percentage',
      message: `The price ${label} has ${percentage} percent.`,
      fix: `Give a percentage of at most ${MOST_PERCENT}.`,
    },
  ];
}

function periodFaults({ recurringChargePeriodLength: length }: JsonObject, label: string): ValueFault[] {
  if (typeof length !== 'number') return [];
  if (Number.isInteger(length) && length >= 1 && length <= MOST_PERIODS) return [];
  return [
    {
      code: 'periodOutOfRange',
      path: 'recurringChargePeriodLength',
      message: `The price ${label} is charged every ${length} periods.`,
      fix: `Give a whole number from 1 to ${MOST_PERIODS}.`,
    },
  ];
}
