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
import { CHECK_SERVICE_QUALIFICATION } from '../../../domains/qualification/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { QualifyPlace } from '../offering/qualify-place.use-case.js';
import { AnsweredTask } from './answered-task.js';
import { expirationFrom } from './expiration.js';
import { OfferingOfService } from './offering-of-service.js';
import { answeredItem, failedItem, type ItemWishes, overallResult } from './qualification-item.js';
import { readPlace } from './read-place.js';

/** TMF645: whether each of these services can be delivered at its place. Answered at once, also when not asked to be. */
@Injectable()
export class CheckServiceQualifications extends AnsweredTask {
  protected readonly settled = [
    'serviceQualificationItem',
    'checkServiceQualificationDate',
    'instantSyncQualification',
    'provideAlternative',
    'provideUnavailabilityReason',
  ];

  constructor(
    @Inject(repositoryOf(CHECK_SERVICE_QUALIFICATION)) resources: ResourceRepository,
    database: Database,
    outbox: EventOutbox,
    clock: Clock,
    private readonly qualifyPlace: QualifyPlace,
    private readonly services: OfferingOfService,
  ) {
    super(resources, database, outbox, clock);
  }

  protected async answer(scope: Scope, question: JsonObject): Promise<JsonObject> {
    const now = this.clock.now();
    const asked = Array.isArray(question.serviceQualificationItem) ? question.serviceQualificationItem : [];
    const wishes: ItemWishes = {
      provideAlternative: question.provideAlternative === true,
      provideUnavailabilityReason: question.provideUnavailabilityReason !== false,
      expirationDate: expirationFrom(now),
    };
    const items: JsonObject[] = [];
    for (const [index, item] of asked.entries()) {
      const numbered = isObject(item)
        ? { ...item, id: item.id ?? String(index + 1) }
        : { id: String(index + 1) };
      items.push(await this.judge(scope, numbered, wishes));
    }
    return answerTo(question, items, now);
  }

  private async judge(scope: Scope, item: JsonObject, wishes: ItemWishes): Promise<JsonObject> {
    try {
      const service = isObject(item.service) ? item.service : {};
      const [first] = Array.isArray(service.place) ? service.place : [];
      const place = readPlace(first);
      if (!place) throw placeMissing();
      const offering = await this.services.find(scope, service);
      const found = await this.qualifyPlace.qualify(scope, place, [offering.id]);
      const [answer] = found.offerings;
      return answer ? answeredItem(item, answer, found, wishes) : item;
    } catch (error) {
      if (error instanceof Refusal) return failedItem(item, error);
      throw error;
    }
  }
}

/** The state and dates that answered items give a check. */
export function answerTo(question: JsonObject, items: JsonObject[], now: Date): JsonObject {
  const result = overallResult(items);
  const date = now.toISOString();
  return {
    state: result ? 'done' : 'terminatedWithError',
    ...(result && { qualificationResult: result }),
    instantSyncQualification: question.instantSyncQualification ?? false,
    checkServiceQualificationDate: date,
    effectiveQualificationDate: date,
    estimatedResponseDate: date,
    expirationDate: expirationFrom(now),
    serviceQualificationItem: items,
  };
}

const placeMissing = (): Refusal =>
  new Refusal(
    'unprocessable',
    'placeMissing',
    'Name the place in service.place: an address id, the parts of an address, one line of text, or a point.',
  );
