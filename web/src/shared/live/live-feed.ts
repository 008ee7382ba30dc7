import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { ACTING_ID } from '../../api/acting-frame';
import { DEMONSTRATION_ID } from '../../api/demonstration-frame';
import { io, type Socket } from 'socket.io-client';

export type LiveState = 'connecting' | 'live' | 'down';

interface Changed {
  aggregateType: string;
  aggregateId: string;
  eventType: string;
}

/** What moves by itself, by the root of its query key. */
const LIVE = new Set(['order', 'desk-order', 'orders', 'desk-orders', 'services', 'demonstration']);
/** What else an event of an aggregate's type makes old: roots of query keys. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  shoppingCart: ['cart', 'cart-activity', 'confirmation-request', 'agent-access'],
  // Who acts sees at once that it was ended; in every other page the session stays as it is.
  actingGrant: ACTING_ID === null ? ['agent-access'] : ['session'],
  actingConsent: ['agent-consent'],
};
const GATHER_MS = 120;

/**
 * One socket per page that turns `changed` events into refetches. Events carry no data: what a person may see is decided
 * by the endpoint that is asked again. Bursts are gathered, so that an order that moves ten times is read once.
 */
export class LiveFeed {
  private socket: Socket | null = null;
  private state: LiveState = 'connecting';
  private readonly watchers = new Set<() => void>();
  private readonly changed = new Set<string>();
  private readonly changedRoots = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly queries: QueryClient) {}

  connect(): void {
    if (this.socket !== null) return;
    const socket = io('/live', {
      withCredentials: true,
      reconnectionDelayMax: 5_000,
      ...(ACTING_ID !== null && { auth: { actingFor: ACTING_ID } }),
      ...(DEMONSTRATION_ID !== null && { auth: { demonstration: DEMONSTRATION_ID } }),
    });
    socket.on('connect', () => {
      // Whatever happened before, since the page was read or while we were away, was not announced to us.
      void this.queries.invalidateQueries({ predicate: ({ queryKey }) => isTold(queryKey) });
      this.become('live');
    });
    socket.on('disconnect', () => this.socket === socket && this.become('down'));
    socket.on('connect_error', () => this.become('down'));
    socket.on('changed', (event: Changed) => this.note(event));
    this.socket = socket;
  }

  /** Leaves: somebody else may sign in next, and the socket speaks as who opened it. */
  disconnect(): void {
    this.socket?.disconnect();
    this.socket = null;
    this.become('connecting');
  }

  readonly current = (): LiveState => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  private become(state: LiveState): void {
    if (this.state === state) return;
    this.state = state;
    for (const watcher of this.watchers) watcher();
  }

  private note({ aggregateId, aggregateType }: Changed): void {
    this.changed.add(aggregateId);
    for (const root of BY_TYPE[aggregateType] ?? []) this.changedRoots.add(root);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const ids = new Set(this.changed);
      const roots = new Set(this.changedRoots);
      this.changed.clear();
      this.changedRoots.clear();
      void this.queries.invalidateQueries({
        predicate: ({ queryKey }) => concerns(queryKey, ids) || roots.has(String(queryKey[0])),
      });
    }, GATHER_MS);
  }
}

function isLive(key: QueryKey): boolean {
  return LIVE.has(String(key[0]));
}

/** Whatever an event could have told of. */
function isTold(key: QueryKey): boolean {
  return isLive(key) || Object.values(BY_TYPE).some((roots) => roots.includes(String(key[0])));
}

/**
 * An order page is refetched for every event, not only its own: service orders and products that belong to it are
 * aggregates of their own.
 */
function concerns(key: QueryKey, ids: ReadonlySet<string>): boolean {
  return isLive(key) || key.some((part) => typeof part === 'string' && ids.has(part));
}
