import {
  catalogDefinition,
  categoryDefinition,
  productOfferingDefinition,
  productOfferingPriceDefinition,
  productSpecificationDefinition,
} from '../../domains/catalog/index.js';
import type { ResourceDefinition } from '../../domains/helpers/index.js';

/** Resources that a product manager publishes and that every process holds in memory. */
export type CatalogueKind =
  | 'productOffering'
  | 'productOfferingPrice'
  | 'productSpecification'
  | 'category'
  | 'catalog'
  | 'promotion'
  | 'priceBook'
  | 'rule'
  | 'questionnaire';

/** The definition of each kind that is held: a new kind needs its line here, and its table watched by a migration. */
export const CATALOGUE_KINDS: readonly (readonly [CatalogueKind, ResourceDefinition])[] = [
  ['productOffering', productOfferingDefinition],
  ['productOfferingPrice', productOfferingPriceDefinition],
  ['productSpecification', productSpecificationDefinition],
  ['category', categoryDefinition],
  ['catalog', catalogDefinition],
];
