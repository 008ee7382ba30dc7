import { Injectable } from '@nestjs/common';
import { Database, newId, type Scope, systemScope, type Transaction } from '../../helpers/index.js';
import type { LimitAmounts, RuleAmounts, SpendingPolicy } from './spending-policy.js';

const LIMIT = `jsonb_build_object('orderOneTime', l.order_one_time::text, 'orderMonthly', l.order_monthly::text,
  'monthTotal', l.month_total::text, 'currency', l.currency)`;

/** What somebody has ordered at a customer since; `$1` account, `$2` customer, `$3` since. */
const ORDERED = `
  SELECT coalesce(sum(i.one_time_amount + i.monthly_amount), 0)::text
       FROM base.product_order o JOIN base.order_activity a ON a.order_id = o.id AND a.kind = 'placed'
       JOIN base.product_order_item i ON i.order_id = o.id
     WHERE o.customer_id = $2::uuid AND a.actor_id = $1::text AND o.order_date >= $3
       AND o.state NOT IN ('cancelled', 'rejected', 'failed')`;

const monthOf = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));

/** Everything in one statement. Beneath their own company, people are bound by the limit that they have at home. */
const POLICY = `
  WITH own AS (
    SELECT m.id, u.id AS account_id, u.individual_id FROM base.user_account u
    LEFT JOIN base.membership m ON m.user_account_id = u.id AND m.status = 'active'
      AND (m.customer_id = $2::uuid OR $2::uuid = ANY (base.companies_below(m.customer_id)))
    WHERE u.id = $1 ORDER BY m.customer_id = $2::uuid DESC NULLS LAST LIMIT 1
  )
  SELECT jsonb_build_object('accountId', $1::uuid, 'individualId', (SELECT individual_id FROM own)) AS requester,
    (SELECT ${LIMIT} FROM base.spending_limit l JOIN own ON own.id = l.membership_id) AS limit,
    (${ORDERED}
       AND EXISTS (SELECT FROM base.spending_limit l JOIN own ON own.id = l.membership_id
                   WHERE l.month_total IS NOT NULL AND l.currency = i.currency)) AS spent,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('position', r.position, 'name', r.name, 'appliesTo', r.applies_to,
       'fromOneTime', r.from_one_time::text, 'fromMonthly', r.from_monthly::text, 'currency', r.currency,
       'approverMembershipId', r.approver_membership_id) ORDER BY r.position), '[]')
     FROM base.approval_rule r WHERE r.customer_id = $2::uuid) AS rules,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('membershipId', m.id, 'accountId', u.id,
       'individualId', u.individual_id, 'name', u.name, 'email', u.email,
       'limit', CASE WHEN l.membership_id IS NOT NULL THEN ${LIMIT} END) ORDER BY u.name, u.id), '[]')
     FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
     LEFT JOIN base.spending_limit l ON l.membership_id = m.id
     WHERE m.customer_id = $2::uuid AND m.status = 'active' AND u.status = 'active' AND 'approver' = ANY (m.roles)
    ) AS approvers,
    (SELECT coalesce(jsonb_agg(u.name ORDER BY u.name), '[]')
     FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
     WHERE m.customer_id = $2::uuid AND m.status = 'active' AND u.status = 'active' AND 'companyAdmin' = ANY (m.roles)
    ) AS admins`;

export type NewRule = Omit<RuleAmounts, 'position'>;

/** A person's limit, beside the membership that it belongs to. */
export interface MemberLimit extends LimitAmounts {
  readonly membershipId: string;
}

/** Limits of people, approval rules of companies. */
@Injectable()
export class SpendingRepository {
  private readonly system = systemScope('approval-management');

  constructor(private readonly database: Database) {}

  /** What decides about an order of this person at this customer. In the platform's scope: people see no colleagues. */
  async policy(accountId: string, customerId: string, now: Date): Promise<SpendingPolicy> {
    const [row] = await this.database.query<SpendingPolicy>(this.system, POLICY, [
      accountId,
      customerId,
      monthOf(now),
    ]);
    if (!row) throw new Error('A statement without a FROM answered no row.');
    return row;
  }

