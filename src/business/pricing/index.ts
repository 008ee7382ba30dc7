export { presentLine, presentTotals } from './present-prices.js';
export { PriceSelection } from './price-selection.js';
export type { PricedItem, PricedItems } from './priced-item.js';
export { PricingModule } from './pricing.module.js';
export { readSelection, readSelections, type Selection } from './selection.js';
