export { applyBook, type BookReader, chooseBook, sells } from './books/apply-book.js';
export { type BookEntry, type PriceBook, readPriceBook } from './books/price-book.js';
export { applyBundleEffects, type BundledCharges } from './bundle-effects.js';
export { addMonths, daysInMonth, monthsUntil } from './calendar/months.js';
export { prorate, prorateChange, prorateFirstMonth, type ProratedPart } from './calendar/prorate.js';
export {
  earlyTermination,
  type EarlyTermination,
  type TerminationStep,
} from './leaving/early-termination.js';
export { serviceCredit, type ServiceCreditStep } from './leaving/service-credit.js';
export { priceConfiguration, pricesFor, resolveTerm } from './lines/price-configuration.js';
export type { PriceAlteration, PriceLine, PricePhase } from './lines/price-line.js';
export { type PriceTotals, sumLines } from './lines/price-totals.js';
export { lineWords, rateText } from './lines/price-words.js';
export { type Amount, Exact, minorDigits, rounded, toAmountText, toMoney, ZERO } from './money.js';
export type {
  BundleEffect,
  Configuration,
  DistanceBand,
  OfferingPrice,
  PriceCondition,
  PricedOffering,
  PriceKind,
  PriceRole,
  UsageRate,
  UsageRating,
} from './offering-price.js';
export {
  applyPromotions,
  isOpen,
  type PromotionContext,
  promotionsIn,
} from './promotions/apply-promotions.js';
export { type Promotion, readPromotion } from './promotions/promotion.js';
export { readOfferingPrice } from './read-offering-price.js';
export { NO_TAX, sumTaxes, type TaxLine, taxLinesOf, type TaxRate, type TaxTotals } from './tax/tax-lines.js';
export { rateFor, rateUsage, type RatedEvent, type RatedUsage, type UsageEvent } from './usage/rate-usage.js';
