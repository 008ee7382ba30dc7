import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  isObject,
  type JsonObject,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { QUERY_SERVICE_QUALIFICATION } from '../../../domains/qualification/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { QualifyPlace } from '../offering/qualify-place.use-case.js';
import { AnsweredTask } from './answered-task.js';
import { expirationFrom } from './expiration.js';
import { answeredItem, placeOf } from './qualification-item.js';
import { placeMissing, readPlace } from './read-place.js';

/** TMF645: which services can be delivered at a place. Answered at once. */
@Injectable()
export class QueryServiceQualifications extends AnsweredTask {
  protected readonly settled = ['searchCriteria', 'serviceQualificationItem', 'instantSyncQualification'];

  constructor(
    @Inject(repositoryOf(QUERY_SERVICE_QUALIFICATION)) resources: ResourceRepository,
    database: Database,
    outbox: EventOutbox,
    clock: Clock,
    private readonly qualifyPlace: QualifyPlace,
  ) {
    super(resources, database, outbox, clock);
  }

  protected async answer(scope: Scope, question: JsonObject): Promise<JsonObject> {
    const now = this.clock.now();
    const date = now.toISOString();
    const dates = {
      instantSyncQualification: question.instantSyncQualification ?? false,
      queryServiceQualificationDate: date,
      effectiveQualificationDate: date,
      estimatedResponseDate: date,
      expirationDate: expirationFrom(now),
    };
    try {
      const serviceQualificationItem = await this.find(scope, question, expirationFrom(now));
      return { ...dates, state: 'done', serviceQualificationItem };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const terminationError = [{ id: error.code, value: error.message }];
      return { ...dates, state: 'terminatedWithError', terminationError, serviceQualificationItem: [] };
    }
  }

  private async find(scope: Scope, question: JsonObject, expirationDate: string): Promise<JsonObject[]> {
    const criteria = isObject(question.searchCriteria) ? question.searchCriteria : {};
    const service = isObject(criteria.service) ? criteria.service : {};
    const [first] = Array.isArray(service.place) ? service.place : [];
    const place = readPlace(first);
    if (!place) throw placeMissing('searchCriteria.service.place');
    const found = await this.qualifyPlace.qualify(scope, place);
    const wishes = { provideAlternative: false, provideUnavailabilityReason: false, expirationDate };
    return found.offerings
      .filter(({ result }) => result === 'available' || result === 'construction')
      .map((answer, index) => {
        const item = { id: String(index + 1), service: { place: placeOf(found.place) } };
        const {
          qualificationResult: _result,
          alternateServiceProposal: _proposal,
          ...eligible
        } = answeredItem(item, answer, found, wishes);
        return eligible;
      });
  }
}
