import type { CharacteristicChoice, MatchingRule, Need } from '../questionnaire/questionnaire.js';
import { type AnswerRef, WHOLE } from './answers.js';
import type { OfferingFacts } from './facts.js';
import type { Matching } from './matching.js';
import type { ChosenCharacteristic, CompanionOffer, Configuration, Offer, Reason } from './match-result.js';
import { obstaclesTo } from './obstacles.js';
import { ownedInstead } from './owned-services.js';
import { distinct, fillWords } from './reasons.js';

/** An offer with the open answers that it depends on. */
export type JudgedOffer = Offer & { readonly missing: readonly AnswerRef[] };

/** Each open requirement makes an offer a little less sure. */
const DOUBT = 3;
const CONSTRUCTION = 15;

/** Judges one rule at one subject; null where nobody would expect the offering. */
export function judgeOffer(
  matching: Matching,
  need: Need,
  rule: MatchingRule,
  subject: string,
): JudgedOffer | null {
  const { reader, questionnaire } = matching;
  if (rule.expectedWhen && reader.judge(rule.expectedWhen, subject).truth === false) return null;
  const offering = reader.facts.offerings.get(rule.offering);
  const key = `${subject}/${need.name}/${rule.offering}`;
  const words = (text: string): string => fillWords(questionnaire, reader, text, subject);
  const favoured = favoursOf(matching, rule, subject, words);
  const obstacles = obstaclesTo(matching, rule, offering, subject, key, words);
  const { configuration, missing } = configure(matching, rule, subject);
  const owned = ownedInstead(matching, rule, subject, configuration.quantity);
  const state = owned.covers ? 'owned' : obstacles.whyNot.length > 0 ? 'notFitting' : 'alternative';
  return {
    key,
    rule: rule.name,
    code: rule.offering,
    offeringId: offering?.id ?? null,
    name: offering?.name ?? rule.offering,
    state,
    score:
      rule.score +
      favoured.points -
      DOUBT * obstacles.missing.length -
      (obstacles.construction ? CONSTRUCTION : 0),
    why: state === 'owned' ? owned.reasons : [base(rule, words), ...owned.reasons, ...favoured.why],
    whyNot: state === 'owned' ? [] : obstacles.whyNot,
    gaps: [...gapsOf(matching, rule, subject, words), ...obstacles.gaps, ...favoured.against],
    configuration: { ...configuration, ...owned.remaining(configuration) },
    companions: state === 'owned' ? [] : companionsOf(matching, rule, subject, key, words),
    earliestDate: obstacles.earliestDate,
    missing: distinct([...obstacles.missing, ...missing]),
  };
}

const base = (rule: MatchingRule, words: (text: string) => string): Reason => ({
  code: rule.name,
  words: words(rule.words),
  because: [],
});

function favoursOf(
  { reader }: Matching,
  rule: MatchingRule,
  subject: string,
  words: (text: string) => string,
): { points: number; why: Reason[]; against: Reason[] } {
  const holding = rule.favours.flatMap((favour) => {
    const { truth, because } = reader.judge(favour.when, subject);
    return truth === true ? [{ ...favour, because: distinct(because) }] : [];
  });
  const reason = (favour: (typeof holding)[number]): Reason => ({
    code: rule.name,
    words: words(favour.words),
    because: favour.because,
  });
  return {
    points: holding.reduce((sum, { points }) => sum + points, 0),
    why: holding.filter(({ points }) => points >= 0).map(reason),
    against: holding.filter(({ points }) => points < 0).map(reason),
  };
}

function gapsOf(
  { reader }: Matching,
  rule: MatchingRule,
  subject: string,
  words: (text: string) => string,
): Reason[] {
  return rule.gaps.flatMap((gap) => {
    const { truth, because } = reader.judge(gap.when, subject);
    return truth === true ? [{ code: rule.name, words: words(gap.words), because: distinct(because) }] : [];
  });
}

function configure(
  matching: Matching,
  rule: Pick<MatchingRule, 'quantity' | 'characteristics'> & Partial<Pick<MatchingRule, 'term'>>,
  subject: string,
): { configuration: Configuration; missing: AnswerRef[] } {
  const { reader } = matching;
  const quantity = reader.amount(rule.quantity, subject);
  const term = reader.choose(rule.term ?? [], subject);
  const chosen = rule.characteristics.map((one) => chooseCharacteristic(matching, one, subject));
  const { value, from, to } = quantity;
  return {
    configuration: {
      quantity: value,
      from,
      to,
      termMonths: term.value,
      characteristics: chosen.flatMap(({ characteristic }) => characteristic ?? []),
    },
    missing: [...quantity.missing, ...term.missing, ...chosen.flatMap(({ missing }) => missing)],
  };
}

function chooseCharacteristic(
  { reader }: Matching,
  { name, choices }: CharacteristicChoice,
  subject: string,
): { characteristic: ChosenCharacteristic | null; missing: readonly AnswerRef[] } {
  const { value, possible, missing } = reader.choose(choices, subject);
  return { characteristic: value === null ? null : { name, value, possible }, missing };
}

function companionsOf(
  matching: Matching,
  rule: MatchingRule,
  subject: string,
  key: string,
  words: (text: string) => string,
): CompanionOffer[] {
  const { reader } = matching;
  return rule.companions.flatMap((companion) => {
    const offering: OfferingFacts | undefined = reader.facts.offerings.get(companion.offering);
    const wanted = companion.when ? reader.judge(companion.when, subject).truth === true : true;
    const has = reader.facts.owned.some(
      ({ code, site }) => code === companion.offering && (subject === WHOLE || site === subject),
    );
    if (!wanted || !offering?.sellable || has) return [];
    const { configuration } = configure(matching, companion, subject);
    return [
      {
        key: `${key}+${companion.offering}`,
        code: companion.offering,
        offeringId: offering.id,
        name: offering.name,
        words: words(companion.words),
        configuration,
      },
    ];
  });
}
