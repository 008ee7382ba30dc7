import type { Rule, Stage } from '../language/rule.js';
import { judgeStructure } from '../structure/structural-rules.js';
import type { RuleFacts } from './facts.js';
import { judgeRules, rulesAt } from './judge-rules.js';
import { needsOf } from './rule-needs.js';
import type { Verdict } from './verdict.js';

const WEIGHT = { error: 0, review: 1, warning: 2 } as const;

/**
 * Everything that stands against a selection at a stage: of its structure, and by the operator's rules. Errors come
 * first. Where a rule supersedes a structural judgement, only the rule speaks about the line. While a line names no site,
 * rules do not say as well that they know nothing of the site.
 */
export function judgeSelection(rules: readonly Rule[], facts: RuleFacts, stage: Stage): Verdict[] {
  const asked = rulesAt(rules, stage, facts.at);
  const byRule = judgeRules(asked, facts, stage);
  const said = new Map(asked.map(({ code, supersedes }) => [code, supersedes]));
  const better = new Set(
    byRule.flatMap(({ ruleId, itemIds }) =>
      (said.get(ruleId) ?? []).flatMap((old) => itemIds.map((id) => `${old}/${id}`)),
    ),
  );
  const structural = judgeStructure(facts, stage).filter(
    ({ ruleId, itemIds }) => !itemIds.some((id) => better.has(`${ruleId}/${id}`)),
  );
  const siteless = new Set(
    structural.filter(({ ruleId }) => ruleId === 'siteHasAPlace').flatMap(({ itemIds }) => itemIds),
  );
  const aboutPlaces = new Set(asked.filter((rule) => needsOf(rule).place).map(({ code }) => code));
  const known = byRule.filter(
    ({ ruleId, severity, unknown, itemIds }) =>
      !unknown ||
      severity === 'error' ||
      !aboutPlaces.has(ruleId) ||
      !itemIds.every((id) => siteless.has(id)),
  );
  return [...structural, ...known].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
