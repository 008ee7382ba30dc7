import { Injectable } from '@nestjs/common';
import { Clock, type Scope } from '../../../domains/helpers/index.js';
import { type PlaceQualification, QualifyPlace } from '../offering/qualify-place.use-case.js';
import type { PlaceInput } from '../place/find-place.use-case.js';
import { answerTo, CheckServiceQualifications } from './check-service-qualifications.use-case.js';
import { expirationFrom } from './expiration.js';
import { answeredItem, placeOf } from './qualification-item.js';

/** An answer that was written down: an order may refer to it until it expires. */
export interface RecordedQualification extends PlaceQualification {
  readonly qualificationId: string;
  /** Date-time. */
  readonly expiresAt: string;
}

/** The portal's availability check: qualifies, and keeps the answer as a TMF645 check of the caller's own. */
@Injectable()
export class CheckAvailability {
  constructor(
    private readonly qualifyPlace: QualifyPlace,
    private readonly checks: CheckServiceQualifications,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal when the place cannot be one or an offering is unknown. */
  async check(
    scope: Scope,
    input: PlaceInput,
    offeringIds?: readonly string[],
  ): Promise<RecordedQualification> {
    const found = await this.qualifyPlace.qualify(scope, input, offeringIds);
    const now = this.clock.now();
    const expiresAt = expirationFrom(now);
    const wishes = { provideAlternative: true, provideUnavailabilityReason: true, expirationDate: expiresAt };
    const items = found.offerings.map((answer, index) =>
      answeredItem(
        { id: String(index + 1), service: { place: placeOf(found.place) } },
        answer,
        found,
        wishes,
      ),
    );
    const question = {
      instantSyncQualification: true,
      provideAlternative: true,
      provideUnavailabilityReason: true,
    };
    const stored = await this.checks.store(scope, question, answerTo(question, items, now));
    return { ...found, qualificationId: stored.id, expiresAt };
  }
}
