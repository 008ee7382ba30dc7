export { JudgeSelection, type SelectionQuestion } from './judge-selection.js';
export type { OrderedLine } from './ordered-line.js';
export { type CompiledRules, ruleCatalogueOf, rulesOf } from './rule-catalogue.js';
export { ReadRules, type RuleSentence } from './read-rules.use-case.js';
export { ruleCheck } from './rule-checks.js';
export { RuleManagementModule } from './rule-management.module.js';
export { type Sequencing, sequencing, type WaitingPair } from './sequences.js';
export { presentVerdict, reasonsOf, reviewsOf, reviewWords } from './verdict-shapes.js';
export { type RuleTrace, type RuleTrial, type RuleTrialResult, TryRules } from './try-rules.use-case.js';
