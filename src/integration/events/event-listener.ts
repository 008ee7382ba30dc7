import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import { isId, isObject } from '../../domains/helpers/index.js';
import { type ConnectionTarget, SERVING_TARGET } from '../database/index.js';

/** What a commit announced: ids only, readers fetch what they may see. */
export interface AnnouncedEvent {
  readonly tenantId: string;
  /** null: the aggregate belongs to the operator (catalogue). */
  readonly customerId: string | null;
  readonly eventType: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
}

export interface EventSubscriber {
  /** Called for each announced event, after its commit. Must not throw and must not block. */
  onEvent?(event: AnnouncedEvent): void;
  /** Called when the rights of this account or program have changed, after the commit. As above. */
  onAccessChange?(id: string): void;
  /** Called when a commit has changed the catalogue. As above. */
  onCatalogueChange?(): void;
  /** Called on every (re)connect: announcements may have been missed, so what was derived from them is stale. */
  onResync?(): void;
}

const CHANNEL = 'trunkline_event';
const ACCESS_CHANNEL = 'trunkline_access';
const CATALOGUE_CHANNEL = 'trunkline_catalogue';
const RETRY_MS = [100, 500, 2_000, 5_000] as const;
const PING_MS = 20_000;

/**
 * One dedicated connection that listens for announced events. Not taken from the pool: LISTEN belongs to a session,
 * and a pooled session changes hands. A lost connection is made again, for ever, and each time subscribers resync.
 */
@Injectable()
export class EventListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(EventListener.name);
  private readonly subscribers = new Set<EventSubscriber>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private ping: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopped = false;
  private listening = false;

  constructor(@Inject(SERVING_TARGET) private readonly target: ConnectionTarget) {}

  /** Whether announcements arrive now. A connection that died silently is noticed at the next ping. */
  get isListening(): boolean {
    return this.listening;
  }

  /** @returns a function that ends the subscription. */
  subscribe(subscriber: EventSubscriber): () => void {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  }

  /**
   * Tells everybody here that the catalogue has changed. Also called by who has just written it in this process: whoever
   * wrote wants to see it with the next request, and the announcement comes a moment later.
   */
  catalogueChanged(): void {
    for (const subscriber of this.subscribers) subscriber.onCatalogueChange?.();
  }

  /** Listens from here on. Resolves after the first attempt, successful or not: the process serves without it. */
  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    clearInterval(this.ping);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      ...this.target,
      keepAlive: true,
      query_timeout: 5_000,
      connectionTimeoutMillis: 5_000,
      application_name: 'trunkline-listen',
    });
    client.once('error', () => this.reconnect(client)); // 'end' follows most errors; reconnect() runs once per client
    client.once('end', () => this.reconnect(client));
    client.on('notification', ({ channel, payload }) => this.deliver(channel, payload));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}; LISTEN ${ACCESS_CHANNEL}; LISTEN ${CATALOGUE_CHANNEL}`);
      this.listening = true;
      this.failures = 0;
      this.ping = setInterval(() => {
        client.query('SELECT 1').catch(() => this.reconnect(client));
      }, PING_MS);
      this.ping.unref();
      for (const subscriber of this.subscribers) subscriber.onResync?.();
    } catch (error) {
      this.log.warn(`Cannot listen for events: ${(error as Error).message}. Trying again.`);
      this.reconnect(client);
    }
  }

  private reconnect(lost: pg.Client): void {
    if (this.client !== lost || this.stopped) return;
    this.client = undefined;
    this.listening = false;
    clearInterval(this.ping);
    lost.on('error', () => undefined);
    lost.end().catch(() => undefined);
    const wait = RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)];
    this.retry = setTimeout(() => void this.connect(), wait);
  }

  private deliver(channel: string, payload: string | undefined): void {
    if (channel === ACCESS_CHANNEL) {
      if (isId(payload)) for (const subscriber of this.subscribers) subscriber.onAccessChange?.(payload);
      return;
    }
    if (channel === CATALOGUE_CHANNEL) {
      this.catalogueChanged();
      return;
    }
    const event = parseAnnouncement(payload);
    if (event) for (const subscriber of this.subscribers) subscriber.onEvent?.(event);
  }
}

/** The payload of a notification, or undefined when it is not one of ours. */
function parseAnnouncement(payload: string | undefined): AnnouncedEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(payload ?? '');
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const { tenantId, customerId, eventType, aggregateType, aggregateId } = value;
  const known =
    isId(tenantId) && isId(aggregateId) && typeof eventType === 'string' && typeof aggregateType === 'string';
  if (!known) return undefined;
  return {
    tenantId,
    aggregateId,
    eventType,
    aggregateType,
    customerId: isId(customerId) ? customerId : null,
  };
}
