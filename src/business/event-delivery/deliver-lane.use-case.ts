import { Inject, Injectable } from '@nestjs/common';
import {
  type DeliveryLane,
  EventDeliveryRepository,
  type NextDelivery,
} from '../../domains/event-delivery/index.js';
import { Clock } from '../../domains/helpers/index.js';
import { mayHear } from '../../domains/event-subscription/index.js';
import { EventSender, SessionLocks } from '../../integration/events/index.js';
import { eventEnvelope } from './event-envelope.js';
import { RELAY_OPTIONS, type RelayOptions } from './relay-options.js';

/**
 * Sends the events of one aggregate to one subscriber, one after the other. The lane is locked meanwhile, so that no
 * other relay overtakes. An event that does not arrive holds its lane until it does, or is given up as dead.
 */
@Injectable()
export class DeliverLane {
  constructor(
    private readonly deliveries: EventDeliveryRepository,
    private readonly sender: EventSender,
    private readonly locks: SessionLocks,
    private readonly clock: Clock,
    @Inject(RELAY_OPTIONS) private readonly options: RelayOptions,
  ) {}

  /**
   * @param goesOn asked before each event: a relay that stops leaves the rest of a long lane to others.
   * @returns false when an event did not arrive: the subscriber may be down.
   */
  async execute(lane: DeliveryLane, goesOn: () => boolean): Promise<boolean> {
    let arrived = true;
    await this.locks.withLock(`event lane ${lane.subscriptionId} ${lane.aggregateId}`, async (signal) => {
      while (arrived && !signal.aborted && goesOn()) {
        const next = await this.deliveries.next(lane, this.clock.now());
        if (!next || next.nextAttemptAt > this.clock.now()) return;
        arrived = await this.attempt(next, signal);
      }
    });
    return arrived;
  }

  private async attempt(next: NextDelivery, signal: AbortSignal): Promise<boolean> {
    const dropped = whyDropped(next);
    if (next.callback === null || dropped !== undefined) {
      await this.deliveries.markFailed(next, dropped ?? 'The subscriber has left.', null, this.clock.now());
      return true;
    }
    try {
      await this.sender.send(next.callback, eventEnvelope(next), signal, next.isOperators);
    } catch (error) {
      if (!signal.aborted) await this.fail(next, error as Error);
      return false;
    }
    await this.deliveries.markDelivered(next, this.clock.now());
    return true;
  }

  /** The wait doubles with each attempt. */
  private async fail(next: NextDelivery, error: Error): Promise<void> {
    const now = this.clock.now();
    const { maxAttempts, firstRetryMs, longestRetryMs } = this.options;
    const wait = Math.min(firstRetryMs * 2 ** next.attempts, longestRetryMs);
    const again = next.attempts + 1 < maxAttempts ? new Date(now.getTime() + wait) : null;
    const reason = error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
    await this.deliveries.markFailed(next, reason, again, now);
  }
}

/** What was handed out while the subscriber might hear it is judged again at sending. */
function whyDropped({ isDeaf, actorScopes, api }: NextDelivery): string | undefined {
  if (isDeaf) return 'The subscriber is suspended or has ended.';
  return mayHear(actorScopes, api) ? undefined : 'The subscriber may not read what the event carries.';
}
