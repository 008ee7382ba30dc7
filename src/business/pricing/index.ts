export { bookFor, offeringBy, priceBooksOf, sellsTo } from './books/price-books.js';
export { type CodeVerdict, promotionsOf } from './books/promotions.js';
export { presentLine, presentTaxes, presentTotals } from './present-prices.js';
export { isLimited, PriceSelection, type Purchase } from './price-selection.js';
export type { PricedItem, PricedItems } from './priced-item.js';
export { PricingModule } from './pricing.module.js';
export { codesOf, FAR_END, readSelection, readSelections, type Selection } from './selection.js';
export { PlaceCharges } from './taxes/place-charges.js';
export type { TaxEstimate } from './taxes/tax-items.js';
