import { Injectable } from '@nestjs/common';
import { Clock, Database, type Scope, type Transaction } from '../../helpers/index.js';
import type { StaffMember } from '../rules/last-supervisor-stays.rule.js';
import { countedPage, type Page, pageOf } from './counted-page.js';

/** Somebody of the operator's staff, as identity knows the person. */
export interface StaffAccount extends StaffMember {
  readonly name: string;
  readonly email: string;
}

const COLUMNS = 'u.id, u.name, u.email, m.roles';
const ACTIVE = `FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
  WHERE m.customer_id IS NULL AND m.status = 'active' AND u.status = 'active'`;
const STAFF = `SELECT ${COLUMNS} ${ACTIVE}`;
const WITHOUT_PROFILE = countedPage(
  COLUMNS,
  `${ACTIVE} AND NOT EXISTS (SELECT FROM base.agent_profile p WHERE p.id = u.id)`,
  'u.name, u.id',
);

/** The operator's staff behind the agents: memberships without a customer. */
@Injectable()
export class StaffRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Active staff who are no agents yet, by name. */
  async withoutProfile(
    scope: Scope,
    { offset, limit }: Page,
  ): Promise<{ items: StaffAccount[]; total: number }> {
    const found = await this.database.query<StaffAccount & { total: number }>(scope, WITHOUT_PROFILE, [
      limit,
      offset,
    ]);
    return pageOf(found);
  }

  /** Undefined when nobody of the active staff has this account. */
  async find(tx: Transaction, accountId: string): Promise<StaffAccount | undefined> {
    return (await tx.query<StaffAccount>(`${STAFF} AND u.id = $1`, [accountId]))[0];
  }

  /** All active staff, whose rows are locked: two who leave at once must not each count on the other to stay. */
  async claimActive(tx: Transaction): Promise<StaffAccount[]> {
    await tx.query('SELECT FROM base.membership WHERE customer_id IS NULL ORDER BY id FOR UPDATE');
    return tx.query<StaffAccount>(STAFF);
  }

  /** Lets somebody in or out as staff; who goes is signed out everywhere. */
  async setActive(tx: Transaction, accountId: string, active: boolean): Promise<void> {
    await tx.query(
      `UPDATE base.membership SET status = $2, version = version + 1, updated_at = $3
       WHERE user_account_id = $1 AND customer_id IS NULL`,
      [accountId, active ? 'active' : 'deactivated', this.clock.now()],
    );
    if (active) return;
    await tx.query(
      `DELETE FROM base.session WHERE membership_id IN
         (SELECT id FROM base.membership WHERE user_account_id = $1 AND customer_id IS NULL)`,
      [accountId],
    );
  }
}
