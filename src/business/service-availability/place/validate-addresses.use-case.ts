import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  type JsonObject,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { GEOGRAPHIC_ADDRESS_VALIDATION } from '../../../domains/place/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { AnsweredTask } from '../qualification/answered-task.js';
import { readPlace } from '../qualification/read-place.js';
import { FindPlace } from './find-place.use-case.js';
import { GeographicAddresses } from './geographic-addresses.js';

interface Verdict {
  readonly result: 'success' | 'partial' | 'fails';
  readonly valid?: JsonObject;
  /** Ids of addresses or units that may be meant. */
  readonly candidates: readonly string[];
  readonly reason?: { readonly code: string; readonly text: string };
}

/** TMF673: whether an address is right, the right form of it, and what may have been meant. Answered at once. */
@Injectable()
export class ValidateAddresses extends AnsweredTask {
  protected readonly settled = ['submittedGeographicAddress', 'provideAlternative', 'validationReason'];

  constructor(
    @Inject(repositoryOf(GEOGRAPHIC_ADDRESS_VALIDATION)) resources: ResourceRepository,
    database: Database,
    outbox: EventOutbox,
    clock: Clock,
    private readonly places: FindPlace,
    private readonly addresses: GeographicAddresses,
  ) {
    super(resources, database, outbox, clock);
  }

  protected async answer(scope: Scope, question: JsonObject): Promise<JsonObject> {
    const verdict = await this.judge(scope, question);
    const isAsked = question.provideAlternative === true && verdict.result !== 'success';
    const alternates = isAsked ? await this.addresses.read(scope, verdict.candidates) : [];
    return {
      state: 'done',
      validationDate: this.clock.now().toISOString(),
      validationResult: verdict.result,
      ...(verdict.valid && { validGeographicAddress: verdict.valid }),
      ...(isAsked && { alternateGeographicAddress: alternates }),
      ...(verdict.reason && { validationReason: { ...verdict.reason } }),
    };
  }

  private async judge(scope: Scope, { submittedGeographicAddress: submitted }: JsonObject): Promise<Verdict> {
    try {
      const found = await this.places.find(scope, readPlace(submitted) ?? { text: '' });
      if (found.question.placeId) {
        const [valid] = await this.addresses.read(scope, [found.question.placeId]);
        return { result: 'success', candidates: [], ...(valid && { valid }) };
      }
      const candidates = found.didYouMean.map(({ id }) => id);
      const text =
        'No address in our records is exactly that one; check the number, the street and the ZIP code.';
      return {
        result: candidates.length > 0 ? 'partial' : 'fails',
        candidates,
        reason: { code: 'addressUnknown', text },
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const candidates = error.reasons.flatMap(({ fix }) => fix ?? []);
      const reason = { code: error.code, text: error.message };
      return { result: candidates.length > 0 ? 'partial' : 'fails', candidates, reason };
    }
  }
}
