import { type Database, newId, systemScope } from '../helpers/index.js';

/** What a run of the verification found. */
export interface Verified {
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** The last position that was looked at; 0 when there was none. */
  readonly position: number;
  readonly headHash: Buffer | null;
  readonly faultCount: number;
  readonly firstFault: string | null;
}

const LATEST = `SELECT started_at AS "startedAt", ended_at AS "endedAt", position::float8 AS position,
    head_hash AS "headHash", fault_count AS "faultCount", first_fault AS "firstFault"
  FROM base.audit_verification`;

/** When the log was verified, and with what result. */
export class AuditVerificationRepository {
  private readonly scope = systemScope('audit-verify');

  constructor(private readonly database: Database) {}

  async add(found: Verified): Promise<void> {
    const { startedAt, endedAt, position, headHash, faultCount, firstFault } = found;
    await this.database.query(
      this.scope,
      `INSERT INTO base.audit_verification (id, started_at, ended_at, position, head_hash, fault_count, first_fault)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), startedAt, endedAt, position, headHash, faultCount, firstFault],
    );
  }

  async latest(): Promise<Verified | undefined> {
    return (await this.database.query<Verified>(this.scope, `${LATEST} ORDER BY ended_at DESC LIMIT 1`))[0];
  }

  /** The longest chain that was found whole: the present one cannot be shorter. */
  async longestWhole(): Promise<Verified | undefined> {
    const sql = `${LATEST} WHERE fault_count = 0 AND position > 0 ORDER BY position DESC LIMIT 1`;
    return (await this.database.query<Verified>(this.scope, sql))[0];
  }
}
