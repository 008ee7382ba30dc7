import { Injectable } from '@nestjs/common';
import { Clock, isObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { Buyers } from '../../buyer/index.js';
import { type CatalogueOffering, CatalogueSnapshot, saleState } from '../../catalog/index.js';
import { CheckServiceQualifications, QualifyPlace } from '../../service-availability/index.js';
import { OfferPrices } from './from-price.js';
import { type Offer, offerOf } from './offer.js';
import type { SaleQuestion } from './sale-questions.js';

/** How a person says for which place, term and currency offerings are to be shown. */
export interface OfferWishes {
  /** Of an address or another place that address suggestions gave. */
  readonly placeId?: string | undefined;
  /** Of an availability check of the caller's own: its place counts. */
  readonly qualificationId?: string | undefined;
  readonly termMonths?: number | undefined;
  readonly currency?: string | undefined;
}

/** Shows offerings as the caller would buy them. */
@Injectable()
export class Offers {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly buyers: Buyers,
    private readonly places: QualifyPlace,
    private readonly checks: CheckServiceQualifications,
    private readonly prices: OfferPrices,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal when the place or the qualification is unknown. */
  async question(scope: Scope, wishes: OfferWishes): Promise<SaleQuestion> {
    const placeId = wishes.placeId ?? (await this.placeOf(scope, wishes.qualificationId));
    const [version, buyer, place] = await Promise.all([
      this.catalogue.current(),
      this.buyers.of(scope),
      placeId === undefined ? null : this.places.reach(scope, { addressId: placeId }),
    ]);
    const { termMonths = null, currency = null } = wishes;
    const paying = currency === null ? buyer : { ...buyer, currency };
    return { version, buyer: paying, place, at: this.clock.now(), termMonths, currency };
  }

  show(offerings: readonly CatalogueOffering[], question: SaleQuestion): Promise<Offer[]> {
    return Promise.all(
      offerings.map(async (offering) => {
        const technology = question.place?.judge(offering).technology ?? null;
        const price = await this.prices.of(offering, question, technology);
        return offerOf(offering, saleState(offering, question.at), price, question);
      }),
    );
  }

  /** The offering of an id or code that people may see. @throws Refusal notFound */
  named({ version, at }: SaleQuestion, idOrCode: string): CatalogueOffering {
    const offering = version.offerings.get(idOrCode) ?? version.byCode.get(idOrCode.toUpperCase());
    if (offering && saleState(offering, at) !== 'draft') return offering;
    throw new Refusal(
      'notFound',
      'offeringUnknown',
      `There is no offering ${idOrCode.slice(0, 80)} in the catalogue: choose one that the list of offerings shows.`,
    );
  }

  private async placeOf(scope: Scope, qualificationId: string | undefined): Promise<string | undefined> {
    if (qualificationId === undefined) return undefined;
    const { document } = await this.checks.get(scope, qualificationId);
    const [item] = Array.isArray(document.serviceQualificationItem) ? document.serviceQualificationItem : [];
    const service = isObject(item) && isObject(item.service) ? item.service : {};
    const [place] = Array.isArray(service.place) ? service.place : [];
    if (isObject(place) && typeof place.id === 'string') return place.id;
    throw new Refusal(
      'unprocessable',
      'qualificationWithoutPlace',
      'That check names no place of our records: check the address again, and use its id as placeId.',
    );
  }
}
