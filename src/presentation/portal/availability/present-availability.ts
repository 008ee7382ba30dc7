import type { OfferingAnswer, RecordedQualification } from '../../../business/service-availability/index.js';
import type { AvailabilityDto, OfferingAvailabilityDto } from './availability.dto.js';

/** The customer's view of an answer. */
export const presentAvailability = ({
  place,
  availability,
  offerings,
  alternatives,
  qualificationId,
  expiresAt,
}: RecordedQualification): AvailabilityDto => ({
  place: {
    id: place.id,
    text: place.text,
    layer: availability.layer,
    confidence: availability.confidence,
    asOf: availability.asOf?.toISOString() ?? null,
    source: availability.source ?? null,
    locationId: availability.locationId ?? null,
    timeZone: availability.timeZone,
    didYouMean: place.didYouMean.map(({ id, text }) => ({ id, text })),
  },
  offerings: offerings.map(presentOffering),
  alternatives: alternatives.map(presentOffering),
  qualificationId,
  expiresAt,
});

const presentOffering = ({ offering, reason, ...answer }: OfferingAnswer): OfferingAvailabilityDto => ({
  offeringId: offering.id,
  code: offering.code,
  name: offering.name,
  offeringClass: [...offering.classes],
  result: answer.result,
  ...(answer.technology && { technology: answer.technology }),
  ...(answer.downMbps !== undefined && { downMbps: answer.downMbps }),
  ...(answer.upMbps !== undefined && { upMbps: answer.upMbps }),
  ...(answer.intervalBusinessDays !== undefined && { intervalBusinessDays: answer.intervalBusinessDays }),
  ...(answer.earliestDate && { earliestDate: answer.earliestDate }),
  ...(reason && { reason: reason.text, reasonCode: reason.code }),
  confidence: answer.confidence,
});
