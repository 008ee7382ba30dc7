import type { JsonObject } from '../../helpers/index.js';
import type { Companion, MatchingRule } from './questionnaire.js';
import {
  amountOf,
  characteristicsOf,
  choiceOf,
  conditionOf,
  numberOf,
  objects,
  type ReadingFaults,
  statementsOf,
  textOf,
} from './read-parts.js';

/** Reads one matching rule of a questionnaire document. */
export function ruleOf(one: JsonObject, path: string, faults: ReadingFaults): MatchingRule {
  for (const name of ['name', 'need', 'offering', 'words'])
    if (textOf(one[name]) === '') faults.add(`${path}.${name}`, `The rule has no ${name}.`);
  return {
    name: textOf(one.name),
    need: textOf(one.need),
    offering: textOf(one.offering),
    words: textOf(one.words),
    score: numberOf(one.score) ?? 50,
    expectedWhen: conditionOf(one.expectedWhen, `${path}.expectedWhen`, faults),
    requires: statementsOf(one.require, `${path}.require`, faults),
    favours: objects(one.favour).map((favour, index) => ({
      when: conditionOf(favour.when, `${path}.favour[${index}].when`, faults) ?? { all: [] },
      words: textOf(favour.words),
      points: numberOf(favour.points) ?? 0,
    })),
    quantity: amountOf(one.quantity),
    term: objects(one.term).flatMap((term, index) =>
      choiceOf(term, `${path}.term[${index}]`, faults, numberOf(term.months) ?? 12),
    ),
    characteristics: characteristicsOf(one.characteristic, `${path}.characteristic`, faults),
    companions: objects(one.companion).map((companion, index) =>
      companionOf(companion, `${path}.companion[${index}]`, faults),
    ),
    gaps: statementsOf(one.gap, `${path}.gap`, faults),
    topUp: one.topUp === true,
  };
}

const companionOf = (one: JsonObject, path: string, faults: ReadingFaults): Companion => ({
  offering: textOf(one.offering),
  when: conditionOf(one.when, `${path}.when`, faults),
  words: textOf(one.words),
  quantity: amountOf(one.quantity),
  characteristics: characteristicsOf(one.characteristic, `${path}.characteristic`, faults),
});
