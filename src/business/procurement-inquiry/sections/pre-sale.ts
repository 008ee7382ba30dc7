import { Injectable } from '@nestjs/common';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import type { InquiryQuestion } from '../../../domains/inquiry/index.js';
import type { OfferingDetails } from '../../catalog-browsing/index.js';
import { AskPrices } from '../../online-ordering/index.js';
import { type OfferingAnswer, QualifyPlace } from '../../service-availability/index.js';
import type { InquirySite, PreSaleSection, SiteAnswer } from './inquiry-answer.js';
import { presentPrices } from './present-prices.js';
import { InquiryVerdicts } from './verdicts.js';

/** What can be said before anybody orders: prices by the one engine, each site by the availability tool. */
@Injectable()
export class PreSale {
  constructor(
    private readonly prices: AskPrices,
    private readonly places: QualifyPlace,
    private readonly rules: InquiryVerdicts,
  ) {}

  /** @throws Refusal `placeUnknown` */
  async of(scope: Scope, question: InquiryQuestion, details: OfferingDetails): Promise<PreSaleSection> {
    const sites = await Promise.all(
      question.sites.map((placeId) => this.siteOf(scope, placeId, details.offer.offering)),
    );
    const wish = {
      offeringId: question.offeringId,
      quantity: question.quantity,
      ...(question.termMonths !== undefined && { termMonths: question.termMonths }),
      characteristics: question.characteristics,
    };
    const items = sites.length > 0 ? sites.map(({ placeId }) => ({ ...wish, placeId })) : [wish];
    const priced = await this.prices.ask(scope, { items });
    const fault = priced.items.some((item) => item.fault !== null);
    return {
      prices: fault ? null : presentPrices(priced),
      sites,
      takes: takesOf(details),
      related: { ...relatedOf(details), rules: await this.rules.together(details.offer.offering.code) },
      verdicts: await this.rules.of(scope, priced, sites),
    };
  }

  private async siteOf(
    scope: Scope,
    placeId: string,
    offering: OfferingDetails['offer']['offering'],
  ): Promise<InquirySite> {
    const { place, judge } = await this.places.reach(scope, { addressId: placeId });
    const named = { placeId: place.id ?? placeId, text: place.text };
    return offering.requiresSite ? { ...named, ...answerOf(judge(offering)) } : { ...named, ...NOT_NEEDED };
  }
}

const NOT_NEEDED: SiteAnswer = {
  result: 'notNeeded',
  confidence: 'high',
  technology: null,
  downMbps: null,
  intervalBusinessDays: null,
  earliestDate: null,
  reasonCode: null,
  reason: null,
};

const answerOf = (answer: OfferingAnswer): SiteAnswer => ({
  result: answer.result,
  confidence: answer.confidence,
  technology: answer.technology ?? null,
  downMbps: answer.downMbps ?? null,
  intervalBusinessDays: answer.intervalBusinessDays ?? null,
  earliestDate: answer.earliestDate ?? null,
  reasonCode: answer.reason?.code ?? null,
  reason: answer.reason?.text ?? null,
});

/** What it takes to have it. */
const takesOf = ({ offer: { offering } }: OfferingDetails): JsonObject => ({
  requiresSite: offering.requiresSite,
  intervalBusinessDays: offering.intervalDays,
  termMonths: [...offering.priced.termMonths],
  technology: [...offering.technologies],
  characteristics: offering.characteristics
    .filter(({ byTechnology }) => byTechnology === null)
    .map(({ name, label, values, standard }) => ({ name, label, values: [...values], standard })),
  answersNeeded: offering.orderEntryFields.filter(({ required }) => required).map(({ label }) => label),
});

/** What it belongs to, comes with and makes way for. */
const relatedOf = ({ offer, partOf, bundle, memberCodes }: OfferingDetails): JsonObject => ({
  successors: offer.successors.map(reference),
  partOf: partOf.map(reference),
  includes: (bundle?.groups ?? []).flatMap(({ label, members }) =>
    members.map(({ offeringId, name }) => ({
      id: offeringId,
      code: memberCodes.get(offeringId) ?? offeringId,
      name,
      group: label,
    })),
  ),
});

const reference = ({ id, code, name }: { id: string; code: string; name: string }): JsonObject => ({
  id,
  code,
  name,
});