  /**
   * What this person has ordered at the scope's customer this month, in a currency, exact until the transaction ends: it
   * holds a lock that every such order of the person waits for. The lock is a statement of its own, because a statement
   * sees only what was committed when it began.
   */
  async holdSpent(tx: Transaction, accountId: string, currency: string, now: Date): Promise<string> {
    const { customerId } = tx.scope;
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('spending ' || $1 || ' ' || $2, 0))`, [
      accountId,
      customerId,
    ]);
    const [row] = await tx.query<{ spent: string }>(`SELECT (${ORDERED} AND i.currency = $4) AS spent`, [
      accountId,
      customerId,
      monthOf(now),
      currency,
    ]);
    return row?.spent ?? '0';
  }

  limits(scope: Scope, customerId: string): Promise<MemberLimit[]> {
    return this.database.query<MemberLimit>(
      scope,
      `SELECT membership_id AS "membershipId", order_one_time::text AS "orderOneTime",
         order_monthly::text AS "orderMonthly", month_total::text AS "monthTotal", currency
       FROM base.spending_limit WHERE customer_id = $1 ORDER BY membership_id LIMIT 1000`,
      [customerId],
    );
  }

  async setLimit(
    tx: Transaction,
    customerId: string,
    { membershipId, orderOneTime, orderMonthly, monthTotal, currency }: MemberLimit,
    now: Date,
  ): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO base.spending_limit (membership_id, tenant_id, customer_id, order_one_time, order_monthly,
         month_total, currency, created_at, updated_at)
       SELECT m.id, m.tenant_id, m.customer_id, $3::numeric, $4::numeric, $5::numeric, $6, $7, $7
       FROM base.membership m WHERE m.id = $1 AND m.customer_id = $2
       ON CONFLICT (membership_id) DO UPDATE SET order_one_time = excluded.order_one_time,
         order_monthly = excluded.order_monthly, month_total = excluded.month_total, currency = excluded.currency,
         version = base.spending_limit.version + 1, updated_at = excluded.updated_at
       RETURNING membership_id`,
      [membershipId, customerId, orderOneTime, orderMonthly, monthTotal, currency, now],
    );
    return rows.length > 0;
  }

  /** Whether the customer has such a person at all; one without a limit is fine. */
  async removeLimit(tx: Transaction, customerId: string, membershipId: string): Promise<boolean> {
    const rows = await tx.query(
      `WITH removed AS (DELETE FROM base.spending_limit WHERE membership_id = $1 AND customer_id = $2)
       SELECT m.id FROM base.membership m WHERE m.id = $1 AND m.customer_id = $2`,
      [membershipId, customerId],
    );
    return rows.length > 0;
  }

  rules(scope: Scope, customerId: string): Promise<RuleAmounts[]> {
    return this.database.query<RuleAmounts>(
      scope,
      `SELECT position, name, applies_to AS "appliesTo", from_one_time::text AS "fromOneTime",
         from_monthly::text AS "fromMonthly", currency, approver_membership_id AS "approverMembershipId"
       FROM base.approval_rule WHERE customer_id = $1 ORDER BY position LIMIT 100`,
      [customerId],
    );
  }

  /** Takes the place of all rules before; positions follow the list. */
  async replaceRules(
    tx: Transaction,
    customerId: string,
    rules: readonly NewRule[],
    now: Date,
  ): Promise<void> {
    await tx.query('DELETE FROM base.approval_rule WHERE customer_id = $1', [customerId]);
    const rows = rules.map((rule, index) => ({ ...rule, id: newId(), position: index + 1 }));
    await tx.query(
      `INSERT INTO base.approval_rule (id, tenant_id, customer_id, position, name, applies_to, from_one_time,
         from_monthly, currency, approver_membership_id, created_at, updated_at)
       SELECT r.id, $2, $1, r.position, r.name, r."appliesTo", r."fromOneTime", r."fromMonthly", r.currency,
         r."approverMembershipId", $4, $4
       FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, position integer, name text, "appliesTo" text,
         "fromOneTime" numeric, "fromMonthly" numeric, currency text, "approverMembershipId" uuid)`,
      [customerId, tx.scope.tenantId, JSON.stringify(rows), now],
    );
  }
}
