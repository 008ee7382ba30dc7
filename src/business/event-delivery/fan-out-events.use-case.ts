import { Injectable } from '@nestjs/common';
import { EventDeliveryRepository, type NewDelivery } from '../../domains/event-delivery/index.js';
import { HubSubscriptionRepository, matches, mayHear } from '../../domains/event-subscription/index.js';
import { Clock } from '../../domains/helpers/index.js';

const BATCH = 500;

/** Hands new events out: a delivery for each subscriber that hears an event, in the order of the outbox. */
@Injectable()
export class FanOutEvents {
  constructor(
    private readonly deliveries: EventDeliveryRepository,
    private readonly subscriptions: HubSubscriptionRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns whether more may be waiting. */
  async execute(): Promise<boolean> {
    const count = await this.deliveries.asOnlyFanOut(async (tx) => {
      const events = await this.deliveries.waiting(tx, BATCH);
      if (events.length === 0) return 0;
      const subscriptions = await this.subscriptions.every(tx, this.clock.now());
      const lanes = events.flatMap((event) =>
        subscriptions
          .filter(
            (subscription) =>
              subscription.createdAt <= event.occurredAt &&
              mayHear(subscription.actorScopes, event.api) &&
              matches(subscription, event),
          )
          .map(({ id }): NewDelivery => {
            const { tenantId, customerId, aggregateId, position } = event;
            return { subscriptionId: id, eventId: event.id, tenantId, customerId, aggregateId, position };
          }),
      );
      await this.deliveries.handOut(tx, events, lanes, this.clock.now());
      return events.length;
    });
    return count === BATCH;
  }
}
