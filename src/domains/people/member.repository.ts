import { Injectable } from '@nestjs/common';
import {
  type CustomerRole,
  Database,
  newId,
  type Scope,
  type StaffRole,
  type Transaction,
} from '../helpers/index.js';

/** Whose people: a customer's, or the operator's where the customer is null. */
export interface Employer {
  readonly tenantId: string;
  readonly customerId: string | null;
}

/** A person at a customer, or at the operator. */
export interface Member {
  /** The membership. */
  readonly id: string;
  readonly userAccountId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly (CustomerRole | StaffRole)[];
  /** Of the membership; an account that is closed as a whole counts as deactivated. */
  readonly status: 'active' | 'deactivated';
  readonly version: number;
  readonly since: Date;
  readonly lastSeenAt: Date | null;
}

export interface MemberPage {
  readonly items: readonly Member[];
  readonly total: number;
}

export interface NewAccount {
  readonly id: string;
  readonly tenantId: string;
  readonly individualId: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

const COLUMNS = `m.id, u.id AS "userAccountId", u.name, u.email, m.roles, m.version, m.created_at AS since,
  CASE WHEN u.status = 'active' THEN m.status ELSE 'deactivated' END AS status,
  (SELECT max(s.last_seen_at) FROM base.session s WHERE s.membership_id = m.id) AS "lastSeenAt"`;

const OF = `FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
  WHERE m.tenant_id = $1 AND m.customer_id IS NOT DISTINCT FROM $2::uuid`;

/** People as their administrators see them. The caller decides whose they are; row-level security agrees or hides them. */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  /** By name; `search` is part of a name or of an address. */
  async list(
    scope: Scope,
    { tenantId, customerId }: Employer,
    { search, offset, limit }: { readonly search: string; readonly offset: number; readonly limit: number },
  ): Promise<MemberPage> {
    const rows = await this.database.query<Member & { total: number }>(
      scope,
      `SELECT ${COLUMNS}, count(*) OVER ()::integer AS total ${OF}
         AND ($3 = '' OR position(lower($3) in lower(u.name || ' ' || u.email)) > 0)
       ORDER BY lower(u.name), m.id OFFSET $4 LIMIT $5`,
      [tenantId, customerId, search, offset, limit],
    );
    return { items: rows.map(({ total: _total, ...member }) => member), total: rows[0]?.total ?? 0 };
  }

  /** All, with their rows locked: two administrators who leave at once must not each count on the other. */
  async claim(tx: Transaction, { tenantId, customerId }: Employer): Promise<Member[]> {
    await tx.query(
      `SELECT FROM base.membership WHERE tenant_id = $1 AND customer_id IS NOT DISTINCT FROM $2::uuid
       ORDER BY id FOR UPDATE`,
      [tenantId, customerId],
    );
    return tx.query<Member>(`SELECT ${COLUMNS} ${OF} ORDER BY m.id`, [tenantId, customerId]);
  }

  /** @returns the membership of who has this address there, active or not. */
  async findByEmail(tx: Transaction, employer: Employer, email: string): Promise<Member | undefined> {
    const [row] = await tx.query<Member>(`SELECT ${COLUMNS} ${OF} AND u.email = $3`, [
      employer.tenantId,
      employer.customerId,
      email.trim().toLowerCase(),
    ]);
    return row;
  }

  /** Adds a membership, or lets a former member in again with other roles. @returns its id. */
  async join(
    tx: Transaction,
    { tenantId, customerId }: Employer,
    userAccountId: string,
    roles: readonly string[],
    now: Date,
  ): Promise<string> {
    const [again] = await tx.query<{ id: string }>(
      `UPDATE base.membership SET status = 'active', roles = $4, version = version + 1, updated_at = $5
       WHERE tenant_id = $1 AND customer_id IS NOT DISTINCT FROM $2::uuid AND user_account_id = $3 RETURNING id`,
      [tenantId, customerId, userAccountId, roles, now],
    );
    if (again) return again.id;
    const id = newId();
    await tx.query(
      `INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $6)`,
      [id, tenantId, customerId, userAccountId, roles, now],
    );
    return id;
  }

  async setRoles(tx: Transaction, id: string, roles: readonly string[], now: Date): Promise<void> {
    await tx.query(
      'UPDATE base.membership SET roles = $2, version = version + 1, updated_at = $3 WHERE id = $1',
      [id, roles, now],
    );
  }

  /** Who is let go is signed out of this membership everywhere; what carries their name stays. */
  async setStatus(tx: Transaction, id: string, status: Member['status'], now: Date): Promise<void> {
    await tx.query(
      'UPDATE base.membership SET status = $2, version = version + 1, updated_at = $3 WHERE id = $1',
      [id, status, now],
    );
    if (status === 'deactivated') await tx.query('DELETE FROM base.session WHERE membership_id = $1', [id]);
  }

  /** A customer's name; the operator has none of its own here. */
  async nameOf(tx: Transaction, { customerId }: Pick<Employer, 'customerId'>): Promise<string> {
    if (customerId === null) return 'the operator';
    const [row] = await tx.query<{ name: string }>('SELECT name FROM base.customer WHERE id = $1', [
      customerId,
    ]);
    return row?.name ?? 'a company';
  }

  /** Whether orders and callers are given to this person. */
  async worksAsAgent(tx: Transaction, userAccountId: string): Promise<boolean> {
    const rows = await tx.query(`SELECT FROM base.agent_profile WHERE id = $1 AND status = 'active'`, [
      userAccountId,
    ]);
    return rows.length > 0;
  }

  /** The account of somebody whose address is known to be theirs. */
  async addAccount(tx: Transaction, account: NewAccount, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO base.user_account (id, tenant_id, individual_id, email, name, password_hash, email_verified_at,
         created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7)`,
      [
        account.id,
        account.tenantId,
        account.individualId,
        account.email,
        account.name,
        account.passwordHash,
        now,
      ],
    );
  }
}
