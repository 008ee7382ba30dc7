import { Injectable } from '@nestjs/common';
import { ALL, Clock, type Scope } from '../../../domains/helpers/index.js';
import {
  type Answers,
  type Facts,
  type MatchResult,
  matchNeeds,
  type Questionnaire,
  WHOLE,
} from '../../../domains/needs/index.js';
import { Buyers } from '../../buyer/index.js';
import { CatalogueSnapshot, type CatalogueVersion } from '../../catalog/index.js';
import { offeringFacts } from '../catalogue/questionnaires.js';
import { InstalledServices } from './installed-services.js';
import { PriceProposal } from './price-proposal.js';
import type { BudgetVerdict, PriceRange, Proposal } from './proposal.js';
import { chosenLines, linesIn } from './proposed-lines.js';
import { SitePlaces } from './site-availability.js';
import type { SitePlace } from './site-availability.js';

/** Finds what fits for a customer: facts are gathered, the matcher decides, the engines price and judge. */
@Injectable()
export class FindProposal {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly buyers: Buyers,
    private readonly installed: InstalledServices,
    private readonly places: SitePlaces,
    private readonly pricing: PriceProposal,
    private readonly clock: Clock,
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
    const version = await this.catalogue.current();
    const places = await this.places.of(owner, answers);
    const facts = await this.factsOf(owner, version, places);
    const result = matchNeeds(questionnaire, answers, facts);
    const recommended = linesIn(result, places, 'recommended');
    const alternatives = linesIn(result, places, 'alternative');
    const lines = keys ? chosenLines([...recommended, ...alternatives], keys) : recommended;
    const { prices, totals, catalogueStamp } = await this.pricing.price(
      lines,
      result,
      places,
      await this.buyers.of(owner),
    );
    const budget = budgetOf(questionnaire, answers, totals);
    return {
      questionnaire,
      result,
      lines,
      alternatives,
      prices,
      totals,
      budget,
      verdicts: [],
      catalogueStamp,
    };
  }

  /** What the account says, before any answer. */
  async accountFacts(owner: Scope): Promise<Facts> {
    return this.factsOf(owner, await this.catalogue.current(), new Map());
  }

  private async factsOf(
    owner: Scope,
    version: CatalogueVersion,
    places: ReadonlyMap<string, SitePlace>,
  ): Promise<Facts> {
    const buyer = await this.buyers.of(owner);
    const owns = owner.customerId !== ALL && buyer.kind !== 'visitor';
    return {
      segment: buyer.segment,
      owned: owns ? await this.installed.of(owner, version, places) : [],
      offerings: offeringFacts(version, this.clock.now()),
      availability: new Map([...places].map(([site, { offerings }]) => [site, offerings])),
    };
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

/** Whether anything was found to propose, or to be owned already. */
export const hasFit = ({ subjects }: MatchResult): boolean =>
  subjects.some(({ needs }) => needs.some(({ state }) => state === 'recommended' || state === 'owned'));

/** Whether a need was named for which nothing fits: the honest answer is a person. */
export const needsConsultant = ({ subjects }: MatchResult): boolean =>
  subjects.some(({ needs }) => needs.some(({ state }) => state === 'nothingFits'));
