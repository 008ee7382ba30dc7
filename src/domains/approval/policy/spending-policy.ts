import { moneyText } from '../../helpers/index.js';
import { Exact } from './amounts.js';

/** Decimal text; null: not limited. */
export interface LimitAmounts {
  readonly orderOneTime: string | null;
  readonly orderMonthly: string | null;
  readonly monthTotal: string | null;
  readonly currency: string;
}

export interface RuleAmounts {
  readonly position: number;
  readonly name: string;
  readonly appliesTo: 'overLimit' | 'everyone';
  readonly fromOneTime: string | null;
  readonly fromMonthly: string | null;
  readonly currency: string;
  readonly approverMembershipId: string | null;
}

/** Who holds the role approver at the customer, is active, and may sign in. */
export interface Approver {
  readonly membershipId: string;
  readonly accountId: string;
  /** The person behind the account, where it is known. */
  readonly individualId: string | null;
  readonly name: string;
  readonly email: string;
  readonly limit: LimitAmounts | null;
}

/** All that decides whether an order needs a yes, and whose. */
export interface SpendingPolicy {
  readonly requester: { readonly accountId: string; readonly individualId: string | null };
  readonly limit: LimitAmounts | null;
  /** What the requester has ordered in this calendar month (UTC), in the limit's currency. */
  readonly spent: string;
  readonly rules: readonly RuleAmounts[];
  readonly approvers: readonly Approver[];
  /** Names of the customer's administrators. */
  readonly admins: readonly string[];
}

/** What an order comes to. Decimal text. */
export interface OrderAmounts {
  readonly oneTime: string;
  readonly monthly: string;
  readonly currency: string;
  /** A part has no price yet: above every limit. */
  readonly individualCase: boolean;
}

export interface NeededStep {
  readonly position: number;
  readonly name: string;
  readonly approverMembershipId: string | null;
  readonly approvers: readonly Approver[];
}

export interface NeededApproval {
  /** Why, in sentences. */
  readonly reasons: readonly string[];
  readonly steps: readonly NeededStep[];
}

/**
 * Whose yes an order needs; undefined when it needs none. A step without approvers means that nobody is left who may
 * give it.
 */
export function neededApproval(policy: SpendingPolicy, order: OrderAmounts): NeededApproval | undefined {
  const over = policy.limit ? overLimit(policy.limit, policy.spent, order) : [];
  const matching = policy.rules
    .filter((rule) => (rule.appliesTo === 'everyone' || over.length > 0) && reaches(rule, order))
    .sort((a, b) => a.position - b.position);
  if (over.length === 0 && matching.length === 0) return undefined;
  const chain = matching.length > 0 ? matching : [ANY_APPROVER];
  const missing = stepWithoutPerson(policy, chain, order);
  return {
    reasons: over.length > 0 ? over : matching.map(({ name }) => `Your company asks for it: ${name}.`),
    steps: chain.map(({ name, approverMembershipId }, index) => ({
      position: index + 1,
      name,
      approverMembershipId,
      approvers: index === missing ? [] : eligibleApprovers(policy, approverMembershipId, order),
    })),
  };
}

/**
 * The first step that nobody is left for when each yes is somebody else's: -1 when the chain can be gone to its end. Who
 * is named further on may best say the yes of an earlier step, because the own step waits for them anyway.
 */
function stepWithoutPerson(
  policy: SpendingPolicy,
  chain: readonly Pick<NeededStep, 'approverMembershipId'>[],
  order: OrderAmounts,
): number {
  const decided: string[] = [];
  return chain.findIndex(({ approverMembershipId: named }, index) => {
    const left = eligibleApprovers(policy, named, order, decided);
    const later = chain.slice(index + 1).map(({ approverMembershipId }) => approverMembershipId);
    const rank = ({ membershipId }: Approver): number => {
      const place = later.indexOf(membershipId);
      return place < 0 ? later.length : place;
    };
    const [next] = [...left].sort((a, b) => rank(a) - rank(b));
    if (next) decided.push(next.accountId);
    return !next;
  });
}

const ANY_APPROVER = { name: 'An approver of your company', approverMembershipId: null } as const;

/**
 * Who may decide a step: the named approver, or where that person may not (any more) everybody with the role. Never the
 * requester, by whatever account or membership; nobody above their own limit; and nobody who said yes to an earlier step
 * (`decided`, accounts), unless the step names just that person.
 */
export function eligibleApprovers(
  { requester, approvers }: Pick<SpendingPolicy, 'requester' | 'approvers'>,
  named: string | null,
  order: OrderAmounts,
  decided: readonly string[] = [],
): Approver[] {
  const able = approvers.filter(
    ({ accountId, individualId, limit }) =>
      accountId !== requester.accountId &&
      (individualId === null || individualId !== requester.individualId) &&
      (limit === null || overOrderLimit(limit, order).length === 0),
  );
  const chosen = able.filter(({ membershipId }) => membershipId === named);
  if (chosen.length > 0) return chosen;
  const people = approvers.filter(({ accountId }) => decided.includes(accountId));
  return able.filter(
    ({ accountId, individualId }) =>
      !decided.includes(accountId) &&
      (individualId === null || !people.some((person) => person.individualId === individualId)),
  );
}

function reaches({ fromOneTime, fromMonthly, currency }: RuleAmounts, order: OrderAmounts): boolean {
  if (fromOneTime === null && fromMonthly === null) return true;
  if (order.individualCase || currency !== order.currency) return true;
  return (
    (fromOneTime !== null && new Exact(order.oneTime).gte(fromOneTime)) ||
    (fromMonthly !== null && new Exact(order.monthly).gte(fromMonthly))
  );
}

function overOrderLimit(limit: LimitAmounts, order: OrderAmounts): string[] {
  const { orderOneTime, orderMonthly, monthTotal, currency } = limit;
  if (orderOneTime === null && orderMonthly === null && monthTotal === null) return [];
  if (order.individualCase) return ['A part of the order has no price yet.'];
  if (currency !== order.currency)
    return [`The limit is in ${currency}, and the order in ${order.currency}.`];
  return [
    ...(orderOneTime !== null && new Exact(order.oneTime).gt(orderOneTime)
      ? [
          `It charges ${moneyText(order.oneTime, currency)} once; ${moneyText(orderOneTime, currency)} may be ordered without asking.`,
        ]
      : []),
    ...(orderMonthly !== null && new Exact(order.monthly).gt(orderMonthly)
      ? [
          `It charges ${moneyText(order.monthly, currency)} each month; ${moneyText(orderMonthly, currency)} may be ordered without asking.`,
        ]
      : []),
  ];
}

function overLimit(limit: LimitAmounts, spent: string, order: OrderAmounts): string[] {
  const byOrder = overOrderLimit(limit, order);
  return order.individualCase || limit.currency !== order.currency
    ? byOrder
    : [...byOrder, ...overMonthTotal(limit, spent, order)];
}

/** Whether an order in the limit's currency takes the month above its limit: one sentence, or none. */
export function overMonthTotal(
  { monthTotal, currency }: LimitAmounts,
  spent: string,
  order: OrderAmounts,
): string[] {
  if (monthTotal === null) return [];
  const sum = new Exact(spent).plus(order.oneTime).plus(order.monthly);
  if (sum.lte(monthTotal)) return [];
  return [
    `With it this month's orders come to ${moneyText(sum.toFixed(), currency)}; ${moneyText(monthTotal, currency)} may be ordered without asking.`,
  ];
}
