import type { CatalogueOffering, CatalogueVersion, SaleState } from '../../catalog/index.js';
import type { Buyer } from '../../buyer/index.js';
import type { OfferingAnswer } from '../../service-availability/index.js';
import type { OfferPrice } from './from-price.js';
import type { SaleQuestion } from './sale-questions.js';

/** Why somebody cannot buy an offering, or not here: a stable code, a sentence, and what to do about it. */
export interface OfferReason {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** An offering as one buyer sees it, at one place. */
export interface Offer {
  readonly offering: CatalogueOffering;
  readonly state: SaleState;
  readonly successors: readonly CatalogueOffering[];
  /** Null when no place was named. */
  readonly availability: OfferingAnswer | null;
  readonly price: OfferPrice;
  /** Empty when it may be bought. */
  readonly reasons: readonly OfferReason[];
}

const SEGMENT_NAMES: Readonly<Record<string, string>> = {
  consumer: 'homes',
  smallBusiness: 'small businesses',
  enterprise: 'large companies',
  reseller: 'resellers',
};

/** Puts together what is known of an offering, and says what stands in the way of buying it. Nothing is left out. */
export function offerOf(
  offering: CatalogueOffering,
  state: SaleState,
  price: OfferPrice,
  question: SaleQuestion,
): Offer {
  const availability = question.place?.judge(offering) ?? null;
  const successors = successorsOf(question.version, offering);
  const reasons = [
    ...stateReasons(offering, state, successors),
    ...segmentReasons(offering, question.buyer),
    ...placeReasons(availability, state),
    ...priceReasons(offering, price, question),
  ];
  return { offering, state, successors, availability, price, reasons };
}

const successorsOf = (
  { offerings }: CatalogueVersion,
  { relationships }: CatalogueOffering,
): CatalogueOffering[] =>
  relationships
    .filter(({ type }) => type === 'successor')
    .flatMap(({ offeringId }) => offerings.get(offeringId) ?? []);

function stateReasons(
  { name, validFrom }: CatalogueOffering,
  state: SaleState,
  successors: readonly CatalogueOffering[],
): OfferReason[] {
  const instead =
    successors.length > 0
      ? `Choose ${successors.map((one) => one.name).join(' or ')} instead.`
      : 'Choose another offering of its class.';
  switch (state) {
    case 'future': {
      const day = new Date(validFrom).toISOString().slice(0, 10);
      return [
        {
          code: 'notSoldYet',
          message: `${name} is sold from ${day}.`,
          fix: `Come back on ${day}, or choose another.`,
        },
      ];
    }
    case 'grandfathered':
      return [
        {
          code: 'grandfathered',
          message: `${name} is not sold any more. Who has it keeps it, and may change or disconnect it.`,
          fix: instead,
        },
      ];
    case 'withdrawn':
      return [{ code: 'withdrawn', message: `${name} is not sold any more.`, fix: instead }];
    case 'bundleOnly':
      return [
        {
          code: 'bundleOnly',
          message: `${name} is sold only as a part of a bundle.`,
          fix: 'Choose a bundle that contains it.',
        },
      ];
    default:
      return [];
  }
}

function segmentReasons({ name, segments }: CatalogueOffering, { segment }: Buyer): OfferReason[] {
  if (segment === null || segments.length === 0 || segments.includes(segment)) return [];
  const whom = segments.map((one) => SEGMENT_NAMES[one] ?? one).join(' and ');
  return [
    {
      code: 'notForYou',
      message: `${name} is sold to ${whom}; your account is one of ${SEGMENT_NAMES[segment] ?? segment}.`,
      fix: 'Choose an offering for your kind of account, or ask a consultant.',
    },
  ];
}

function placeReasons(availability: OfferingAnswer | null, state: SaleState): OfferReason[] {
  if (!availability?.reason || availability.result === 'available' || state === 'grandfathered') return [];
  const fix =
    availability.result === 'unavailable'
      ? 'Choose one that is available at your place, or name another place.'
      : 'Order it and we confirm before anything is charged, or ask a consultant.';
  return availability.result === 'construction'
    ? []
    : [{ code: availability.reason.code, message: availability.reason.text, fix }];
}

function priceReasons(
  { name, priced }: CatalogueOffering,
  price: OfferPrice,
  question: SaleQuestion,
): OfferReason[] {
  if (price.fault) {
    return [
      {
        code: price.fault.code,
        message: price.fault.message,
        fix: 'Choose another offering, or ask us for a quote.',
      },
    ];
  }
  const { termMonths, currency } = question;
  const reasons: OfferReason[] = [];
  if (termMonths !== null && priced.termMonths.length > 0 && !priced.termMonths.includes(termMonths)) {
    reasons.push({
      code: 'termNotOffered',
      message: `${name} is not sold with a term of ${termMonths} months.`,
      fix: `Choose a term of ${priced.termMonths.join(', ')} months.`,
    });
  }
  if (currency !== null && currency !== price.totals.currency && price.lines.length > 0) {
    reasons.push({
      code: 'currencyNotOffered',
      message: `${name} is priced in ${price.totals.currency}, not in ${currency}.`,
      fix: `Look at prices in ${price.totals.currency}, or ask for a price book in ${currency}.`,
    });
  }
  return reasons;
}
