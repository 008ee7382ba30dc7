import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import {
  type Answers,
  type CompanionOffer,
  isSite,
  type MatchResult,
  matchNeeds,
  type OfferingFacts,
  type Questionnaire,
} from '../../../domains/needs/index.js';
import type { SelectionChange, Verdict } from '../../../domains/rule/index.js';
import type { Buyer } from '../../buyer/index.js';
import { PriceSelection } from '../../pricing/index.js';
import { JudgeSelection } from '../../rule-management/index.js';
import type { Gathered } from './gather-facts.js';
import type { ProposedLine, RuleVerdict } from './proposal.js';
import { linesIn } from './proposed-lines.js';

/** Each round mends something; a set that takes more is shown with what is still wrong. */
const MOST_ROUNDS = 8;
/** A rule of the operator's; the others are about lines that are not complete yet, which the open questions say. */
const OF_THE_OPERATOR = /^R-/;

type Addition = Extract<SelectionChange, { readonly op: 'add' }>;
type Companions = Map<string, CompanionOffer[]>;

/**
 * Finds a set that the rules let pass: what a rule asks for comes along, an offer that a rule forbids does not fit, and the
 * next best takes its place.
 */
@Injectable()
export class SettleProposal {
  constructor(
    private readonly prices: PriceSelection,
    private readonly rules: JudgeSelection,
  ) {}

  async settle(
    owner: Scope,
    questionnaire: Questionnaire,
    answers: Answers,
    { facts, buyer, places }: Gathered,
  ): Promise<MatchResult> {
    const ruledOut = new Map<string, string>();
    const added: Companions = new Map();
    for (let round = 0; ; round++) {
      const result = withCompanions(matchNeeds(questionnaire, answers, facts, { ruledOut }), added);
      if (round === MOST_ROUNDS) return result;
      const lines = linesIn(result, places, 'recommended');
      const errors = (await this.verdicts(owner, buyer, lines)).filter(isForbidden);
      const mended = errors.filter((verdict) => mend(verdict, lines, facts.offerings, added, ruledOut));
      if (mended.length === 0) return result;
    }
  }

  /** What the rules say of lines, for people. What only an address would tell is asked as an open question. */
  async judge(owner: Scope, buyer: Buyer, lines: readonly ProposedLine[]): Promise<RuleVerdict[]> {
    const placeless = new Set(
      lines.filter(({ subject, place }) => isSite(subject) && place === null).map(({ key }) => key),
    );
    const found = (await this.verdicts(owner, buyer, lines)).filter(
      ({ ruleId, unknown, itemIds }) =>
        OF_THE_OPERATOR.test(ruleId) && !(unknown && itemIds.some((key) => placeless.has(key))),
    );
    return found.map(({ ruleId, severity, message, fix, itemIds }) => ({
      ruleId,
      severity,
      message,
      fix: fix.words || null,
      keys: [...itemIds],
    }));
  }

  private async verdicts(owner: Scope, buyer: Buyer, lines: readonly ProposedLine[]): Promise<Verdict[]> {
    if (lines.length === 0) return [];
    const documents = lines.map(({ item }) => item);
    const priced = await this.prices.price(documents, { buyer });
    const customerId = buyer.kind === 'visitor' ? undefined : owner.customerId;
    return this.rules.judge(owner, { documents, priced, stage: 'cart', customerId });
  }
}

/** What checkout will ask for, and what is not known yet, forbids nothing here. */
const isForbidden = ({ severity, ruleId, unknown, fix }: Verdict): boolean =>
  severity === 'error' &&
  OF_THE_OPERATOR.test(ruleId) &&
  unknown !== true &&
  !fix.change.some((change) => change.op === 'set' && change.entry !== undefined);

/** @returns whether something changed: a companion came along, or an offer is out. */
function mend(
  { itemIds, fix, message }: Verdict,
  lines: readonly ProposedLine[],
  offerings: ReadonlyMap<string, OfferingFacts>,
  added: Companions,
  ruledOut: Map<string, string>,
): boolean {
  const line = lines.find(({ key }) => itemIds.includes(key));
  const offer = line?.key.split('+')[0];
  if (offer === undefined) return false;
  const wanted = fix.change.filter((change): change is Addition => change.op === 'add');
  const known = added.get(offer) ?? [];
  const fresh = wanted.flatMap((change) => {
    const offering = [...offerings.values()].find(({ id }) => id === change.offeringId);
    const key = `${offer}+${offering?.code ?? ''}`;
    return offering?.sellable && !known.some((one) => one.key === key)
      ? [companionOf(key, offering, change, message)]
      : [];
  });
  if (fresh.length > 0) {
    added.set(offer, [...known, ...fresh]);
    return true;
  }
  if (ruledOut.has(offer)) return false;
  ruledOut.set(offer, message);
  return true;
}

const companionOf = (
  key: string,
  { code, id, name }: OfferingFacts,
  { quantity, termMonths, characteristics = [] }: Addition,
  words: string,
): CompanionOffer => ({
  key,
  code,
  offeringId: id,
  name,
  words,
  configuration: {
    quantity,
    from: quantity,
    to: quantity,
    termMonths: termMonths ?? null,
    characteristics: characteristics.map((one) => ({ ...one, possible: [one.value] })),
  },
});

function withCompanions(result: MatchResult, added: Companions): MatchResult {
  if (added.size === 0) return result;
  const subjects = result.subjects.map((subject) => ({
    ...subject,
    needs: subject.needs.map((need) => ({
      ...need,
      offers: need.offers.map((offer) => ({
        ...offer,
        companions: [...offer.companions, ...(added.get(offer.key) ?? [])],
      })),
    })),
  }));
  return { ...result, subjects };
}
