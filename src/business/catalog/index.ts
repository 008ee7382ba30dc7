export type { CatalogueCheck, CatalogueEntry, CatalogueFinding } from './catalogue-check.js';
export { CATALOGUE_KINDS, type CatalogueKind } from './catalogue-kinds.js';
export { CatalogueLoader, type LoadedCatalogue } from './catalogue-loader.js';
export { CatalogueMemoryModule } from './catalogue-memory.module.js';
export type {
  CatalogueOffering,
  OfferingCharacteristic,
  OfferingRelationship,
  OrderEntryField,
} from './catalogue-offering.js';
export { CatalogueSnapshot } from './catalogue-snapshot.js';
export {
  candidateOf,
  type CatalogueChange,
  type CatalogueDocuments,
  catalogueFrom,
  catalogueOf,
  type CatalogueVersion,
  type DocumentsByKind,
} from './catalogue-version.js';
export {
  type BundleMember,
  bundleOf,
  type ChoiceGroup,
  groupOf,
  type OfferingBundle,
} from './offering-bundle.js';
export { readOffering } from './read-offering.js';
export { saleState, type SaleState } from './sale-state.js';
