import { Injectable } from '@nestjs/common';
import {
  type Approver,
  eligibleApprovers,
  type LimitAmounts,
  type NeededApproval,
  neededApproval,
  type OrderAmounts,
  overMonthTotal,
  type SpendingPolicy,
  SpendingRepository,
  type StoredRequest,
} from '../../domains/approval/index.js';
import { Clock, Refusal, type Scope, type Transaction } from '../../domains/helpers/index.js';
import { type PriceTotals, toAmountText } from '../../domains/pricing/index.js';

/** What an order comes to, as limits and rules look at it. */
export const amountsOf = ({ dueToday, monthly, currency, individualCase }: PriceTotals): OrderAmounts => ({
  oneTime: toAmountText(dueToday, currency),
  monthly: toAmountText(monthly, currency),
  currency,
  individualCase,
});

/** What an order may be placed with: the yes that it needs, or the month that it has to fit into. */
export interface JudgedAmounts {
  readonly needed?: NeededApproval | undefined;
  /** The limit of somebody with one for the month: `holdMonth` asks again in the commit. */
  readonly month?: { readonly limit: LimitAmounts; readonly amounts: OrderAmounts } | undefined;
}

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
    return (await this.judge(scope, amounts)).needed;
  }

  /** As `of`, with what the commit has to ask again. @throws Refusal `noApproverLeft` */
  async judge(scope: Scope, amounts: OrderAmounts): Promise<JudgedAmounts> {
    if (scope.actor.kind !== 'customer' || scope.actor.ordersFreely) return {};
    const policy = await this.spending.policy(scope.actor.id, scope.customerId, this.clock.now());
    const needed = neededApproval(policy, amounts);
    const empty = needed?.steps.find(({ approvers }) => approvers.length === 0);
    if (empty) throw noApproverLeft(empty.name, policy.admins);
    const month = !needed && policy.limit?.monthTotal ? { limit: policy.limit, amounts } : undefined;
    return { needed, month };
  }

  /**
   * For the commit that places: orders of one person at one customer go one after the other from here on, and each sees
   * the ones before it in the month's sum. Nothing for people without a limit of the month.
   * @throws Refusal `approvalNeeded` when another order was quicker and this one does not fit any more
   */
  async holdMonth(tx: Transaction, { month }: JudgedAmounts): Promise<void> {
    if (!month) return;
    const { limit, amounts } = month;
    const spent = await this.spending.holdSpent(tx, tx.scope.actor.id, limit.currency, this.clock.now());
    const reasons = overMonthTotal(limit, spent, amounts);
    if (reasons.length > 0) throw approvalNeeded(reasons);
  }

  /** As `approversOf`, before a request goes on to its next step. @throws Refusal `noApproverLeft` */
  async approversOfNext(request: StoredRequest): Promise<Approver[]> {
    const policy = await this.policyOf(request);
    const approvers = approversIn(policy, request);
    const step = request.steps.find(({ position }) => position === request.step);
    if (approvers.length === 0) throw noApproverLeft(step?.name ?? '', policy.admins);
    return approvers;
  }

  /** Who may decide the current step of a request now. */
  async approversOf(request: StoredRequest): Promise<Approver[]> {
    return approversIn(await this.policyOf(request), request);
  }

  private policyOf({ requesterId, customerId }: StoredRequest): Promise<SpendingPolicy> {
    return this.spending.policy(requesterId, customerId, this.clock.now());
  }

  /** For orders that come without a cart. @throws Refusal `forbidden` `approvalNeeded` */
  async refuse(scope: Scope, amounts: OrderAmounts): Promise<JudgedAmounts> {
    const judged = await this.judge(scope, amounts);
    if (judged.needed) throw approvalNeeded(judged.needed.reasons);
    return judged;
  }
}

const approvalNeeded = (reasons: readonly string[]): Refusal =>
  new Refusal(
    'forbidden',
    'approvalNeeded',
    `${reasons.join(' ')} Put it into the cart and check out there: the order then goes to your approvers.`,
  );

function approversIn(policy: SpendingPolicy, { steps, step, amounts }: StoredRequest): Approver[] {
  const named = steps.find(({ position }) => position === step)?.approverMembershipId ?? null;
  const decided = steps.flatMap(({ position, decidedBy }) =>
    position < step && decidedBy !== null ? [decidedBy] : [],
  );
  return eligibleApprovers(policy, named, amounts, decided);
}

function noApproverLeft(step: string, admins: readonly string[]): Refusal {
  const ask = admins.length > 0 ? `ask ${admins.slice(0, 3).join(' or ')}` : 'ask us';
  return new Refusal(
    'unprocessable',
    'noApproverLeft',
    `This order needs a yes ("${step}"), and nobody is left who may give it: ${ask} to name another approver.`,
  );
}
