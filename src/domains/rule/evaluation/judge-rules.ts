import { isSequence, type Statement } from '../language/condition.js';
import type { Rule, Severity, Stage } from '../language/rule.js';
import { describeRule } from '../language/describe-rule.js';
import type { RuleFacts, RuleLine } from './facts.js';
import { fixFor } from './fix.js';
import { LineIndex } from './line-index.js';
import { mends } from './mends.js';
import { misdated } from './sequences.js';
import { type Standing, type Truth, truthOf } from './truth.js';
import type { Fix, Verdict } from './verdict.js';
import { fillIn } from './words.js';

/** How a rule came to its verdict about one line, site or selection. */
export interface Finding {
  readonly rule: Rule;
  /** pass, fail, unknown (a fact is missing), or notAsked: its `when` does not hold. */
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'notAsked';
  readonly lines: readonly RuleLine[];
  readonly verdict: Verdict | null;
}

/** Rules that are asked at a stage and at a moment. */
export const rulesAt = (rules: readonly Rule[], stage: Stage, at: Date): Rule[] =>
  rules.filter(
    ({ active, stages, validFrom, validUntil }) =>
      active && stages.has(stage) && at.getTime() >= validFrom && at.getTime() < validUntil,
  );

/**
 * Judges a selection by rules. Neither the order of the lines nor that of the rules changes what is found.
 * @param stage decides how much a broken rule weighs; see rulesAt() for which rules are asked
 */
export function judgeRules(rules: readonly Rule[], facts: RuleFacts, stage: Stage): Verdict[] {
  return traceRules(rules, facts, stage).flatMap(({ verdict }) => verdict ?? []);
}

/** As judgeRules, with everything that was asked. */
export function traceRules(rules: readonly Rule[], facts: RuleFacts, stage: Stage): Finding[] {
  const index = new LineIndex(facts);
  return rules.flatMap((rule) =>
    isSequence(rule.condition)
      ? sequenceFindings(rule, index, stage)
      : subjectsOf(rule.condition, index).map((subject) =>
          findingOf(rule, rule.condition as Statement, subject, index, stage),
        ),
  );
}

/** What a statement is asked about: the oldest line stands for its site or the whole selection. */
interface Subject {
  readonly line: RuleLine | null;
  readonly lines: readonly RuleLine[];
  readonly certain: boolean;
}

function subjectsOf({ each, per = 'line' }: Statement, index: LineIndex): Subject[] {
  const found = index.selected(each);
  if (per === 'line') return found.map(({ line, certain }) => ({ line, lines: [line], certain }));
  const groups = new Map<string, RuleLine[]>();
  for (const { line } of found) {
    const key = per === 'site' ? (line.siteId ?? '') : '';
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const certain = found.every((one) => one.certain);
  return [...groups.values()].map((lines) => {
    const sorted = lines.sort(byId);
    return { line: sorted[0] ?? null, lines: sorted, certain };
  });
}

/** The oldest first: what a verdict names and mends is the same whatever the order of the selection. */
const byId = (a: RuleLine, b: RuleLine): number => (a.id < b.id ? -1 : Number(a.id > b.id));

function findingOf(
  rule: Rule,
  { when, must }: Statement,
  { line, lines, certain }: Subject,
  index: LineIndex,
  stage: Stage,
): Finding {
  const standing: Standing = { line, index, named: [] };
  const asked: Truth = when ? truthOf(when, standing) : true;
  if (asked === false) return { rule, outcome: 'notAsked', lines, verdict: null };
  const truth = truthOf(must, standing);
  if (truth === true) return { rule, outcome: 'pass', lines, verdict: null };
  const isUnknown = truth === null || asked === null || !certain;
  const verdict = verdictOf(rule, standing, lines, stage, isUnknown);
  return { rule, outcome: isUnknown ? 'unknown' : 'fail', lines, verdict };
}

function verdictOf(
  rule: Rule,
  standing: Standing,
  lines: readonly RuleLine[],
  stage: Stage,
  isUnknown: boolean,
): Verdict {
  const { index, line, named } = standing;
  const text = isUnknown ? (rule.unknown.message ?? `We cannot tell yet: ${rule.message}`) : rule.message;
  const ids = [...lines, ...named].filter(({ source }) => source === 'selection').map(({ id }) => id);
  return {
    ruleId: rule.code,
    severity: isUnknown ? rule.unknown.severity : severityOf(rule, stage),
    message: fillIn(text, line, named, index.facts),
    itemIds: [...new Set(ids)],
    fix: usefulFix(rule, standing, lines, isUnknown),
    explains: describeRule(rule, index.facts.catalogue),
    ...(rule.reviewer && { reviewer: rule.reviewer }),
    ...(isUnknown && { unknown: true as const }),
  };
}

/** A change that would leave the verdict standing is not offered: its words stay for people. */
function usefulFix(
  { condition, fix: stated, unknown }: Rule,
  standing: Standing,
  lines: readonly RuleLine[],
  isUnknown: boolean,
): Fix {
  const fix = fixFor((isUnknown ? unknown.fix : null) ?? stated, standing, lines);
  if (isSequence(condition) || fix.change.length === 0) return fix;
  return mends(condition, fix.change, standing, isUnknown ? null : false)
    ? fix
    : { words: fix.words, change: [] };
}

const severityOf = ({ severity, severityAt }: Rule, stage: Stage): Severity => severityAt[stage] ?? severity;

function sequenceFindings(rule: Rule, index: LineIndex, stage: Stage): Finding[] {
  if (!isSequence(rule.condition)) return [];
  return misdated(rule.condition, index).map(({ first, next }): Finding => {
    const standing: Standing = { line: next, index, named: [first] };
    const verdict = verdictOf(rule, standing, [next], stage, false);
    return { rule, outcome: 'fail', lines: [next, first], verdict };
  });
}
