import { type CatalogueCheck, checkBundles, checkCategories } from '../../catalog/index.js';
import { checkQuestionnaires } from '../../needs-matching/index.js';
import { checkPriceBooks, checkPrices, checkPromotions } from '../../pricing/index.js';
import { ruleCheck } from '../../rule-management/index.js';
import { checkValues } from './values/entry-values.check.js';
import { checkReferences } from './references.check.js';

/** Every check that a catalogue passes before it is published, each from the area that knows the rule. */
export const CATALOGUE_CHECKS: readonly CatalogueCheck[] = [
  checkReferences,
  checkBundles,
  checkCategories,
  checkPrices,
  checkPriceBooks,
  checkPromotions,
  checkQuestionnaires,
  ruleCheck,
  checkValues,
];
