import {
  catalogDefinition,
  categoryDefinition,
  productOfferingDefinition,
  productOfferingPriceDefinition,
  productSpecificationDefinition,
} from '../../domains/catalog/index.js';
import { priceBookDefinition } from '../../domains/price-book/index.js';
import { promotionDefinition } from '../../domains/promotion/index.js';
import type { ResourceDefinition } from '../../domains/helpers/index.js';
import { ruleDefinition } from '../../domains/rule/index.js';
import { questionnaireDefinition } from '../../domains/needs/index.js';

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

/**
 * The definition of each kind that is held. A new kind needs its line here, and in its migration
 * `CALL base.watch_catalogue('base.price_book', 'priceBook')` for each of its tables (a third argument names the column
 * that holds the resource's id, when it is not `id`).
 */
export const CATALOGUE_KINDS: readonly (readonly [CatalogueKind, ResourceDefinition])[] = [
  ['productOffering', productOfferingDefinition],
  ['productOfferingPrice', productOfferingPriceDefinition],
  ['productSpecification', productSpecificationDefinition],
  ['category', categoryDefinition],
  ['catalog', catalogDefinition],
  ['rule', ruleDefinition],
  ['questionnaire', questionnaireDefinition],
  ['promotion', promotionDefinition],
  ['priceBook', priceBookDefinition],
];
