import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import {
  type Answers,
  type Facts,
  type MatchResult,
  type Questionnaire,
  WHOLE,
} from '../../../domains/needs/index.js';
import { GatherFacts } from './gather-facts.js';
import { PriceProposal } from './price-proposal.js';
import type { BudgetVerdict, PriceRange, Proposal } from './proposal.js';
import { chosenLines, linesIn } from './proposed-lines.js';
import { SettleProposal } from './settle-proposal.js';

/** Finds what fits for a customer: facts are gathered, the matcher decides, the engines judge and price. */
@Injectable()
export class FindProposal {
  constructor(
    private readonly gathering: GatherFacts,
    private readonly settling: SettleProposal,
    private readonly pricing: PriceProposal,
  ) {}

  /**
   * @param owner whose needs they are: a scope of that customer or visitor alone.
   * @param keys of the offers to take; what is recommended when left out.
   * @throws Refusal `offerUnknown`
   */
  async find(
    owner: Scope,
    questionnaire: Questionnaire,
    answers: Answers,
    keys?: readonly string[],
  ): Promise<Proposal> {
    const gathered = await this.gathering.of(owner, answers);
    const { buyer, places } = gathered;
    const result = await this.settling.settle(owner, questionnaire, answers, gathered);
    const recommended = linesIn(result, places, 'recommended');
    const alternatives = linesIn(result, places, 'alternative');
    const lines = keys ? chosenLines([...recommended, ...alternatives], keys) : recommended;
    const verdicts = await this.settling.judge(owner, buyer, lines);
    const { prices, totals, catalogueStamp } = await this.pricing.price(lines, result, places, buyer);
    const budget = budgetOf(questionnaire, answers, totals);
    return { questionnaire, result, lines, alternatives, prices, totals, budget, verdicts, catalogueStamp };
  }

  /** What the account says, before any answer. */
  async accountFacts(owner: Scope): Promise<Facts> {
    return (await this.gathering.of(owner, new Map())).facts;
  }
}

function budgetOf(
  { budgetQuestion }: Questionnaire,
  answers: Answers,
  { expected, low, high }: PriceRange,
): BudgetVerdict | null {
  const limit = answers.get(WHOLE)?.get(budgetQuestion ?? '');
  if (typeof limit !== 'number') return null;
  if (low.monthly.greaterThan(limit)) {
    return { limit, state: 'over', words: 'This costs more each month than you want to spend.' };
  }
  if (expected.monthly.greaterThan(limit) || high.monthly.greaterThan(limit)) {
    return { limit, state: 'perhaps', words: 'Open answers decide whether this stays within your budget.' };
  }
  return { limit, state: 'within', words: 'This stays within your budget.' };
}

/** Whether a need was named for which nothing fits: the honest answer is a person. */
export const needsConsultant = ({ subjects }: MatchResult): boolean =>
  subjects.some(({ needs }) => needs.some(({ state }) => state === 'nothingFits'));
