export { checkBundles } from './checks/bundle-checks.js';
export { checkCategories } from './checks/category-checks.js';
export type { CatalogueCheck, CatalogueEntry, CatalogueFinding } from './catalogue-check.js';
export { CATALOGUE_KINDS, type CatalogueKind } from './catalogue-kinds.js';
export { CatalogueLoader, type LoadedCatalogue } from './memory/catalogue-loader.js';
export { CatalogueMemoryModule } from './catalogue-memory.module.js';
export type {
  CatalogueOffering,
  OfferingCharacteristic,
  OfferingRelationship,
  OrderEntryField,
} from './offering/catalogue-offering.js';
export { CatalogueSnapshot } from './memory/catalogue-snapshot.js';
export {
  candidateOf,
  type CatalogueChange,
  type CatalogueDocuments,
  catalogueFrom,
  type CatalogueVersion,
} from './memory/catalogue-version.js';
export {
  type BundleMember,
  bundleOf,
  type ChoiceGroup,
  groupOf,
  type OfferingBundle,
} from './offering/offering-bundle.js';
export { saleState, type SaleState } from './offering/sale-state.js';
export { CatalogueSearch, type SearchAnswer } from './search/catalogue-search.js';
