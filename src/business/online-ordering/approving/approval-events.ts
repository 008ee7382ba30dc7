import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { EventOutbox } from '../../../integration/events/index.js';

/** Tells of requests, in the commit of what happened to them. */
@Injectable()
export class ApprovalEvents {
  constructor(
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  async tell(
    tx: Transaction,
    request: { readonly id: string; readonly tenantId: string; readonly customerId: string },
    change: { readonly kind: 'Create' | 'StateChange'; readonly state: string; readonly step?: number },
  ): Promise<void> {
    await this.outbox.append(tx, [
      {
        eventType: `ApprovalRequest${change.kind}Event`,
        api: 'approval',
        aggregateType: 'approvalRequest',
        aggregateId: request.id,
        customerId: request.customerId,
        tenantId: request.tenantId,
        body: {
          approvalRequest: {
            id: request.id,
            state: change.state,
            ...(change.step !== undefined && { step: change.step }),
          },
        },
        occurredAt: this.clock.now(),
      },
    ]);
  }
}
