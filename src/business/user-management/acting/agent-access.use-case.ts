import { Injectable } from '@nestjs/common';
import {
  type AccessQuery,
  type AgentAccess,
  AgentAccessRepository,
  type Consent,
} from '../../../domains/acting/index.js';
import { Clock, Database, type Scope } from '../../../domains/helpers/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { ActingCallers } from './acting-callers.js';
import { actingEvent } from './acting-event.js';

/** The customer's side of acting: who did, when, why and what; and whether anybody may. */
@Injectable()
export class ManageAgentAccess {
  constructor(
    private readonly access: AgentAccessRepository,
    private readonly callers: ActingCallers,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  list(scope: Scope, query: AccessQuery): Promise<{ items: AgentAccess[]; total: number }> {
    return this.access.list(scope, query, this.clock.now());
  }

  consent(scope: Scope): Promise<Consent> {
    return this.access.consent(scope);
  }

  /** A no ends at once what is under way: here now, in other processes within a second. */
  async allow(scope: Scope, allowed: boolean): Promise<Consent> {
    const now = this.clock.now();
    const ended = await this.database.transaction(scope, async (tx) => {
      await this.access.setConsent(tx, allowed, now);
      const grants = allowed ? [] : await this.access.endAll(tx, now);
      await this.outbox.append(tx, [
        {
          eventType: 'ActingConsentChangeEvent',
          api: 'agentAccess',
          aggregateType: 'actingConsent',
          aggregateId: scope.customerId,
          customerId: scope.customerId,
          tenantId: scope.tenantId,
          body: { actingConsent: { allowed } },
          occurredAt: now,
        },
        ...grants.map((grant) => actingEvent('End', scope, grant, now)),
      ]);
      return grants;
    });
    for (const { id } of ended) this.callers.forget(id);
    return { allowed, changedBy: scope.actor.name, changedAt: now };
  }
}
