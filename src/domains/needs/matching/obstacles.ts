import type { MatchingRule } from '../questionnaire/questionnaire.js';
import { type AnswerRef, isSite, WHOLE } from './answers.js';
import type { OfferingFacts, SiteAvailability } from './facts.js';
import type { Matching } from './matching.js';
import type { Reason } from './match-result.js';
import { distinct } from './reasons.js';

export interface Obstacles {
  readonly whyNot: readonly Reason[];
  readonly gaps: readonly Reason[];
  readonly missing: readonly AnswerRef[];
  readonly construction: boolean;
  readonly earliestDate: string | null;
}

const SEGMENTS: Readonly<Record<string, string>> = {
  consumer: 'homes',
  smallBusiness: 'small businesses',
  enterprise: 'large businesses',
  reseller: 'resellers',
};

/** Everything that speaks against an offering at a subject, and what is not known yet. */
export function obstaclesTo(
  matching: Matching,
  rule: MatchingRule,
  offering: OfferingFacts | undefined,
  subject: string,
  key: string,
  words: (text: string) => string,
): Obstacles {
  const place = placeObstacles(matching, offering, subject);
  const segment = segmentObstacle(matching, offering);
  const requires = requirements(matching, rule, subject, words);
  const out = matching.ruledOut.get(key);
  return {
    whyNot: [
      ...(offering?.sellable ? [] : [notSold(offering?.name ?? rule.offering)]),
      ...requires.whyNot,
      ...segment.whyNot,
      ...place.whyNot,
      ...(out === undefined ? [] : [{ code: 'rule', words: out, because: [] }]),
    ],
    gaps: place.gaps,
    missing: distinct([...requires.missing, ...segment.missing, ...place.missing]),
    construction: place.construction,
    earliestDate: place.earliestDate,
  };
}

const notSold = (name: string): Reason => ({
  code: 'notSold',
  words: `${name} is not sold at present.`,
  because: [],
});

function requirements(
  { reader }: Matching,
  rule: MatchingRule,
  subject: string,
  words: (text: string) => string,
): { whyNot: Reason[]; missing: AnswerRef[] } {
  const judged = rule.requires.map((one) => ({ ...one, ...reader.judge(one.when, subject) }));
  return {
    whyNot: judged
      .filter(({ truth }) => truth === false)
      .map((one) => ({ code: rule.name, words: words(one.words), because: distinct(one.because) })),
    missing: judged.flatMap(({ missing }) => missing),
  };
}

function segmentObstacle(
  { reader }: Matching,
  offering: OfferingFacts | undefined,
): { whyNot: Reason[]; missing: readonly AnswerRef[] } {
  if (!offering || offering.segments.length === 0) return { whyNot: [], missing: [] };
  const { value, possible, because, missing } = reader.segment();
  const fits = (one: string): boolean => offering.segments.includes(one);
  if (value === null && (possible.length === 0 || possible.some(fits))) return { whyNot: [], missing };
  if (value !== null && fits(value)) return { whyNot: [], missing: [] };
  const sold = offering.segments.map((one) => SEGMENTS[one] ?? one).join(', ');
  return {
    whyNot: [{ code: 'segment', words: `${offering.name} is sold to ${sold}.`, because: distinct(because) }],
    missing: [],
  };
}

function placeObstacles(
  { reader, questionnaire }: Matching,
  offering: OfferingFacts | undefined,
  subject: string,
): Obstacles {
  const none = { whyNot: [], gaps: [], missing: [], construction: false, earliestDate: null };
  if (!offering || !isSite(subject)) return none;
  const found = reader.facts.availability.get(subject)?.get(offering.code);
  const place = { subject, question: 'place' };
  if (!found) {
    const asks = offering.requiresSite && questionnaire.questions.has('place');
    return asks ? { ...none, missing: [place] } : none;
  }
  const { result, reason, earliestDate } = found;
  const said: Reason = { code: `place.${result}`, words: reason ?? wordsOf(result), because: [place] };
  const late = lateness(reader.answers.get(WHOLE)?.get(questionnaire.dateQuestion ?? ''), found);
  return {
    whyNot: result === 'unavailable' ? [said] : [],
    gaps: [
      ...(result === 'construction' || result === 'unknown' ? [said] : []),
      ...(late === null
        ? []
        : [
            {
              code: 'late',
              words: late,
              because: [{ subject: WHOLE, question: questionnaire.dateQuestion ?? '' }],
            },
          ]),
    ],
    missing: [],
    construction: result === 'construction',
    earliestDate,
  };
}

function wordsOf(result: SiteAvailability['result']): string {
  if (result === 'unavailable') return 'It cannot be had at this address.';
  return result === 'construction'
    ? 'It has to be built to this address first.'
    : 'Somebody has to check by hand whether it can be had at this address.';
}

function lateness(wanted: unknown, { earliestDate, result }: SiteAvailability): string | null {
  if (typeof wanted !== 'string' || earliestDate === null || result === 'unavailable') return null;
  return earliestDate > wanted
    ? `It can be there on ${earliestDate} at the earliest; you want it by ${wanted}.`
    : null;
}
