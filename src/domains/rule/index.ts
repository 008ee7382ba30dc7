export { checkRules, type RuleSetFinding } from './checking/check-rules.js';
export { readPlace, readSelectionFacts } from './checking/read-selection.js';
export { type ExampleResult, runExamples } from './checking/run-examples.js';
export { FACTS, readFact } from './evaluation/fact-readers.js';
export type {
  BuyerFacts,
  PlaceFacts,
  ProductFacts,
  RuleCatalogue,
  RuleFacts,
  RuleLine,
  RuleOffering,
  Sale,
  TotalFacts,
} from './evaluation/facts.js';
export { type Finding, judgeRules, rulesAt, traceRules } from './evaluation/judge-rules.js';
export { judgeSelection } from './evaluation/judge-selection.js';
export { LineIndex, matches } from './evaluation/line-index.js';
export { isAsked, needsOf, type RuleNeeds } from './evaluation/rule-needs.js';
export { type Waiting, waitings } from './evaluation/sequences.js';
export type { Fix, SelectionChange, Verdict } from './evaluation/verdict.js';
export { isSequence } from './language/condition.js';
export { describeRule } from './language/describe-rule.js';
export { faultsOfRule, readRule, type RuleFault, valuesOf } from './language/read-rule.js';
export {
  FAMILIES,
  type Family,
  type Reviewer,
  type Rule,
  SEVERITIES,
  type Severity,
  type Stage,
  STAGES,
} from './language/rule.js';
export { ruleDefinition } from './rule.definition.js';
export { RuleModule } from './rule.module.js';
export { STRUCTURAL_RULES } from './structure/structural-rules.js';
