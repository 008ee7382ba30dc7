import type { Need, Questionnaire } from '../questionnaire/questionnaire.js';
import { AnswerReader } from './answer-reader.js';
import { type Answers, siteName, WHOLE } from './answers.js';
import type { Facts } from './facts.js';
import { judgeOffer, type JudgedOffer } from './judge-offer.js';
import type {
  MatchResult,
  NamedContradiction,
  NeedMatch,
  NeedState,
  Offer,
  SubjectMatch,
} from './match-result.js';
import type { Matching } from './matching.js';
import { OpenQuestions } from './open-questions.js';
import { fillWords } from './reasons.js';

export interface MatchOptions {
  /** Offers that were judged to be invalid together with the others, with the reason: `s1/backup/D-BKP` -> words. */
  readonly ruledOut?: ReadonlyMap<string, string>;
}

/** Finds what fits. Pure: neither the order of answers nor the time of day changes anything. */
export function matchNeeds(
  questionnaire: Questionnaire,
  answers: Answers,
  facts: Facts,
  { ruledOut = new Map() }: MatchOptions = {},
): MatchResult {
  const reader = new AnswerReader(questionnaire, answers, facts);
  const matching = { questionnaire, reader, open: new OpenQuestions(questionnaire, reader), ruledOut };
  const subjects = [...reader.sites, WHOLE].map((subject) => matchSubject(matching, subject));
  const { answered, asked } = matching.open.progress();
  return {
    subjects: subjects.filter(({ needs }) => needs.length > 0),
    contradictions: contradictionsOf(matching),
    wouldKnowMore: matching.open.list(),
    answered,
    asked,
  };
}

function matchSubject(matching: Matching, subject: string): SubjectMatch {
  const { questionnaire, reader } = matching;
  const scope = subject === WHOLE ? 'whole' : 'site';
  return {
    subject,
    name: subject === WHOLE ? 'All of it together' : siteName(reader.answers, subject),
    needs: questionnaire.needs
      .filter((need) => need.scope === scope)
      .flatMap((need) => matchNeed(matching, need, subject)),
  };
}

function matchNeed(matching: Matching, need: Need, subject: string): NeedMatch[] {
  const { questionnaire, reader, open } = matching;
  const { truth, because, missing } = reader.judge(need.when, subject);
  if (truth === false) return [];
  if (truth === null) {
    open.note(missing, need.title);
    return [{ name: need.name, title: need.title, state: 'perhaps', offers: [], because: [] }];
  }
  const judged = questionnaire.rules
    .filter((rule) => rule.need === need.name)
    .flatMap((rule) => judgeOffer(matching, need, rule, subject) ?? []);
  const ranked = rank(judged);
  for (const { state, missing: unknown, name } of ranked)
    if (state === 'recommended') open.note(unknown, name);
  const offers = ranked.map(({ missing: _missing, ...offer }): Offer => offer);
  return [{ name: need.name, title: need.title, state: stateOf(offers), offers, because }];
}

/** Best score first; among equals as the questionnaire lists them. What is owned serves the need: nothing is sold beside it. */
function rank(judged: readonly JudgedOffer[]): JudgedOffer[] {
  const owned = judged.filter(({ state }) => state === 'owned');
  const fitting = judged.filter(({ state }) => state === 'alternative').toSorted((a, b) => b.score - a.score);
  const rest = judged.filter(({ state }) => state === 'notFitting');
  const [best, ...others] = fitting;
  if (owned.length > 0 || !best) return [...owned, ...fitting, ...rest];
  return [{ ...best, state: 'recommended' }, ...others, ...rest];
}

function stateOf(offers: readonly Offer[]): NeedState {
  if (offers.some(({ state }) => state === 'owned')) return 'owned';
  return offers.some(({ state }) => state === 'recommended') ? 'recommended' : 'nothingFits';
}

function contradictionsOf({ questionnaire, reader }: Matching): NamedContradiction[] {
  return questionnaire.contradictions.flatMap(({ name, when, words, fix }) => {
    const { truth, because } = reader.judge(when, WHOLE);
    if (truth !== true) return [];
    return [{ name, words: fillWords(questionnaire, reader, words, WHOLE), fix, because }];
  });
}
