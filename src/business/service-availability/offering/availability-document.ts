import type { JsonObject } from '../../../domains/helpers/index.js';
import type { OfferingAnswer } from './judge-offering.js';
import type { PlaceQualification } from './qualify-place.use-case.js';

/** What was found out about an offering at a place, as a line of a cart or an order keeps it. */
export const availabilityDocument = (
  answer: OfferingAnswer,
  { place, availability }: PlaceQualification,
  now: Date,
): JsonObject => ({
  result: answer.result,
  checkedAt: now.toISOString(),
  confidence: answer.confidence,
  usage: availability.usage,
  ...(answer.technology && { technology: answer.technology }),
  ...(answer.downMbps !== undefined && { downMbps: answer.downMbps }),
  ...(availability.tenDigitDialling !== undefined && { tenDigitDialling: availability.tenDigitDialling }),
  ...(answer.earliestDate && { earliestDate: answer.earliestDate }),
  ...(answer.reason && { reason: answer.reason.text }),
  exact: place.question.placeId !== undefined,
});
