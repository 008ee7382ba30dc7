import { Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  type OnGatewayConnection,
  type OnGatewayInit,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import { ALL, type Scope } from '../../domains/helpers/index.js';
import { AccessChanges } from '../../business/user-management/index.js';
import { type LiveChange, LiveChanges } from '../../business/event-delivery/index.js';
import { ACTING_HEADER, DEMONSTRATION_HEADER, ScopeResolver } from '../http/index.js';

type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, { scope?: Scope }>;

/** Rights that change are announced, and sockets looked at at once; those that only run out are found by this. */
const RECHECK_MS = 60_000;

const roomOf = ({ tenantId, customerId }: Pick<Scope, 'tenantId' | 'customerId'>): string =>
  customerId === ALL ? `staff of ${tenantId}` : `customer ${customerId} of ${tenantId}`;

/**
 * The live feed: says which resource changed, to those whose it is and to staff. It carries ids only; what a person may
 * see is decided by the request that follows. Every API process hears every commit, so sockets need no sticky broker.
 */
@WebSocketGateway({ namespace: '/live', serveClient: false })
export class LiveGateway
  implements OnGatewayInit<Namespace>, OnGatewayConnection<LiveSocket>, OnModuleDestroy
{
  @WebSocketServer()
  private readonly namespace: Namespace;

  private readonly log = new Logger(LiveGateway.name);
  private readonly unsubscribe: readonly (() => void)[];
  private readonly recheck: NodeJS.Timeout;

  constructor(
    private readonly scopes: ScopeResolver,
    changes: LiveChanges,
    access: AccessChanges,
  ) {
    this.unsubscribe = [
      changes.subscribe((change) => this.tell(change)),
      access.onChange((id) => void this.lookAgain(id)),
    ];
    this.recheck = setInterval(() => void this.lookAgain(), RECHECK_MS);
    this.recheck.unref();
  }

  onModuleDestroy(): void {
    for (const end of this.unsubscribe) end();
    clearInterval(this.recheck);
  }

  /** Sockets are let in before they connect: one without valid credentials gets `connect_error`. */
  afterInit(namespace: Namespace): void {
    namespace.use((socket, next) => void this.admit(socket, next));
  }

  private async admit(socket: LiveSocket, next: (refusal?: Error) => void): Promise<void> {
    const scope = await this.scopeOf(socket).catch((refusal: Error) => refusal);
    if (scope instanceof Error) return next(scope);
    socket.data.scope = scope;
    next();
  }

  async handleConnection(socket: LiveSocket): Promise<void> {
    const { scope } = socket.data;
    if (scope) await socket.join(roomOf(scope));
    else socket.disconnect(true);
  }

  private tell({ tenantId, customerId, aggregateType, aggregateId, eventType }: LiveChange): void {
    if (!this.namespace) return; // the HTTP server is not up yet
    const rooms = [roomOf({ tenantId, customerId: ALL })];
    if (customerId) rooms.push(roomOf({ tenantId, customerId }));
    this.namespace.to(rooms).emit('changed', { aggregateType, aggregateId, eventType });
  }

  /**
   * Credentials come as the session cookie (with `auth.actingFor` where a member of staff acts for a customer), or as a
   * token in the Authorization header or in `auth.token`.
   */
  private scopeOf({ handshake }: Socket): Promise<Scope> {
    const { token, actingFor, demonstration } = handshake.auth as Record<string, unknown>;
    return this.scopes.resolve({
      ...handshake.headers,
      ...(typeof token === 'string' && { authorization: `Bearer ${token}` }),
      ...(typeof actingFor === 'string' && { [ACTING_HEADER]: actingFor }),
      ...(typeof demonstration === 'string' && { [DEMONSTRATION_HEADER]: demonstration }),
    });
  }

  /** Looks at the sockets of this account or program, or at all. */
  private async lookAgain(id?: string): Promise<void> {
    const sockets = this.namespace ? [...this.namespace.sockets.values()] : [];
    for (const socket of sockets as LiveSocket[]) {
      if (id !== undefined && socket.data.scope?.actor.id !== id) continue;
      if (socket.data.scope?.actor.kind === 'visitor') continue; // nothing to lose, and each look makes a new one
      const scope = await this.scopeOf(socket).catch(() => undefined);
      if (scope && socket.data.scope && roomOf(scope) === roomOf(socket.data.scope)) continue;
      this.log.debug('A live socket was closed: its session has ended.');
      socket.disconnect(true);
    }
  }
}
