import { type Database, systemScope } from '../../helpers/index.js';

const EXACT_MS = 60_000;

const TOUCH = `INSERT INTO base.credential_use AS known (credential_id, tenant_id, last_used_at)
  SELECT id, $2::uuid, $3::timestamptz FROM unnest($1::uuid[]) AS id ORDER BY id
  ON CONFLICT (credential_id) DO UPDATE SET last_used_at = excluded.last_used_at WHERE known.last_used_at <= $4`;

/** Notes the use of credentials, at most once a minute for each. */
export class CredentialUseRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** Writes nothing for a credential that was used within the last minute. */
  async touch(credentialIds: readonly string[], tenantId: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - EXACT_MS);
    await this.database.query(this.scope, TOUCH, [credentialIds, tenantId, now, before]);
  }
}
