import { Injectable } from '@nestjs/common';
import {
  type Approver,
  eligibleApprovers,
  type NeededApproval,
  neededApproval,
  type OrderAmounts,
  SpendingRepository,
  type StoredRequest,
} from '../../domains/approval/index.js';
import { Clock, Refusal, type Scope } from '../../domains/helpers/index.js';
import { type PriceTotals, toAmountText } from '../../domains/pricing/index.js';

/** What an order comes to, as limits and rules look at it. */
export const amountsOf = ({ dueToday, monthly, currency, individualCase }: PriceTotals): OrderAmounts => ({
  oneTime: toAmountText(dueToday, currency),
  monthly: toAmountText(monthly, currency),
  currency,
  individualCase,
});

/** Whether an order of a person needs others' yes, and whose. */
@Injectable()
export class NeededApprovals {
  constructor(
    private readonly spending: SpendingRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Undefined when it needs none. Programs are not asked: their company limits them by giving them no client.
   * @throws Refusal `noApproverLeft` when a step has nobody who may decide it; names whom to ask.
   */
  async of(scope: Scope, amounts: OrderAmounts): Promise<NeededApproval | undefined> {
    if (scope.actor.kind !== 'customer' || scope.actor.ordersFreely) return undefined;
    const policy = await this.spending.policy(scope.actor.id, scope.customerId, this.clock.now());
    const needed = neededApproval(policy, amounts);
    const empty = needed?.steps.find(({ approvers }) => approvers.length === 0);
    if (empty) throw noApproverLeft(empty.name, policy.admins);
    return needed;
  }

  /** Who may decide the current step of a request now. */
  async approversOf(request: StoredRequest): Promise<Approver[]> {
    const policy = await this.spending.policy(request.requesterId, request.customerId, this.clock.now());
    const step = request.steps.find(({ position }) => position === request.step);
    return eligibleApprovers(policy, step?.approverMembershipId ?? null, request.amounts);
  }

  /** For orders that come without a cart. @throws Refusal `forbidden` `approvalNeeded` */
  async refuse(scope: Scope, amounts: OrderAmounts): Promise<void> {
    const needed = await this.of(scope, amounts);
    if (!needed) return;
    throw new Refusal(
      'forbidden',
      'approvalNeeded',
      `${needed.reasons.join(' ')} Put it into the cart and check out there: the order then goes to your approvers.`,
    );
  }
}

function noApproverLeft(step: string, admins: readonly string[]): Refusal {
  const ask = admins.length > 0 ? `ask ${admins.slice(0, 3).join(' or ')}` : 'ask us';
  return new Refusal(
    'unprocessable',
    'noApproverLeft',
    `This order needs a yes ("${step}"), and nobody is left who may give it: ${ask} to name another approver.`,
  );
}
