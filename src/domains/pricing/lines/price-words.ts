import { moneyText } from '../../helpers/index.js';
import type { Amount } from '../money.js';
import type { PriceLine } from './price-line.js';

const rates = new Map<string, Intl.NumberFormat>();

/** A rate with as many digits as it has: `$0.019`, `$49.00`. */
export function rateText(amount: Amount, currency: string): string {
  let format = rates.get(currency);
  if (!format) {
    format = new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 6 });
    rates.set(currency, format);
  }
  return format.format(amount.toNumber());
}

/** How a charge comes about, for a person: "4 × $49.00 each month", "$45.00 each month for 12 months, then $55.00". */
export function lineWords(line: PriceLine): string {
  if (line.individualCase) return 'Price on request: we look at your case and send a quote.';
  const { kind } = line;
  const words =
    kind === 'usage' ? usageWords(line) : kind === 'oneTime' ? oneTimeWords(line) : monthlyWords(line);
  const promised = line.alterations.filter((one) => one.kind === 'promotion').map(({ name }) => name);
  const expiry = line.expiresAfterDays === null ? [] : [`good for ${line.expiresAfterDays} days`];
  return [words, ...promised, ...expiry].join('; ');
}

const text = (amount: Amount, { currency }: PriceLine): string => moneyText(amount.toFixed(), currency);

/** "4 × $49.00", or the amount where one unit has no price of its own. */
function times(line: PriceLine, amount: Amount): string {
  const { unitAmount, quantity } = line;
  if (quantity > 1 && unitAmount !== null && unitAmount.times(quantity).equals(amount))
    return `${quantity} × ${rateText(unitAmount, line.currency)} = ${text(amount, line)}`;
  return text(amount, line);
}

function oneTimeWords(line: PriceLine): string {
  if (line.waived) return `${text(line.regularAmount, line)} once, waived for this term`;
  return `${times(line, line.amount)} once`;
}

function monthlyWords(line: PriceLine): string {
  const [first, ...later] = line.phases;
  if (!first || later.length === 0) return `${times(line, line.amount)} each month`;
  const stretches = line.phases.map(({ months, amount }, index) => {
    const lead = index === 0 ? '' : 'then ';
    return `${lead}${text(amount, line)}${months === null ? '' : ` for ${months} ${months === 1 ? 'month' : 'months'}`}`;
  });
  return `${stretches.join(', ')}, each month`;
}

function usageWords({ usage, unitAmount, currency }: PriceLine): string {
  if (!usage || !unitAmount) return 'as used';
  const included = usage.included.isZero()
    ? ''
    : ` after ${usage.included.toNumber().toLocaleString('en-US')} included`;
  const steps =
    usage.incrementUnit === null
      ? ''
      : `, in steps of ${usage.increment.toFixed()} ${usage.incrementUnit}s${usage.minimum ? `, at least ${usage.minimum.toFixed()}` : ''}`;
  const table = usage.rates.length > 0 ? ' or the rate of the destination' : '';
  return `${rateText(unitAmount, currency)} for each ${usage.unit}${table}${included}${steps}`;
}
