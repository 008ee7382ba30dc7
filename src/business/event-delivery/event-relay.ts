import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { type DeliveryLane, EventDeliveryRepository } from '../../domains/event-delivery/index.js';
import { Clock, PROCESS_OPTIONS, type ProcessOptions } from '../../domains/helpers/index.js';
import { EventListener, SessionLocks } from '../../integration/events/index.js';
import { DeliverLane } from './deliver-lane.use-case.js';
import { FanOutEvents } from './fan-out-events.use-case.js';
import { RELAY_OPTIONS, type RelayOptions } from './relay-options.js';

const LANES_PER_ROUND = 200;

/** What a relay is made of. */
@Injectable()
export class RelayParts {
  constructor(
    readonly fanOut: FanOutEvents,
    readonly lanes: DeliverLane,
    readonly deliveries: EventDeliveryRepository,
    readonly listener: EventListener,
    readonly locks: SessionLocks,
  ) {}
}

/**
 * Brings events from the outbox to subscribers: in order within each aggregate, at least once. Any number of relays may
 * run at the same time. Woken by each announced event, and by the clock.
 */
@Injectable()
export class EventRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(EventRelay.name);
  private unsubscribe: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  /** By subscriber. */
  private readonly sending = new Map<string, Promise<void>>();
  /** Subscribers that had due events while they were busy. */
  private readonly missed = new Set<string>();
  private isWorking = false;
  private isWoken = false;
  private isStopped = true;

  constructor(
    private readonly parts: RelayParts,
    private readonly clock: Clock,
    @Inject(RELAY_OPTIONS) private readonly options: RelayOptions,
    @Inject(PROCESS_OPTIONS) private readonly process: ProcessOptions,
  ) {}

  onApplicationBootstrap(): void {
    if (this.process.role !== 'api') this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
    await this.parts.locks.close();
  }

  start(): void {
    if (!this.isStopped) return;
    this.isStopped = false;
    this.unsubscribe = this.parts.listener.subscribe({
      onEvent: () => this.wake(),
      onResync: () => this.wake(),
    });
    this.timer = setInterval(() => this.wake(), this.options.pollMs);
    this.wake();
  }

  /** Resolves when what is being sent has been sent. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.unsubscribe();
    clearInterval(this.timer);
    await this.round;
    await Promise.all(this.sending.values());
  }

  private wake(): void {
    this.isWoken = true;
    if (this.isWorking || this.isStopped) return;
    this.isWorking = true;
    this.round = this.work().finally(() => (this.isWorking = false));
  }

  private async work(): Promise<void> {
    while (this.isWoken && !this.isStopped) {
      this.isWoken = false;
      try {
        while ((await this.parts.fanOut.execute()) && !this.isStopped);
        await this.sendDue();
      } catch (error) {
        this.complain(error);
      }
    }
  }

  /**
   * Starts sending to every subscriber that has due events. Nobody waits for the slowest: a subscriber that is still busy
   * is left out, and looked after again when it is done.
   */
  private async sendDue(): Promise<void> {
    const lanes = await this.parts.deliveries.dueLanes(this.clock.now(), LANES_PER_ROUND);
    const isFull = lanes.length === LANES_PER_ROUND;
    for (const id of new Set(lanes.map(({ subscriptionId }) => subscriptionId))) {
      if (this.sending.has(id)) {
        this.missed.add(id);
        continue;
      }
      const due = lanes.filter(({ subscriptionId }) => subscriptionId === id);
      const sent = this.sendTo(due).finally(() => {
        this.sending.delete(id);
        if (this.missed.delete(id) || isFull) this.wake();
      });
      this.sending.set(id, sent);
    }
  }

  /** Several lanes of one subscriber at a time. One that does not take an event is asked again in a later round. */
  private async sendTo(due: readonly DeliveryLane[]): Promise<void> {
    const queue = due.values();
    let isDown = false;
    const sender = async (): Promise<void> => {
      for (const lane of queue) {
        if (isDown || this.isStopped) return;
        if (!(await this.parts.lanes.execute(lane, () => !this.isStopped))) isDown = true;
      }
    };
    const senders = Array.from({ length: this.options.concurrency }, () => sender().catch(this.complain));
    await Promise.all(senders);
  }

  private readonly complain = (error: unknown): void =>
    this.log.warn(`Relaying events failed: ${(error as Error).message}. Trying again.`);
}
