import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DEMONSTRATION_EMAIL } from '../../../business/demonstration/index.js';
import { DemoSignIns } from '../../../business/demo-operator/index.js';
import { ClaimVisitorNeeds } from '../../../business/needs-matching/index.js';
import { ClaimVisitorCart } from '../../../business/online-ordering/index.js';
import { ClaimVisitorInquiries } from '../../../business/procurement-inquiry/index.js';
import { type OpenedFor, ReadSession, scopeOfSession } from '../../../business/user-management/index.js';
import { type AdmittedRequest, BrowserCookies, operationsOf } from '../../http/index.js';
import type { Acting } from '../../../domains/acting/index.js';
import type { Actor, Scope } from '../../../domains/helpers/index.js';
import type { SessionDto } from './session.dto.js';

type User = OpenedFor['user'];

/** What a browser is told of its session, and what comes along when one is opened, whatever the way of signing in. */
@Injectable()
export class SessionAnswers {
  private readonly log = new Logger(SessionAnswers.name);

  constructor(
    private readonly sessions: ReadSession,
    private readonly carts: ClaimVisitorCart,
    private readonly needs: ClaimVisitorNeeds,
    private readonly inquiries: ClaimVisitorInquiries,
    private readonly demoSignIns: DemoSignIns,
    private readonly cookies: BrowserCookies,
  ) {}

  /** Gives the browser its new session, and its person the cart and the answers that the browser's visitor had. */
  async opened(
    request: AdmittedRequest,
    reply: FastifyReply,
    { user, session }: OpenedFor,
  ): Promise<SessionDto> {
    await this.bringCart(request, user);
    this.cookies.keepSession(request, reply, session.token, session.lifetimeSeconds);
    return this.shown(user);
  }

  async shown(user: User): Promise<SessionDto> {
    const { actor } = scopeOfSession(user);
    const { id, name, email, roles, membershipId, customerId, customerName, emailVerified, methods } = user;
    const { actingFrom, isCompany } = user;
    return {
      user: {
        id,
        name,
        email,
        kind: actor.kind,
        roles,
        membershipId,
        customerId,
        customerName,
        isCompany,
        actingFrom,
        emailVerified,
        secondFactor: methods.some((method) => method === 'totp' || method === 'recoveryCode'),
      },
      visitor: false,
      operations: operationsOf(actor),
      memberships: await this.sessions.memberships(user),
      ...this.demo(),
    };
  }

  /** The agent, as one who may do for the customer what the grant allows, and nothing of the desk. */
  async acting(user: User, grant: Acting, actor: Actor): Promise<SessionDto> {
    const { id, customerId, customerName, reason, startedAt, expiresAt } = grant;
    return {
      ...(await this.shown(user)),
      operations: operationsOf(actor),
      memberships: [],
      acting: {
        id,
        customerId,
        customerName,
        reason,
        startedAt: startedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      },
    };
  }

  /** The invented customer of a demonstration; undefined in the real shop. */
  invented({ actor, customerId, customerName = actor.name }: Scope): SessionDto | undefined {
    if (!actor.demonstration) return undefined;
    return {
      user: {
        id: actor.id,
        name: actor.name,
        email: DEMONSTRATION_EMAIL,
        kind: actor.kind,
        roles: actor.roles,
        membershipId: actor.id,
        customerId,
        customerName,
        isCompany: customerName !== actor.name,
        actingFrom: null,
        emailVerified: true,
        secondFactor: false,
      },
      visitor: false,
      operations: operationsOf(actor),
      memberships: [],
      demonstration: actor.demonstration,
    };
  }

  /** Nobody is signed in. */
  nobody({ caller }: AdmittedRequest): SessionDto {
    const actor = caller?.scope.actor;
    return {
      user: null,
      visitor: actor?.kind === 'visitor',
      operations: actor ? operationsOf(actor) : [],
      memberships: [],
      ...this.demo(),
    };
  }

  /** What the visitor of this browser put into a cart comes along. A cart that cannot must not keep its owner out. */
  private async bringCart({ caller }: AdmittedRequest, { tenantId, customerId }: User): Promise<void> {
    if (caller?.kind !== 'visitor' || !customerId) return;
    const visitorId = caller.scope.customerId;
    try {
      await this.carts.claim({ tenantId, customerId, visitorId });
    } catch (error) {
      this.log.error(`The cart of visitor ${visitorId} did not come along: ${(error as Error).message}`);
    }
    try {
      await this.needs.claim({ tenantId, customerId, visitorId });
    } catch (error) {
      this.log.error(`The needs of visitor ${visitorId} did not come along: ${(error as Error).message}`);
    }
    try {
      await this.inquiries.claim({ tenantId, customerId, visitorId });
    } catch (error) {
      this.log.error(`The inquiries of visitor ${visitorId} did not come along: ${(error as Error).message}`);
    }
  }

  private demo(): Pick<SessionDto, 'demo'> {
    const demo = this.demoSignIns.list();
    return demo ? { demo } : {};
  }
}
