import { Injectable } from '@nestjs/common';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import type { InquiryQuestion } from '../../../domains/inquiry/index.js';
import { BrowseOfferings, type Offer } from '../../catalog-browsing/index.js';
import type { CatalogueOffering } from '../../catalog/index.js';

const MOST_LOOKED_AT = 20;
const MOST_SHOWN = 6;

/** Offerings of the same class that can be honoured for this caller at the place, and those that cannot, with why. */
@Injectable()
export class OtherOfferings {
  constructor(private readonly browsing: BrowseOfferings) {}

  async of(
    scope: Scope,
    { sites, termMonths, stage }: InquiryQuestion,
    offering: CatalogueOffering,
  ): Promise<{ options: JsonObject[]; others: JsonObject[] }> {
    if (stage !== 'preSale') return { options: [], others: [] };
    const { offers } = await this.browsing.browse(scope, {
      text: '',
      filter: { class: offering.classes.slice(0, 1) },
      offset: 0,
      limit: MOST_LOOKED_AT,
      ...(sites[0] !== undefined && { placeId: sites[0] }),
      ...(termMonths !== undefined && { termMonths }),
    });
    const rest = offers.filter((one) => one.offering.id !== offering.id);
    return {
      options: rest
        .filter(({ reasons }) => reasons.length === 0)
        .slice(0, MOST_SHOWN)
        .map(option),
      others: rest
        .filter(({ reasons }) => reasons.length > 0)
        .slice(0, MOST_SHOWN)
        .map(other),
    };
  }
}

const option = ({ offering: { id, code, name }, price, availability }: Offer): JsonObject => ({
  id,
  code,
  name,
  price: price.fault ? null : price.words,
  result: availability?.result ?? null,
  href: `/api/v1/catalogue/offerings/${id}`,
});

const other = (offer: Offer): JsonObject => {
  const [first] = offer.reasons;
  const { id, code, name } = offer.offering;
  return { id, code, name, ruleId: first?.code ?? '', message: first?.message ?? '', fix: first?.fix ?? '' };
};
