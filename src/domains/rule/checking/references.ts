import { choiceOf } from '../evaluation/fact-readers.js';
import type { RuleCatalogue, RuleOffering } from '../evaluation/facts.js';
import { isFactValue, isSequence, type Selector, type Test } from '../language/condition.js';
import { valuesOf } from '../language/read-rule.js';
import type { Rule } from '../language/rule.js';
import type { RuleSetFinding } from './check-rules.js';

/** What a rule names and the catalogue has not: offerings, characteristics, values, order-entry fields. */
export function referenceFindings(rule: Rule, catalogue: RuleCatalogue, at: Date): RuleSetFinding[] {
  const finding = (code: string, path: string, message: string, fix: string): RuleSetFinding => ({
    code,
    severity: 'error',
    rules: [rule.id],
    path,
    message: `${rule.code}: ${message}`,
    fix,
  });
  const gone = [...new Set(codesIn(rule))].filter((code) => !catalogue.byCode(code));
  const added = addedBy(rule);
  const unsold = added.filter((code) => ['withdrawn', 'grandfathered'].includes(saleOf(catalogue, code, at)));
  return [
    ...gone.map((code) =>
      finding(
        'ruleOfferingUnknown',
        'condition',
        `there is no offering ${code} in the catalogue.`,
        'Take it out of the rule, or name the offering that replaces it.',
      ),
    ),
    ...unsold.map((code) =>
      finding(
        'ruleFixUnsold',
        'fix.change',
        `its fix adds ${code}, which is not sold any more.`,
        'Let the fix add what is sold instead.',
      ),
    ),
    ...(isSequence(rule.condition) ? [] : choiceFindings(rule.condition, catalogue, finding)),
  ];
}

const saleOf = (catalogue: RuleCatalogue, code: string, at: Date): string =>
  catalogue.byCode(code)?.saleAt(at) ?? 'unknown';

const addedBy = ({ fix, unknown }: Rule): string[] =>
  [...fix.change, ...(unknown.fix?.change ?? [])].flatMap((change) =>
    change.op === 'add' ? [change.offering] : [],
  );

function codesIn(rule: Rule): string[] {
  const lists = [...valuesOf(rule.condition, 'offering')].filter((value): value is string[] =>
    Array.isArray(value),
  );
  return [...lists.flat(), ...addedBy(rule)];
}

type Report = (code: string, path: string, message: string, fix: string) => RuleSetFinding;

/** Characteristics and fields that no offering in question has, and values that none of them lists. */
function choiceFindings(
  condition: Exclude<Rule['condition'], { sequence: unknown }>,
  catalogue: RuleCatalogue,
  finding: Report,
): RuleSetFinding[] {
  const found: RuleSetFinding[] = [];
  const judge = (test: Test, offerings: readonly RuleOffering[]): void => {
    if (!('value' in test) || !isFactValue(test.value)) return;
    const choice = choiceOf(test.value.fact);
    if (!choice || offerings.length === 0) return;
    const [kind, name] = choice;
    if (kind === 'entry') {
      if (offerings.some(({ entryFields }) => entryFields.includes(name))) return;
      const who = offerings.map(({ name: offering }) => offering).join(', ');
      const message = `no order entry of ${who} asks for ${name}.`;
      found.push(
        finding(
          'ruleEntryUnknown',
          'condition',
          message,
          'Add the field to the offering, or name one it has.',
        ),
      );
      return;
    }
    const known = offerings.flatMap((one) => one.characteristics.filter((each) => each.name === name));
    if (known.length === 0) {
      const message = `no offering in question has the characteristic ${name}.`;
      found.push(
        finding(
          'ruleCharacteristicUnknown',
          'condition',
          message,
          'Name a characteristic that the offering has.',
        ),
      );
      return;
    }
    const values = new Set(known.flatMap((each) => each.values));
    if (values.size === 0) return;
    for (const value of [test.to].flat()) {
      if (typeof value !== 'string' || values.has(value)) continue;
      const message = `${name} has no value ${value}; there are ${[...values].join(', ')}.`;
      found.push(finding('ruleValueUnknown', 'condition', message, 'Name a value that the offering lists.'));
    }
  };
  visit(condition.must, condition.each, catalogue, judge);
  if (condition.when) visit(condition.when, condition.each, catalogue, judge);
  if (condition.each.where) visit(condition.each.where, condition.each, catalogue, judge);
  return found;
}

/** Calls back for each comparison with the offerings that its line may be of. */
function visit(
  test: Test,
  selector: Selector,
  catalogue: RuleCatalogue,
  judge: (test: Test, offerings: readonly RuleOffering[]) => void,
): void {
  if ('all' in test || 'any' in test) {
    for (const one of 'all' in test ? test.all : test.any) visit(one, selector, catalogue, judge);
  } else if ('not' in test) visit(test.not, selector, catalogue, judge);
  else if ('exists' in test || 'absent' in test) {
    const { of } = 'exists' in test ? test.exists : test.absent;
    if (of.where) visit(of.where, of, catalogue, judge);
  } else judge(test, offeringsOf(selector, catalogue));
}

const offeringsOf = ({ offering = [] }: Selector, catalogue: RuleCatalogue): RuleOffering[] =>
  offering.flatMap((code) => catalogue.byCode(code) ?? []);
