import { Injectable } from '@nestjs/common';
import { type LimitAmounts, type NewRule, SpendingRepository } from '../../domains/approval/index.js';
import {
  Clock,
  Database,
  isId,
  Refusal,
  type RefusalReason,
  type Scope,
} from '../../domains/helpers/index.js';
import { type Member, MemberRepository } from '../../domains/people/index.js';

export interface Spending {
  readonly people: readonly (Member & { readonly limit: LimitAmounts | null })[];
  readonly rules: readonly NewRule[];
}

const MOST_RULES = 10;
const MOST_PEOPLE = 500;

/** Limits of a company's people, and its approval chain. */
@Injectable()
export class ManageSpending {
  constructor(
    private readonly database: Database,
    private readonly spending: SpendingRepository,
    private readonly members: MemberRepository,
    private readonly clock: Clock,
  ) {}

  async read(scope: Scope): Promise<Spending> {
    const { tenantId, customerId } = scope;
    const page = { search: '', offset: 0, limit: MOST_PEOPLE };
    const [people, limits, rules] = await Promise.all([
      this.members.list(scope, { tenantId, customerId }, page),
      this.spending.limits(scope, customerId),
      this.spending.rules(scope, customerId),
    ]);
    const limitOf = new Map(limits.map(({ membershipId, ...limit }) => [membershipId, limit]));
    return {
      people: people.items.map((member) => ({ ...member, limit: limitOf.get(member.id) ?? null })),
      rules,
    };
  }

  /** Null takes the limit away. @throws Refusal `notFound` `personUnknown` */
  async setLimit(scope: Scope, membershipId: string, limit: LimitAmounts | null): Promise<void> {
    if (!isId(membershipId)) throw personUnknown();
    await this.database.transaction(scope, async (tx) => {
      const { customerId } = scope;
      const known = limit
        ? await this.spending.setLimit(tx, customerId, { membershipId, ...limit }, this.clock.now())
        : await this.spending.removeLimit(tx, customerId, membershipId);
      if (!known) throw personUnknown();
    });
  }

  /**
   * Takes the place of the whole chain. Orders that wait keep the chain that they began with.
   * @throws Refusal `rulesNotAccepted` with every reason
   */
  async replaceRules(scope: Scope, rules: readonly NewRule[]): Promise<void> {
    const { tenantId, customerId } = scope;
    await this.database.transaction(scope, async (tx) => {
      const people = await this.members.claim(tx, { tenantId, customerId });
      const reasons = [
        ...(rules.length > MOST_RULES ? [tooMany(rules.length)] : []),
        ...rules.flatMap((rule, index) => faultOf(rule, index, people)),
      ];
      if (reasons.length > 0) throw notAccepted(reasons);
      await this.spending.replaceRules(tx, customerId, rules, this.clock.now());
    });
  }
}

function faultOf(
  { approverMembershipId: named }: NewRule,
  index: number,
  people: readonly Member[],
): RefusalReason[] {
  if (named === null) return [];
  const person = people.find(({ id }) => id === named);
  if (person?.status === 'active' && person.roles.includes('approver')) return [];
  return [
    {
      code: 'approverUnfit',
      message: person
        ? `${person.name} is no active approver of your company.`
        : 'The named approver does not belong to your company.',
      path: `rules[${index}].approverMembershipId`,
      fix: 'Give the person the role approver first, or name nobody: then every approver may decide.',
    },
  ];
}

const tooMany = (count: number): RefusalReason => ({
  code: 'tooManyRules',
  message: `A chain has up to ${MOST_RULES} steps; this one has ${count}.`,
  path: 'rules',
  fix: 'Leave some out.',
});

const notAccepted = (reasons: readonly RefusalReason[]): Refusal =>
  new Refusal(
    'unprocessable',
    'rulesNotAccepted',
    reasons.map(({ message, fix }) => `${message} ${fix ?? ''}`.trim()).join(' '),
    reasons,
  );

const personUnknown = (): Refusal =>
  new Refusal(
    'notFound',
    'personUnknown',
    'Nobody of your company has this id: read the list of people again.',
  );
