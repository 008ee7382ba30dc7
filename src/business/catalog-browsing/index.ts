export { type BrowseAnswer, BrowseOfferings } from './browse-offerings.use-case.js';
export { CatalogBrowsingModule } from './catalog-browsing.module.js';
export { CompareOfferings, type Comparison } from './compare-offerings.use-case.js';
export { type FacetName, FACETS } from './facets/browse-index.js';
export type { CategoryNode } from './facets/category-tree.js';
export { type CategoryOverview, ListCategories } from './list-categories.use-case.js';
export type { OfferPrice } from './offers/from-price.js';
export type { Offer } from './offers/offer.js';
export { type OfferingDetails, ShowOffering } from './show-offering.use-case.js';
