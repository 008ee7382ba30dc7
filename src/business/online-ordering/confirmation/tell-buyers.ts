import { Injectable } from '@nestjs/common';
import type { Buyer } from '../../../domains/acting/index.js';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { Mailer } from '../../../integration/mail/index.js';
import { confirmationMail } from './confirmation.mail.js';

/** Tells the buyers of a request to confirm a cart, in the commit of the request. */
@Injectable()
export class TellBuyers {
  constructor(
    private readonly mailer: Mailer,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  async tell(tx: Transaction, cartId: string, note: string, buyers: readonly Buyer[]): Promise<void> {
    const { tenantId, customerId, actor } = tx.scope;
    const agent = actor.acting?.agentName ?? actor.name;
    for (const buyer of buyers) await this.mailer.send(tx, confirmationMail(buyer, agent, note));
    await this.outbox.append(tx, [
      {
        eventType: 'CartConfirmationRequestEvent',
        api: 'agentAccess',
        aggregateType: 'shoppingCart',
        aggregateId: cartId,
        customerId,
        tenantId,
        body: { confirmationRequest: { cart: { id: cartId }, agent, recipients: buyers.length } },
        occurredAt: this.clock.now(),
      },
    ]);
  }
}
