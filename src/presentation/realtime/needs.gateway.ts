import { Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import { isId, isObject, newId, Refusal, type Scope } from '../../domains/helpers/index.js';
import { type LiveChange, LiveChanges } from '../../business/event-delivery/index.js';
import { NeedsPresenceUseCase, type Seat } from '../../business/needs-matching/index.js';
import { AccessChanges } from '../../business/user-management/index.js';
import { ACTING_HEADER, ScopeResolver } from '../http/index.js';

type NeedsSocket = Socket<
  DefaultEventsMap,
  DefaultEventsMap,
  DefaultEventsMap,
  { scope?: Scope; seat?: Seat }
>;

/** Below the time after which somebody silent counts as gone. */
const STAY_MS = 15_000;
const LONGEST_TOKEN = 100;

const roomOf = (assessmentId: string): string => `needs ${assessmentId}`;

/**
 * People who fill in an assessment together: says at once who is here and that an answer has changed; what it is now is
 * asked of the API. Visitors and holders of a link are let in as the API would let them.
 */
@WebSocketGateway({ namespace: '/needs', serveClient: false })
export class NeedsGateway
  implements OnGatewayInit<Namespace>, OnGatewayDisconnect<NeedsSocket>, OnModuleDestroy
{
  @WebSocketServer()
  private readonly namespace: Namespace;

  private readonly log = new Logger(NeedsGateway.name);
  private readonly unsubscribe: readonly (() => void)[];
  private readonly staying: NodeJS.Timeout;

  constructor(
    private readonly scopes: ScopeResolver,
    private readonly presence: NeedsPresenceUseCase,
    changes: LiveChanges,
    access: AccessChanges,
  ) {
    this.unsubscribe = [
      changes.subscribe((change) => this.tell(change)),
      access.onChange((id) => this.turnOut(id)),
    ];
    this.staying = setInterval(() => void this.stay(), STAY_MS);
    this.staying.unref();
  }

  onModuleDestroy(): void {
    for (const end of this.unsubscribe) end();
    clearInterval(this.staying);
  }

  afterInit(namespace: Namespace): void {
    namespace.use((socket, next) => void this.admit(socket, next));
  }

  private async admit(socket: NeedsSocket, next: (refusal?: Error) => void): Promise<void> {
    const { token, actingFor } = socket.handshake.auth as { token?: unknown; actingFor?: unknown };
    const headers = {
      ...socket.handshake.headers,
      ...(typeof token === 'string' && { authorization: `Bearer ${token}` }),
      ...(typeof actingFor === 'string' && { [ACTING_HEADER]: actingFor }),
    };
    const scope = await this.scopes.resolve(headers).catch((refusal: Error) => refusal);
    if (scope instanceof Error) return next(scope);
    socket.data.scope = scope;
    next();
  }

  /** `{ assessmentId, share? }`; answers who is here, or the refusal's code. */
  @SubscribeMessage('open')
  async open(@ConnectedSocket() socket: NeedsSocket, @MessageBody() message: unknown): Promise<object> {
    const { assessmentId, share } = isObject(message) ? message : {};
    const { scope } = socket.data;
    if (!scope || !isId(assessmentId)) return { code: 'assessmentUnknown' };
    const token = typeof share === 'string' ? share.slice(0, LONGEST_TOKEN) : undefined;
    try {
      await this.leave(socket);
      const seat = await this.presence.arrive(scope, newId(), assessmentId, token);
      socket.data.seat = seat;
      await socket.join(roomOf(assessmentId));
      if (socket.disconnected) await this.leave(socket); // gone while it came in
      return { me: seat.id, here: await this.presence.here(seat) };
    } catch (error) {
      if (error instanceof Refusal) return { code: error.code };
      this.log.error(`An assessment was not opened live: ${(error as Error).message}`);
      return { code: 'unavailable' };
    }
  }

  async handleDisconnect(socket: NeedsSocket): Promise<void> {
    await this.leave(socket).catch((error: unknown) => this.log.warn((error as Error).message));
  }

  private async leave(socket: NeedsSocket): Promise<void> {
    const { seat } = socket.data;
    if (!seat) return;
    delete socket.data.seat;
    await socket.leave(roomOf(seat.assessment.id));
    await this.presence.leave(seat);
  }

  /** Ids only, to who has it open; who may read what is decided by the request that follows. */
  private tell({ aggregateType, aggregateId, eventType }: LiveChange): void {
    if (!this.namespace) return; // the HTTP server is not up yet
    if (aggregateType === 'needsPresence') void this.tellWhoIsHere(aggregateId);
    else if (aggregateType === 'needsAssessment')
      this.namespace.local.to(roomOf(aggregateId)).emit('changed', { assessmentId: aggregateId, eventType });
  }

  private async tellWhoIsHere(assessmentId: string): Promise<void> {
    const seat = this.seats().find(({ assessment }) => assessment.id === assessmentId);
    if (!seat) return;
    try {
      this.namespace.local.to(roomOf(assessmentId)).emit('here', await this.presence.here(seat));
    } catch (error) {
      this.log.warn(`Who is here was not told: ${(error as Error).message}`);
    }
  }

  private sockets(): NeedsSocket[] {
    return this.namespace ? ([...this.namespace.sockets.values()] as NeedsSocket[]) : [];
  }

  private seats(): Seat[] {
    return this.sockets().flatMap(({ data }) => data.seat ?? []);
  }

  /** Somebody's rights have changed: who may still come in does so again. */
  private turnOut(actorId?: string): void {
    for (const socket of this.sockets())
      if (actorId === undefined || socket.data.scope?.actor.id === actorId) socket.disconnect(true);
  }

  private async stay(): Promise<void> {
    for (const socket of this.sockets()) {
      const { seat, scope } = socket.data;
      if (!seat || !scope) continue;
      try {
        await this.presence.stay(scope, seat);
      } catch (error) {
        if (error instanceof Refusal)
          socket.disconnect(true); // the link was withdrawn, or the assessment is gone
        else this.log.warn((error as Error).message);
      }
    }
  }
}
