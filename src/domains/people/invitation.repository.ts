import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, newId, type Scope, type Transaction } from '../helpers/index.js';
import type { Invitation } from './invitation.entity.js';
import type { Employer } from './member.repository.js';

const VALID_MS = 7 * 24 * 3_600_000;

/** An invitation without its secret. */
export type ShownInvitation = Omit<Invitation, 'tokenHash' | 'invitedBy' | 'acceptedBy' | 'updatedAt'>;

export interface NewInvitation extends Employer {
  readonly email: string;
  readonly roles: readonly string[];
  readonly by: { readonly id: string; readonly name: string };
}

const COLUMNS = `id, tenant_id AS "tenantId", customer_id AS "customerId", email, roles, status,
  invited_by_name AS "invitedByName", sent_at AS "sentAt", expires_at AS "expiresAt", version, created_at AS "createdAt"`;
const OF = 'tenant_id = $1 AND customer_id IS NOT DISTINCT FROM $2::uuid';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const newToken = (): string => randomBytes(32).toString('base64url');
const expiry = (now: Date): Date => new Date(now.getTime() + VALID_MS);

/** Invitations; of their tokens only hashes are kept. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly database: Database) {}

  /** Open ones, expired or not, the newest first. */
  async list(
    scope: Scope,
    { tenantId, customerId }: Employer,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ShownInvitation[]; total: number }> {
    const rows = await this.database.query<ShownInvitation & { total: number }>(
      scope,
      `SELECT ${COLUMNS}, count(*) OVER ()::integer AS total FROM base.invitation
       WHERE ${OF} AND status = 'open' ORDER BY created_at DESC, id DESC OFFSET $3 LIMIT $4`,
      [tenantId, customerId, offset, limit],
    );
    return { items: rows.map(({ total: _total, ...invitation }) => invitation), total: rows[0]?.total ?? 0 };
  }

  /** @returns its id and its token, or undefined when there is an open one for this address. */
  async add(
    tx: Transaction,
    { tenantId, customerId, email, roles, by }: NewInvitation,
    now: Date,
  ): Promise<{ id: string; token: string } | undefined> {
    const token = newToken();
    const id = newId();
    const rows = await tx.query(
      `INSERT INTO base.invitation (id, tenant_id, customer_id, email, roles, token_hash, invited_by, invited_by_name,
         sent_at, expires_at, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [id, tenantId, customerId, email, roles, hashOf(token), by.id, by.name, now, expiry(now)],
    );
    return rows.length > 0 ? { id, token } : undefined;
  }

  /** Makes way for a new invitation to this address where the old one has run out. */
  async sweep(tx: Transaction, { tenantId, customerId }: Employer, email: string, now: Date): Promise<void> {
    await tx.query(
      `UPDATE base.invitation SET status = 'revoked', version = version + 1, updated_at = $4
       WHERE ${OF} AND email = $3 AND status = 'open' AND expires_at <= $4`,
      [tenantId, customerId, email, now],
    );
  }

  /** A new token for another seven days: the one before no longer works. Undefined when there is no such open one. */
  async renew(
    tx: Transaction,
    { tenantId, customerId }: Employer,
    id: string,
    now: Date,
  ): Promise<(ShownInvitation & { token: string }) | undefined> {
    const token = newToken();
    const [row] = await tx.query<ShownInvitation>(
      `UPDATE base.invitation SET token_hash = $4, sent_at = $5, expires_at = $6, version = version + 1, updated_at = $5
       WHERE ${OF} AND id = $3 AND status = 'open' RETURNING ${COLUMNS}`,
      [tenantId, customerId, id, hashOf(token), now, expiry(now)],
    );
    return row && { ...row, token };
  }

  /** @returns false when there is no such open one. */
  async revoke(tx: Transaction, { tenantId, customerId }: Employer, id: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE base.invitation SET status = 'revoked', version = version + 1, updated_at = $4
       WHERE ${OF} AND id = $3 AND status = 'open' RETURNING id`,
      [tenantId, customerId, id, now],
    );
    return rows.length > 0;
  }

  /** The open, unexpired one that a token belongs to; locked. */
  async claim(tx: Transaction, token: string, now: Date): Promise<ShownInvitation | undefined> {
    const [row] = await tx.query<ShownInvitation>(
      `SELECT ${COLUMNS} FROM base.invitation
       WHERE token_hash = $1 AND status = 'open' AND expires_at > $2 FOR UPDATE`,
      [hashOf(token), now],
    );
    return row;
  }

  async accept(tx: Transaction, id: string, userAccountId: string, now: Date): Promise<void> {
    await tx.query(
      `UPDATE base.invitation SET status = 'accepted', accepted_by = $2, version = version + 1, updated_at = $3
       WHERE id = $1`,
      [id, userAccountId, now],
    );
  }
}
