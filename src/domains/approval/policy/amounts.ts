import { Decimal } from 'decimal.js';

/** Decimals for comparing amounts of money: exact, never floats. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
