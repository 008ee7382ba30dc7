import { checkRules } from '../../domains/rule/index.js';
import type { CatalogueCheck } from '../catalog/index.js';
import { ruleCatalogueOf } from './rule-catalogue.js';

const TOUCH_RULES: ReadonlySet<string> = new Set(['rule', 'productOffering', 'productSpecification']);

/**
 * Rules that cannot be read, name what is not there, break their own examples, or cannot be kept together. A set of rules
 * is judged as a whole: a retired offering may take the ground from under a rule that nobody has touched.
 */
export const ruleCheck: CatalogueCheck = (candidate, changed) => {
  if (!changed.some(({ kind }) => TOUCH_RULES.has(kind))) return [];
  const documents = [...candidate.documents('rule').values()];
  return checkRules(documents, ruleCatalogueOf(candidate), new Date()).map(({ rules, ...finding }) => ({
    ...finding,
    kind: 'rule' as const,
    id: rules[0] ?? '',
  }));
};
