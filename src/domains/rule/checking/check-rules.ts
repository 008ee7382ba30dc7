import type { JsonObject } from '../../helpers/index.js';
import type { RuleCatalogue } from '../evaluation/facts.js';
import { faultsOfRule, readRule } from '../language/read-rule.js';
import type { Rule } from '../language/rule.js';
import { conflictsAmong } from './conflicts.js';
import { referenceFindings } from './references.js';
import { runExamples } from './run-examples.js';

/** Something wrong with the rules of a catalogue. `rules`: ids of the rules' documents, the one to change first. */
export interface RuleSetFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly rules: readonly string[];
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** Everything that keeps a set of rule documents from being published with this catalogue. */
export function checkRules(
  documents: readonly JsonObject[],
  catalogue: RuleCatalogue,
  at: Date,
): RuleSetFinding[] {
  const findings: RuleSetFinding[] = [];
  const rules: Rule[] = [];
  for (const document of documents) {
    const faults = faultsOfRule(document);
    findings.push(
      ...faults.map((fault) => ({ ...fault, severity: 'error' as const, rules: [String(document.id)] })),
    );
    if (faults.length === 0) rules.push(readRule(document));
  }
  const active = rules.filter((rule) => rule.active);
  return [
    ...findings,
    ...doubleCodes(rules),
    ...rules.flatMap((rule) => referenceFindings(rule, catalogue, at)),
    ...rules.flatMap((rule) => exampleFindings(rule, catalogue, at)),
    ...conflictsAmong(active, catalogue, at),
  ];
}

function doubleCodes(rules: readonly Rule[]): RuleSetFinding[] {
  const first = new Map<string, Rule>();
  return rules.flatMap((rule) => {
    const known = first.get(rule.code);
    if (!known) first.set(rule.code, rule);
    return known
      ? [
          {
            code: 'ruleCodeTwice',
            severity: 'error' as const,
            rules: [rule.id, known.id],
            path: 'code',
            message: `Two rules have the code ${rule.code}: "${known.name}" and "${rule.name}".`,
            fix: 'Give each rule a code of its own.',
          },
        ]
      : [];
  });
}

function exampleFindings(rule: Rule, catalogue: RuleCatalogue, at: Date): RuleSetFinding[] {
  const expected = new Set(rule.examples.map((example) => example.expected));
  const missing = (['pass', 'fail'] as const).filter((one) => !expected.has(one));
  return [
    ...missing.map((one) => ({
      code: 'ruleExampleMissing',
      severity: 'error' as const,
      rules: [rule.id],
      path: 'example',
      message: `${rule.code} has no example that ${one === 'pass' ? 'passes' : 'fails'}.`,
      fix: `Add a selection that has to ${one}.`,
    })),
    ...runExamples(rule, catalogue, at).flatMap(({ example, found }, index) =>
      found === example.expected
        ? []
        : [
            {
              code: 'ruleExampleFails',
              severity: 'error' as const,
              rules: [rule.id],
              path: `example[${index}]`,
              message: `The example "${example.name}" of ${rule.code} should ${WORDS[example.expected]}, and does ${WORDS[found]}.`,
              fix: 'Change the condition, or the example if it tells the wrong story.',
            },
          ],
    ),
  ];
}

const WORDS = { pass: 'pass', fail: 'fail', unknown: 'leave the rule without an answer' } as const;
