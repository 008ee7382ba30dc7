import type { RuleFacts } from '../evaluation/facts.js';
import type { Verdict } from '../evaluation/verdict.js';
import type { Stage } from '../language/rule.js';
import {
  cartHasItems,
  itemHasAPrice,
  offeringIsSold,
  offeringUnknown,
  quantityIsInRange,
  valuesAreOffered,
} from './offering-rules.js';
import { placeCanBeServed, placeIsAnAddress, siteHasAPlace } from './place-rules.js';
import {
  customerUnknown,
  itemNested,
  productHasNoOpenOrder,
  productNamedOnce,
  productNotActive,
  productUnknown,
} from './product-rules.js';
import type { StructuralRule } from './structural-rule.js';

/** Every structural judgement, in the order in which people read them. */
export const STRUCTURAL_RULES: readonly StructuralRule[] = [
  cartHasItems,
  customerUnknown,
  itemNested,
  offeringUnknown,
  offeringIsSold,
  quantityIsInRange,
  valuesAreOffered,
  itemHasAPrice,
  siteHasAPlace,
  placeIsAnAddress,
  placeCanBeServed,
  productUnknown,
  productNotActive,
  productNamedOnce,
  productHasNoOpenOrder,
];

/** Everything that the structure of a selection is judged for, at once. */
export const judgeStructure = (facts: RuleFacts, stage: Stage, rules = STRUCTURAL_RULES): Verdict[] =>
  rules
    .filter(({ stages }) => !stages || stages.includes(stage))
    .flatMap(({ ruleId, judge }) => judge(facts).map((finding) => ({ ...finding, ruleId })));
