import { type Database, systemScope } from '../helpers/index.js';
import type { UserAccount } from './entities/user-account.entity.js';

/** What sign-in and sessions read of an account. */
export type KnownUser = Pick<
  UserAccount,
  'id' | 'tenantId' | 'customerId' | 'customerName' | 'email' | 'name' | 'role'
>;

const KNOWN_USER = `u.id, u.tenant_id AS "tenantId", u.customer_id AS "customerId", u.customer_name AS "customerName",
  u.email, u.name, u.role`;

const FIND_BY_EMAIL = `SELECT ${KNOWN_USER}, u.password_hash AS "passwordHash"
  FROM base.user_account u WHERE u.email = $1 AND u.status = 'active'`;

const FIND_BY_SESSION = `SELECT ${KNOWN_USER} FROM base.session s JOIN base.user_account u ON u.id = s.user_account_id
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.status = 'active'`;

/** Accounts as sign-in sees them: before it is known whose scope the request has, so in the platform's own scope. */
export class UserAccountRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** The active account with this e-mail address (any case), and its password hash. */
  async findByEmail(email: string): Promise<(KnownUser & { passwordHash: string }) | undefined> {
    const [row] = await this.database.query<KnownUser & { passwordHash: string }>(this.scope, FIND_BY_EMAIL, [
      email.trim().toLowerCase(),
    ]);
    return row;
  }

  /** The active account behind an unexpired session. */
  async findBySession(tokenHash: Buffer, now: Date): Promise<KnownUser | undefined> {
    const [row] = await this.database.query<KnownUser>(this.scope, FIND_BY_SESSION, [tokenHash, now]);
    return row;
  }

  /** Adds accounts that are not there yet; existing ones (by id or e-mail address) stay as they are. */
  async addMissing(accounts: readonly NewUserAccount[], now: Date): Promise<void> {
    await this.database.query(
      this.scope,
      `INSERT INTO base.user_account (id, tenant_id, customer_id, customer_name, individual_id, email, name, role,
         password_hash, created_at, updated_at)
       SELECT a.id, a."tenantId", a."customerId", a."customerName", a."individualId", a.email, a.name, a.role,
         a."passwordHash", $2, $2
       FROM jsonb_to_recordset($1::jsonb) AS a(id uuid, "tenantId" uuid, "customerId" uuid, "customerName" text,
         "individualId" uuid, email text, name text, role text, "passwordHash" text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(accounts), now],
    );
  }

  /** Which of these ids have an account. */
  async existing(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      this.scope,
      'SELECT id FROM base.user_account WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

export type NewUserAccount = KnownUser & Pick<UserAccount, 'individualId' | 'passwordHash'>;
