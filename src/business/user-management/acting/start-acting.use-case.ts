import { Injectable } from '@nestjs/common';
import {
  type Acting,
  ActingGrantRepository,
  expiryOfNew,
  refuseClosedCustomer,
  refuseEmptyReason,
  refuseOwnCustomer,
  refuseUnknownCustomer,
  refuseWithoutConsent,
} from '../../../domains/acting/index.js';
import { Clock, Database, newId, Refusal, type Scope } from '../../../domains/helpers/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { actingEvent } from './acting-event.js';
import { holderOf } from './holder-of.js';

export interface ActingRequest {
  readonly customerId: string;
  /** 10 to 300 characters; the customer reads it. */
  readonly reason: string;
  /** An order number or ticket. */
  readonly reference?: string | undefined;
}

/** Begins to act for a customer. The grant belongs to the agent and to this session. */
@Injectable()
export class StartActing {
  constructor(
    private readonly grants: ActingGrantRepository,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param user the person of the session; undefined for a token, which cannot act for anybody.
   * @throws Refusal `actingNeedsSession`, `reasonMissing`, `customerUnknown`, `customerDeactivated`, `customerSaidNo`,
   * `customerIsOwn`
   */
  async start(scope: Scope, user: SignedIn | undefined, request: ActingRequest): Promise<Acting> {
    if (!user) throw needsSession();
    const reason = request.reason.trim();
    const reference = request.reference?.trim() || null;
    refuseEmptyReason(reason);
    const facts = await this.grants.factsOf(request.customerId, user.tenantId, user.id);
    refuseUnknownCustomer(facts);
    refuseClosedCustomer(facts);
    refuseWithoutConsent(facts);
    refuseOwnCustomer(facts);
    const { customerId, customerName } = facts;
    const id = newId();
    const now = this.clock.now();
    const grant = { id, ...holderOf(user), customerId, agentName: user.name, reason, reference };
    await this.database.transaction(scope, async (tx) => {
      await this.grants.start(tx, grant, now);
      await this.outbox.append(tx, [actingEvent('Start', scope, grant, now)]);
    });
    return { id, customerId, customerName, reason, reference, startedAt: now, expiresAt: expiryOfNew(now) };
  }
}

const needsSession = (): Refusal =>
  new Refusal(
    'forbidden',
    'actingNeedsSession',
    'Only a person who is signed in at the back office acts for a customer: sign in there; a token cannot.',
  );
