import { needsConsultant, type PriceRange, type Proposal } from '../../../business/needs-matching/index.js';
import {
  type AnswerRef,
  type Answers,
  answerWords,
  type CompanionOffer,
  type Configuration,
  type Offer,
  type Questionnaire,
  type Reason,
  siteName,
} from '../../../domains/needs/index.js';
import { type PriceTotals, toMoney } from '../../../domains/pricing/index.js';
import type {
  BecauseDto,
  NeedsCompanionDto,
  NeedsConfigurationDto,
  NeedsOfferDto,
  NeedsPriceDto,
  NeedsProposalDto,
  NeedsReasonDto,
  NeedsTotalsDto,
} from './proposal.dto.js';

/** What was found, for people. */
export function shownProposal(proposal: Proposal, answers: Answers): NeedsProposalDto {
  const { questionnaire, result, lines, prices, totals, budget, verdicts } = proposal;
  const because = becauseIn(questionnaire, answers);
  const places = new Map(lines.map(({ subject, place }) => [subject, place?.text ?? null]));
  return {
    questionnaireVersion: questionnaire.version,
    answered: result.answered,
    asked: result.asked,
    subjects: result.subjects.map(({ subject, name, needs }) => ({
      subject,
      name,
      place: places.get(subject) ?? null,
      needs: needs.map(({ name: need, title, state, offers }) => ({
        name: need,
        title,
        state,
        offers: offers.map((offer) => shownOffer(offer, prices.get(offer.key), because)),
      })),
    })),
    lines: lines.map(({ key }) => key),
    totals: shownPrice(totals),
    budget,
    contradictions: result.contradictions.map((one) => ({ ...one, because: because(one.because) })),
    wouldKnowMore: result.wouldKnowMore.map((one) => ({ ...one, about: [...one.about] })),
    verdicts: verdicts.map((one) => ({ ...one, keys: [...one.keys] })),
    consultantAdvised: needsConsultant(result),
  };
}

type Because = (refs: readonly AnswerRef[]) => BecauseDto[];

/** The answers behind a reason, as people read them. */
const becauseIn =
  (questionnaire: Questionnaire, answers: Answers): Because =>
  (refs) =>
    refs.flatMap(({ subject, question }) => {
      const asked = questionnaire.questions.get(question);
      const value = answers.get(subject)?.get(question);
      if (!asked || value === undefined) return [];
      const where = asked.scope === 'site' ? `${siteName(answers, subject)}, ` : '';
      return [{ subject, question, words: `${where}${asked.label}: ${answerWords(asked, value)}` }];
    });

const shownReasons = (reasons: readonly Reason[], because: Because): NeedsReasonDto[] =>
  reasons.map(({ code, words, because: refs }) => ({ code, words, because: because(refs) }));

function shownOffer(offer: Offer, price: PriceRange | undefined, because: Because): NeedsOfferDto {
  const { key, code, offeringId, name, state, score, configuration, companions, earliestDate } = offer;
  return {
    key,
    code,
    offeringId,
    name,
    state,
    score,
    why: shownReasons(offer.why, because),
    whyNot: shownReasons(offer.whyNot, because),
    gaps: shownReasons(offer.gaps, because),
    configuration: shownConfiguration(configuration),
    companions: companions.map(shownCompanion),
    price: price ? shownPrice(price) : null,
    earliestDate,
  };
}

const shownCompanion = ({ configuration, ...companion }: CompanionOffer): NeedsCompanionDto => ({
  ...companion,
  configuration: shownConfiguration(configuration),
});

const shownConfiguration = ({ characteristics, ...rest }: Configuration): NeedsConfigurationDto => ({
  ...rest,
  characteristics: characteristics.map(({ name, value, possible }) => ({
    name,
    value,
    possible: [...possible],
  })),
});

const shownPrice = ({ expected, low, high, open }: PriceRange): NeedsPriceDto => ({
  ...shownTotals(expected),
  open,
  low: shownTotals(low),
  high: shownTotals(high),
});

function shownTotals(totals: PriceTotals): NeedsTotalsDto {
  const { currency, individualCase } = totals;
  const shown = (amount: PriceTotals['monthly']): number => Number(toMoney(amount, currency).value);
  return {
    dueToday: shown(totals.dueToday),
    monthly: shown(totals.monthly),
    regularMonthly: shown(totals.regularMonthly),
    usage: shown(totals.usage),
    overTerm: shown(totals.overTerm),
    currency,
    individualCase,
  };
}
