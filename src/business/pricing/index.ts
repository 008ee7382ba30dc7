export { presentLine, presentTotals } from './present-prices.js';
export { type PricedItem, type PricedItems, PriceSelection } from './price-selection.js';
export { PricingModule } from './pricing.module.js';
export { readSelection, type Selection } from './selection.js';
