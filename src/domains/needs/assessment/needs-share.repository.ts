import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, isId, newId, type Scope, type Transaction } from '../../helpers/index.js';
import type { AssessmentRow, NeedsShareRow, ShareAccess } from './needs-assessment.js';

const COLUMNS = `id, assessment_id AS "assessmentId", tenant_id AS "tenantId", customer_id AS "customerId", access,
  created_by AS "createdBy", created_at AS "createdAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"`;
const TOKEN = /^[\w-]{43}$/;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Links to assessments; of their secrets only hashes are kept. */
@Injectable()
export class NeedsShareRepository {
  constructor(private readonly database: Database) {}

  /** Those of one assessment that still open it, the newest first. */
  list(scope: Scope, assessmentId: string, now: Date): Promise<NeedsShareRow[]> {
    return this.database.query<NeedsShareRow>(
      scope,
      `SELECT ${COLUMNS} FROM base.needs_share
       WHERE assessment_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY created_at DESC, id DESC LIMIT 100`,
      [assessmentId, now],
    );
  }

  /** @returns the link with its secret, which nobody can read again. */
  async add(
    tx: Transaction,
    { id: assessmentId, tenantId, customerId }: Pick<AssessmentRow, 'id' | 'tenantId' | 'customerId'>,
    { access, by, expiresAt }: { access: ShareAccess; by: string; expiresAt: Date },
    now: Date,
  ): Promise<NeedsShareRow & { token: string }> {
    const token = randomBytes(32).toString('base64url');
    const [row] = await tx.query<NeedsShareRow>(
      `INSERT INTO base.needs_share (id, tenant_id, customer_id, assessment_id, token_hash, access, created_by, created_at,
         expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
      [newId(), tenantId, customerId, assessmentId, hashOf(token), access, by, now, expiresAt],
    );
    if (!row) throw new Error('A link was stored and is not there.');
    return { ...row, token };
  }

  /** @returns false when there is no such link that still opens. */
  async revoke(tx: Transaction, assessmentId: string, id: string, now: Date): Promise<boolean> {
    if (!isId(id)) return false;
    const rows = await tx.query(
      `UPDATE base.needs_share SET revoked_at = $3 WHERE assessment_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id`,
      [assessmentId, id, now],
    );
    return rows.length > 0;
  }

  /** The link that a secret opens now. `scope` sees beyond the walls: nobody knows yet whose it is. */
  async open(scope: Scope, token: string, now: Date): Promise<NeedsShareRow | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [row] = await this.database.query<NeedsShareRow>(
      scope,
      `SELECT ${COLUMNS} FROM base.needs_share WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2`,
      [hashOf(token), now],
    );
    return row;
  }
}
