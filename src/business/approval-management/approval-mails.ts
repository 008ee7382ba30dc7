import { Injectable } from '@nestjs/common';
import type { Approver, OrderAmounts } from '../../domains/approval/index.js';
import { moneyText, type Transaction } from '../../domains/helpers/index.js';
import { Mailer } from '../../integration/mail/index.js';

export interface Asked {
  readonly id: string;
  readonly customerId: string;
  readonly requesterName: string;
  readonly amounts: OrderAmounts;
}

/** The mails of an order that waits for others' yes, each in the transaction of what it is about. */
@Injectable()
export class ApprovalMails {
  constructor(private readonly mailer: Mailer) {}

  async ask(tx: Transaction, request: Asked, approvers: readonly Approver[]): Promise<void> {
    for (const { accountId, email, name } of approvers) {
      await this.mailer.send(tx, {
        to: { address: email, userAccountId: accountId },
        customerId: request.customerId,
        subject: `${request.requesterName} asks for your approval`,
        text: [
          `Hello ${name},`,
          `${request.requesterName} wants to order for ${sums(request.amounts)}. The order waits until you, or another approver, have decided; after 14 days it lapses.`,
        ].join('\n\n'),
        link: { label: 'Look at the order', path: `/approvals/${request.id}` },
      });
    }
  }

  async tell(
    tx: Transaction,
    request: Asked,
    to: { readonly id: string; readonly name: string; readonly email: string },
    outcome: string,
  ): Promise<void> {
    await this.mailer.send(tx, {
      to: { address: to.email, userAccountId: to.id },
      customerId: request.customerId,
      subject: `About your order for ${sums(request.amounts)}`,
      text: [`Hello ${to.name},`, outcome].join('\n\n'),
      link: { label: 'Look at it', path: `/approvals/${request.id}` },
    });
  }
}

const sums = ({ oneTime, monthly, currency }: OrderAmounts): string =>
  `${moneyText(oneTime, currency)} once and ${moneyText(monthly, currency)} each month`;
