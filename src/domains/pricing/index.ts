export { applyBundleEffects, type BundledCharges } from './bundle-effects.js';
export { type Amount, Exact, rounded, toAmountText, toMoney, ZERO } from './money.js';
export type {
  BundleEffect,
  Configuration,
  LineAlteration,
  OfferingPrice,
  PriceCondition,
  PricedOffering,
  PriceKind,
  PriceLine,
} from './offering-price.js';
export { priceConfiguration, resolveTerm } from './price-configuration.js';
export { type PriceTotals, sumLines } from './price-totals.js';
export { readOfferingPrice } from './read-offering-price.js';
