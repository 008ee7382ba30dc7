import type { Offer, OfferingDetails, OfferPrice } from '../../../business/catalog-browsing/index.js';
import { type Amount, toAmountText } from '../../../domains/pricing/index.js';
import type {
  CatalogueReferenceDto,
  OfferMoneyDto,
  OfferAvailabilityDto,
  OfferChargeDto,
  OfferDetailsDto,
  OfferDto,
  OfferingReferenceDto,
  OfferPriceDto,
} from './offering.dto.js';

type Names = ReadonlyMap<string, string>;

/** Field by field: what a customer sees of an offering. */
export function presentOffer(offer: Offer, categoryNames: Names): OfferDto {
  const { offering, state, successors, reasons, price } = offer;
  return {
    id: offering.id,
    code: offering.code,
    name: offering.name,
    description: offering.description,
    offeringClass: [...offering.classes],
    segment: [...offering.segments],
    category: offering.categoryIds.flatMap((id): CatalogueReferenceDto[] => {
      const name = categoryNames.get(id);
      return name === undefined ? [] : [{ id, name }];
    }),
    technology: [...offering.technologies],
    isBundle: offering.isBundle,
    requiresSite: offering.requiresSite,
    saleState: state,
    ...(state === 'future' && { soldFrom: new Date(offering.validFrom).toISOString() }),
    successors: successors.map(referenceTo),
    mayBuy: reasons.length === 0,
    reasons: reasons.map(({ code, message, fix }) => ({ code, message, fix })),
    price: price.fault ? null : presentPrice(price),
    availability: presentAvailability(offer),
  };
}

const referenceTo = ({ id, code, name }: OfferingReferenceDto): OfferingReferenceDto => ({ id, code, name });

/** Rates of use have more digits than a currency: they keep them. */
const moneyOf = (amount: Amount, currency: string): OfferMoneyDto => ({
  amount: amount.decimalPlaces() > 2 ? amount.toFixed() : toAmountText(amount, currency || 'USD'),
  currency: currency || 'USD',
});

export function presentPrice(price: OfferPrice): OfferPriceDto {
  const { totals } = price;
  const money = (amount: Amount): OfferMoneyDto => moneyOf(amount, totals.currency);
  return {
    isFrom: price.isFrom,
    words: price.words,
    termMonths: price.termMonths,
    dueToday: money(totals.dueToday),
    monthly: money(totals.monthly),
    regularMonthly: money(totals.regularMonthly),
    usage: money(totals.usage),
    overTerm: money(totals.overTerm),
    individualCase: totals.individualCase,
    priceBook: price.priceBook,
    promotions: [...price.promotions],
    characteristics: { ...price.characteristics },
    charges: price.lines.map(presentCharge),
  };
}

const presentCharge = (line: OfferPrice['lines'][number]): OfferChargeDto => ({
  priceId: line.priceId,
  name: line.name,
  kind: line.kind,
  role: line.role,
  amount: moneyOf(line.kind === 'usage' ? (line.unitAmount ?? line.amount) : line.amount, line.currency),
  regularAmount: moneyOf(line.regularAmount, line.currency),
  introductoryMonths: line.introductoryMonths,
  waived: line.waived,
  individualCase: line.individualCase,
  ...(line.usage && { unitOfMeasure: line.usage.unit }),
  alterations: line.alterations.map(({ name }) => name),
});

function presentAvailability({ availability }: Offer): OfferAvailabilityDto | null {
  if (!availability) return null;
  const { offering: _offering, reason, ...answer } = availability;
  return { ...answer, ...(reason && { reasonCode: reason.code, reason: reason.text }) };
}

export function presentDetails(details: OfferingDetails): OfferDetailsDto {
  const { offer, bundle, partOf, pricesByTerm, categoryNames, stamp } = details;
  const { offering } = offer;
  return {
    ...presentOffer(offer, categoryNames),
    characteristics: offering.characteristics.map(({ name, label, values, standard, byTechnology }) => ({
      name,
      label,
      values: [...values],
      standard,
      byTechnology: byTechnology !== null,
    })),
    termMonths: [...offering.priced.termMonths],
    pricesByTerm: pricesByTerm.filter(({ fault }) => fault === null).map(presentPrice),
    intervalDays: offering.intervalDays,
    choiceGroups: (bundle?.groups ?? []).map(({ name, label, min, max, members }) => ({
      name,
      label,
      min,
      max,
      members: members.map(({ offeringId, name: memberName, standard, least, most }) => ({
        id: offeringId,
        code: details.memberCodes.get(offeringId) ?? offeringId,
        name: memberName,
        standard,
        least,
        most,
      })),
    })),
    partOf: partOf.map(referenceTo),
    catalogueVersion: stamp,
  };
}
