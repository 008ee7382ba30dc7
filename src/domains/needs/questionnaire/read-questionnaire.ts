import { isObject, type Json, type JsonObject } from '../../helpers/index.js';
import type {
  Need,
  Prefill,
  Question,
  Questionnaire,
  QuestionnaireExample,
  QuestionType,
  Section,
} from './questionnaire.js';
import {
  answerFrom,
  answersFrom,
  choiceOf,
  conditionOf,
  type Fault,
  numberOf,
  objects,
  ReadingFaults,
  scopeOf,
  textOf,
  texts,
} from './read-parts.js';
import { ruleOf } from './read-rule.js';

export interface ReadQuestionnaire {
  readonly questionnaire: Questionnaire;
  /** What could not be read, with its place in the document. */
  readonly faults: readonly Fault[];
}

const TYPES: readonly QuestionType[] = [
  'choice',
  'choices',
  'number',
  'money',
  'date',
  'yesNo',
  'text',
  'place',
];

/** Reads a questionnaire document. Never throws: what does not fit is left out and named among the faults. */
export function readQuestionnaire(document: JsonObject): ReadQuestionnaire {
  const faults = new ReadingFaults();
  const questions = objects(document.question).map((one, index) =>
    questionOf(one, `question[${index}]`, faults),
  );
  const questionnaire: Questionnaire = {
    id: textOf(document.id),
    name: textOf(document.name),
    version: textOf(document.version) || '1',
    lifecycleStatus: textOf(document.lifecycleStatus),
    description: textOf(document.description) || null,
    sections: objects(document.section).map(sectionOf),
    questions: new Map(questions.map((question) => [question.name, question])),
    needs: objects(document.need).map((one, index) => needOf(one, `need[${index}]`, faults)),
    rules: objects(document.rule).map((one, index) => ruleOf(one, `rule[${index}]`, faults)),
    segments: objects(document.segment).flatMap((one, index) =>
      choiceOf(one, `segment[${index}]`, faults, textOf(one.value)),
    ),
    budgetQuestion: textOf(document.budgetQuestion) || null,
    dateQuestion: textOf(document.dateQuestion) || null,
    prefills: objects(document.prefill).flatMap((one, index) => prefillOf(one, `prefill[${index}]`, faults)),
    contradictions: objects(document.contradiction).map((one, index) => ({
      name: textOf(one.name),
      when: conditionOf(one.when, `contradiction[${index}].when`, faults) ?? { any: [] },
      words: textOf(one.words),
      fix: textOf(one.fix),
    })),
    examples: objects(document.example).map(exampleOf),
  };
  return { questionnaire, faults: faults.all };
}

function questionOf(one: JsonObject, path: string, faults: ReadingFaults): Question {
  const type = TYPES.find((each) => each === one.type);
  if (!type) faults.add(`${path}.type`, `The type is none of ${TYPES.join(', ')}.`);
  if (textOf(one.name) === '') faults.add(`${path}.name`, 'The question has no name.');
  const options = objects(one.option).map(({ value, label }) => ({
    value: textOf(value),
    label: textOf(label) || textOf(value),
  }));
  if ((type === 'choice' || type === 'choices') && options.length === 0)
    faults.add(`${path}.option`, 'There is nothing to choose from.');
  return {
    name: textOf(one.name),
    section: textOf(one.section),
    scope: scopeOf(one.scope),
    text: textOf(one.text),
    label: textOf(one.label) || textOf(one.text),
    help: textOf(one.help) || null,
    type: type ?? 'text',
    unit: textOf(one.unit) || null,
    minimum: numberOf(one.minimum),
    maximum: numberOf(one.maximum),
    options,
    askWhen: conditionOf(one.askWhen, `${path}.askWhen`, faults),
  };
}

const sectionOf = (one: JsonObject): Section => ({
  name: textOf(one.name),
  title: textOf(one.title),
  help: textOf(one.help) || null,
});

const needOf = (one: JsonObject, path: string, faults: ReadingFaults): Need => ({
  name: textOf(one.name),
  title: textOf(one.title),
  scope: scopeOf(one.scope),
  when: conditionOf(one.when, `${path}.when`, faults) ?? { all: [] },
});

function prefillOf(one: JsonObject, path: string, faults: ReadingFaults): Prefill[] {
  const when = conditionOf(one.when, `${path}.when`, faults);
  const value = answerFrom(one.value);
  return when && value !== undefined ? [{ when, question: textOf(one.question), value }] : [];
}

const exampleOf = (one: JsonObject): QuestionnaireExample => ({
  name: textOf(one.name),
  answers: subjectsFrom(one.answer),
  segment: textOf(one.segment) || null,
  owned: texts(one.owned),
  recommended: texts(one.recommended),
  notRecommended: texts(one.notRecommended),
});

const subjectsFrom = (value: Json | undefined): QuestionnaireExample['answers'] =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([subject, answers]) => [subject, answersFrom(answers)]))
    : {};
