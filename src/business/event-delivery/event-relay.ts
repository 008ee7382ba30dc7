import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { EventDeliveryRepository } from '../../domains/event-delivery/index.js';
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
        await this.sendAll();
      } catch (error) {
        this.log.warn(`Relaying events failed: ${(error as Error).message}. Trying again.`);
      }
    }
  }

  private async sendAll(): Promise<void> {
    const lanes = await this.parts.deliveries.dueLanes(this.clock.now(), LANES_PER_ROUND);
    if (lanes.length === LANES_PER_ROUND) this.isWoken = true;
    const queue = lanes.values();
    const sender = async (): Promise<void> => {
      for (const lane of queue) {
        if (this.isStopped) return;
        await this.parts.lanes.execute(lane);
      }
    };
    await Promise.all(Array.from({ length: this.options.concurrency }, sender));
  }
}
