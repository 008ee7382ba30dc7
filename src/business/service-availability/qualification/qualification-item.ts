import { isObject, type Json, type JsonObject, type Refusal } from '../../../domains/helpers/index.js';
import type { OfferingAnswer } from '../offering/judge-offering.js';
import type { PlaceQualification } from '../offering/qualify-place.use-case.js';

/** TMF645: qualified, an alternative is proposed, or not. */
export type QualificationResult = 'qualified' | 'alternate' | 'unqualified';

export interface ItemWishes {
  readonly provideAlternative: boolean;
  readonly provideUnavailabilityReason: boolean;
  /** Until when the answer holds. */
  readonly expirationDate: string;
}

/** A calendar date as the TM Forum's date-time. */
const dateTime = (date: string): string => `${date}T00:00:00.000Z`;

/** The answered form of one qualification item of a question. */
export function answeredItem(
  item: JsonObject,
  answer: OfferingAnswer,
  { availability, place, alternatives }: PlaceQualification,
  wishes: ItemWishes,
): JsonObject {
  const service = serviceOf(answer, isObject(item.service) ? item.service : {}, [
    ...facts(answer),
    fact('dataLayer', availability.layer),
    ...(availability.source ? [fact('dataSource', availability.source)] : []),
    ...(availability.asOf ? [fact('dataAsOf', availability.asOf.toISOString())] : []),
  ]);
  const late = isLate(item, answer);
  const proposals = [
    ...(late || answer.result === 'construction' ? [proposal(answer, service)] : []),
    ...(wishes.provideAlternative && isRefused(answer)
      ? alternatives.map((other) =>
          proposal(other, serviceOf(other, { place: placeOf(place) }, facts(other))),
        )
      : []),
  ];
  return {
    ...item,
    state: 'done',
    qualificationResult: resultOf(answer, proposals.length > 0),
    expirationDate: wishes.expirationDate,
    service,
    ...(answer.earliestDate && { expectedActivationDate: dateTime(answer.earliestDate) }),
    ...(answer.reason &&
      wishes.provideUnavailabilityReason && {
        eligibilityUnavailabilityReason: [{ code: answer.reason.code, label: answer.reason.text }],
      }),
    ...(proposals.length > 0 && { alternateServiceProposal: proposals }),
  };
}

/** An item that could not be judged, with the reason and what mends it. */
export const failedItem = (item: JsonObject, refusal: Refusal): JsonObject => ({
  ...item,
  state: 'terminatedWithError',
  terminationError: [
    { id: refusal.code, value: refusal.message },
    ...refusal.reasons.map(({ code, message, fix }) => ({
      id: code,
      value: fix ? `${message} (${fix})` : message,
    })),
  ],
});

export const placeOf = ({ id, text }: PlaceQualification['place']): Json => [
  { ...(id && { id }), name: text, role: 'servicePlace', '@type': 'GeographicAddress' },
];

const isRefused = ({ result }: OfferingAnswer): boolean => result === 'unavailable' || result === 'unknown';

function resultOf(answer: OfferingAnswer, proposed: boolean): QualificationResult {
  if (proposed) return 'alternate';
  return answer.result === 'available' ? 'qualified' : 'unqualified';
}

/** Whether the requester needs it before it can be there. */
function isLate({ expectedServiceAvailabilityDate }: JsonObject, { earliestDate }: OfferingAnswer): boolean {
  if (typeof expectedServiceAvailabilityDate !== 'string' || !earliestDate) return false;
  return expectedServiceAvailabilityDate.slice(0, 10) < earliestDate;
}

const proposal = (answer: OfferingAnswer, alternateService: JsonObject): JsonObject => ({
  id: answer.offering.code,
  ...(answer.earliestDate && { alternateServiceAvailabilityDate: dateTime(answer.earliestDate) }),
  alternateService,
});

function serviceOf(
  { offering }: OfferingAnswer,
  requested: JsonObject,
  characteristics: JsonObject[],
): JsonObject {
  const own = Array.isArray(requested.serviceCharacteristic) ? requested.serviceCharacteristic : [];
  const names = new Set<Json | undefined>(characteristics.map(({ name }) => name));
  return {
    serviceSpecification: { id: offering.specificationId ?? offering.id, name: offering.name },
    ...requested,
    serviceCharacteristic: [
      ...own.filter((one) => !isObject(one) || !names.has(one.name)),
      ...characteristics,
    ],
  };
}

const fact = (name: string, value: string | number): JsonObject => ({
  name,
  valueType: typeof value,
  value,
});

/** Speeds in Mb/s, interval in business days. */
function facts(answer: OfferingAnswer): JsonObject[] {
  const { technology, downMbps, upMbps, intervalBusinessDays, confidence } = answer;
  return [
    ...(technology ? [fact('accessTechnology', technology)] : []),
    ...(downMbps !== undefined ? [fact('downloadSpeed', downMbps)] : []),
    ...(upMbps !== undefined ? [fact('uploadSpeed', upMbps)] : []),
    ...(intervalBusinessDays !== undefined ? [fact('intervalBusinessDays', intervalBusinessDays)] : []),
    fact('confidence', confidence),
  ];
}

/** qualified when all are, unqualified when any is, else alternate; undefined when an item could not be judged. */
export function overallResult(items: readonly JsonObject[]): QualificationResult | undefined {
  const results = items.map(({ qualificationResult }) => qualificationResult);
  if (results.some((result) => result === undefined)) return undefined;
  if (results.includes('unqualified')) return 'unqualified';
  return results.includes('alternate') ? 'alternate' : 'qualified';
}
