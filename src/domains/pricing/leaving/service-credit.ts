import { type Amount, rounded, ZERO } from '../money.js';

/** Below this availability (per cent of the month), so much of the month's charge is given back (per cent). */
export interface ServiceCreditStep {
  readonly availabilityBelow: number;
  readonly percentage: number;
}

/** The credit for a month in which a service was down: negative, or zero. The lowest step that was missed counts. */
export function serviceCredit(
  steps: readonly ServiceCreditStep[],
  monthly: Amount,
  currency: string,
  availability: number,
): Amount {
  const missed = steps
    .filter(({ availabilityBelow }) => availability < availabilityBelow)
    .toSorted((a, b) => a.availabilityBelow - b.availabilityBelow)[0];
  if (!missed) return ZERO;
  return rounded(monthly.times(missed.percentage).div(100), currency).negated();
}
