import { type Database, systemScope } from '../helpers/index.js';
import type { UserAccount } from './entities/user-account.entity.js';

/** What sign-in reads of an account. */
export type KnownUser = Pick<
  UserAccount,
  'id' | 'tenantId' | 'email' | 'name' | 'passwordHash' | 'emailVerifiedAt'
>;

export type NewUserAccount = KnownUser & Pick<UserAccount, 'individualId'>;

const FIND_BY_EMAIL = `SELECT id, tenant_id AS "tenantId", email, name, password_hash AS "passwordHash",
  email_verified_at AS "emailVerifiedAt" FROM base.user_account WHERE email = $1 AND status = 'active'`;

/** Accounts as sign-in sees them: before it is known whose scope the request has, so in the platform's own scope. */
export class UserAccountRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** The active account with this e-mail address (any case), and its password hash. */
  async findByEmail(email: string): Promise<KnownUser | undefined> {
    const [row] = await this.database.query<KnownUser>(this.scope, FIND_BY_EMAIL, [
      email.trim().toLowerCase(),
    ]);
    return row;
  }

  /** Adds accounts that are not there yet; existing ones (by id or e-mail address) stay as they are. */
  async addMissing(accounts: readonly NewUserAccount[], now: Date): Promise<void> {
    await this.database.query(
      this.scope,
      `INSERT INTO base.user_account (id, tenant_id, individual_id, email, email_verified_at, name, password_hash,
         created_at, updated_at)
       SELECT a.id, a."tenantId", a."individualId", a.email, a."emailVerifiedAt", a.name, a."passwordHash", $2, $2
       FROM jsonb_to_recordset($1::jsonb) AS a(id uuid, "tenantId" uuid, "individualId" uuid, email text,
         "emailVerifiedAt" timestamptz, name text, "passwordHash" text)
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
