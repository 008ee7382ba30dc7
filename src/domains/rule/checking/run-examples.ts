import type { RuleCatalogue } from '../evaluation/facts.js';
import { type Finding, traceRules } from '../evaluation/judge-rules.js';
import type { Rule, RuleExample } from '../language/rule.js';
import { readSelectionFacts } from './read-selection.js';

export interface ExampleResult {
  readonly example: RuleExample;
  readonly found: RuleExample['expected'];
  readonly findings: readonly Finding[];
}

/** Judges a rule's own examples by the rule alone. Nothing that it is asked about is a pass. */
export function runExamples(rule: Rule, catalogue: RuleCatalogue, at: Date): ExampleResult[] {
  const stage = [...rule.stages][0] ?? 'order';
  return rule.examples.map((example) => {
    const facts = readSelectionFacts(example.selection, catalogue, at);
    const findings = traceRules([rule], facts, stage);
    return { example, found: outcomeOf(findings), findings };
  });
}

function outcomeOf(findings: readonly Finding[]): RuleExample['expected'] {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return findings.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'pass';
}
