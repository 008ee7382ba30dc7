import {
  type Condition,
  type Questionnaire,
  runExamples,
  type MatchingRule,
} from '../../../domains/needs/index.js';
import type { CatalogueCheck, CatalogueFinding, CatalogueVersion } from '../../catalog/index.js';
import { offeringFacts, questionnairesOf } from './questionnaires.js';

type Add = (
  code: string,
  severity: CatalogueFinding['severity'],
  path: string,
  message: string,
  fix: string,
) => void;

/** A changed offering may break a questionnaire that did not change; prices and categories cannot. */
const MOVES: ReadonlySet<string> = new Set(['questionnaire', 'productOffering', 'productSpecification']);

/** Questionnaires can be read, name what exists, and their examples come out as they say. */
export const checkQuestionnaires: CatalogueCheck = (candidate, changed) => {
  if (!changed.some(({ kind }) => MOVES.has(kind))) return [];
  const all = [...questionnairesOf(candidate).values()];
  const others = changed.some(({ kind }) => kind !== 'questionnaire');
  const ids = new Set(changed.filter(({ kind }) => kind === 'questionnaire').map(({ id }) => id));
  return all
    .filter(({ questionnaire }) => ids.has(questionnaire.id) || (others && isLive(questionnaire)))
    .flatMap(({ questionnaire, faults }) => {
      const findings: CatalogueFinding[] = [];
      const add: Add = (code, severity, path, message, fix) =>
        findings.push({ code, severity, kind: 'questionnaire', id: questionnaire.id, path, message, fix });
      for (const { path, message } of faults)
        add(
          'questionnaireUnreadable',
          'error',
          path,
          message,
          'Correct it as the documentation of questionnaires says.',
        );
      checkNames(questionnaire, add);
      checkConditions(questionnaire, add);
      checkOfferings(candidate, questionnaire, add);
      checkExamples(candidate, questionnaire, add);
      return findings;
    });
};

const isLive = ({ lifecycleStatus }: Questionnaire): boolean =>
  lifecycleStatus === 'Active' || lifecycleStatus === 'Launched';

function checkNames({ needs, rules, questions, sections }: Questionnaire, add: Add): void {
  const twice = (names: readonly string[], path: string): void => {
    for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
      add('nameTwice', 'error', path, `${name} is there twice.`, 'Give each its own name.');
  };
  twice(
    needs.map(({ name }) => name),
    'need',
  );
  twice(
    rules.map(({ name }) => name),
    'rule',
  );
  for (const [index, rule] of rules.entries())
    if (!needs.some(({ name }) => name === rule.need))
      add(
        'needUnknown',
        'error',
        `rule[${index}].need`,
        `There is no need ${rule.need}.`,
        'Name one of the needs.',
      );
  const known = new Set(sections.map(({ name }) => name));
  for (const { name, section } of questions.values())
    if (!known.has(section))
      add(
        'sectionUnknown',
        'error',
        'question',
        `${name} stands in section ${section}, which is not there.`,
        'Name one of the sections.',
      );
}

const questionsIn = (condition: Condition | null): string[] => {
  if (!condition || 'fact' in condition) return [];
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  return 'not' in condition ? questionsIn(condition.not) : [condition.question];
};

const conditionsOf = (rule: MatchingRule): (Condition | null)[] => [
  rule.expectedWhen,
  ...[...rule.requires, ...rule.favours, ...rule.gaps].map(({ when }) => when),
  ...[...rule.term, ...rule.characteristics.flatMap(({ choices }) => choices)].map(({ when }) => when),
  ...rule.companions.map(({ when }) => when),
];

function checkConditions(questionnaire: Questionnaire, add: Add): void {
  const { questions, needs, rules, contradictions, segments, prefills } = questionnaire;
  const places: [string, (Condition | null)[]][] = [
    ['question', [...questions.values()].map(({ askWhen }) => askWhen)],
    ['need', needs.map(({ when }) => when)],
    ...rules.map((rule, index): [string, (Condition | null)[]] => [`rule[${index}]`, conditionsOf(rule)]),
    ['contradiction', contradictions.map(({ when }) => when)],
    ['segment', segments.map(({ when }) => when)],
    ['prefill', prefills.map(({ when }) => when)],
  ];
  const named: [string, string[]][] = [
    ...places.map(([path, conditions]): [string, string[]] => [path, conditions.flatMap(questionsIn)]),
    ...rules.map(({ quantity }, index): [string, string[]] => [
      `rule[${index}].quantity`,
      quantity.question === null ? [] : [quantity.question],
    ]),
    ['budgetQuestion', [questionnaire.budgetQuestion ?? []].flat()],
    ['dateQuestion', [questionnaire.dateQuestion ?? []].flat()],
  ];
  for (const [path, names] of named)
    for (const name of new Set(names))
      if (!questions.has(name))
        add(
          'questionUnknown',
          'error',
          path,
          `Nobody asks ${name}.`,
          'Add the question, or name one that is asked.',
        );
}

function checkOfferings(candidate: CatalogueVersion, { rules }: Questionnaire, add: Add): void {
  for (const [index, rule] of rules.entries()) {
    const path = `rule[${index}]`;
    for (const [code, characteristics, at] of [
      [rule.offering, rule.characteristics, path] as const,
      ...rule.companions.map((one) => [one.offering, one.characteristics, `${path}.companion`] as const),
    ]) {
      const offering = candidate.byCode.get(code);
      if (!offering) {
        add(
          'offeringUnknown',
          'error',
          `${at}.offering`,
          `There is no offering ${code}.`,
          'Name one by its code.',
        );
        continue;
      }
      for (const { name, choices } of characteristics) {
        const known = offering.characteristics.find((one) => one.name === name);
        const wrong = choices.filter(
          ({ value }) => known && known.values.length > 0 && !known.values.includes(value),
        );
        if (!known || wrong.length > 0) {
          const what = known ? `${name} ${wrong.map(({ value }) => value).join(', ')}` : name;
          add(
            'characteristicUnknown',
            'error',
            `${at}.characteristic`,
            `${code} has no ${what}.`,
            'Use its characteristics and values.',
          );
        }
      }
    }
  }
}

function checkExamples(candidate: CatalogueVersion, questionnaire: Questionnaire, add: Add): void {
  if (questionnaire.examples.length === 0) {
    add(
      'noExample',
      isLive(questionnaire) ? 'error' : 'warning',
      'example',
      'It has no example.',
      'Add cases that must come out in a known way.',
    );
    return;
  }
  for (const { index, example, message } of runExamples(questionnaire, offeringFacts(candidate, null)))
    add(
      'exampleFails',
      'error',
      `example[${index}]`,
      `${example}: ${message}`,
      'Correct the rules, or the example.',
    );
}
