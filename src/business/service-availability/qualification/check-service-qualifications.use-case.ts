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
import { CatalogueOfferings } from '../offering/catalogue-offerings.js';
import type { DeliverableOffering } from '../offering/deliverable-offering.js';
import { QualifyPlace } from '../offering/qualify-place.use-case.js';
import { AnsweredTask } from './answered-task.js';
import { expirationFrom } from './expiration.js';
import { offeringOfService } from './offering-of-service.js';
import { answeredItem, failedItem, type ItemWishes, overallResult } from './qualification-item.js';
import { placeMissing, readPlace } from './read-place.js';

/** Each item is a look-up of its own: more would hold the request for too long. */
const MOST_ITEMS = 100;

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
    private readonly catalogue: CatalogueOfferings,
  ) {
    super(resources, database, outbox, clock);
  }

  protected async answer(scope: Scope, question: JsonObject): Promise<JsonObject> {
    const asked = Array.isArray(question.serviceQualificationItem) ? question.serviceQualificationItem : [];
    if (asked.length > MOST_ITEMS) throw tooManyItems();
    const now = this.clock.now();
    const wishes: ItemWishes = {
      provideAlternative: question.provideAlternative === true,
      provideUnavailabilityReason: question.provideUnavailabilityReason !== false,
      expirationDate: expirationFrom(now),
    };
    const catalogue = await this.catalogue.list();
    const items: JsonObject[] = [];
    for (const [index, item] of asked.entries()) {
      const numbered = { ...(isObject(item) ? item : {}) };
      numbered.id ??= String(index + 1);
      items.push(await this.judge(scope, numbered, wishes, catalogue));
    }
    return answerTo(question, items, now);
  }

  private async judge(
    scope: Scope,
    item: JsonObject,
    wishes: ItemWishes,
    catalogue: readonly DeliverableOffering[],
  ): Promise<JsonObject> {
    try {
      const service = isObject(item.service) ? item.service : {};
      const [first] = Array.isArray(service.place) ? service.place : [];
      const place = readPlace(first);
      if (!place) throw placeMissing('service.place');
      const offering = offeringOfService(service, catalogue);
      const found = await this.qualifyPlace.judge(scope, place, [offering], catalogue);
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

const tooManyItems = (): Refusal =>
  new Refusal(
    'invalid',
    'tooManyItems',
    `Ask about at most ${MOST_ITEMS} items at once; send the rest apart.`,
  );
