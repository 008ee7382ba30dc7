export type { CatalogueOffering, OfferingCharacteristic, OrderEntryField } from './catalogue-offering.js';
export { CatalogueSnapshot, type CatalogueVersion } from './catalogue-snapshot.js';
export { presentLine, presentTotals } from './present-prices.js';
export { type PricedItem, type PricedItems, PriceSelection } from './price-selection.js';
export { PricingModule } from './pricing.module.js';
export { readSelection, type Selection } from './selection.js';
