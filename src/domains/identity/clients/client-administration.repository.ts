import type { Transaction } from '../../helpers/index.js';
import type { ApiClient } from '../entities/api-client.entity.js';
import type { ApiClientSecret } from './api-client-secret.entity.js';

export type AdministeredSecret = Pick<ApiClientSecret, 'id' | 'hint'> & {
  /** ISO 8601. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
};

/** A program as those see it who administer it. */
export type AdministeredClient = Pick<
  ApiClient,
  | 'id'
  | 'customerId'
  | 'version'
  | 'clientId'
  | 'name'
  | 'description'
  | 'scopes'
  | 'status'
  | 'createdAt'
  | 'expiresAt'
> & {
  /** Null for the operator's own. */
  readonly customerName: string | null;
  readonly lastUsedAt: Date | null;
  /** The newest first. */
  readonly secrets: readonly AdministeredSecret[];
};

export type NewClient = Pick<
  ApiClient,
  'id' | 'tenantId' | 'customerId' | 'clientId' | 'name' | 'description' | 'scopes' | 'expiresAt'
>;

export type ClientChange = Pick<ApiClient, 'name' | 'description' | 'scopes' | 'expiresAt' | 'status'>;
export type NewClientSecret = Pick<ApiClientSecret, 'id' | 'secretHash' | 'hint'>;

const READ = `SELECT c.id, c.customer_id AS "customerId", k.name AS "customerName", c.version, c.client_id AS "clientId",
    c.name, c.description, c.scopes, c.status, c.created_at AS "createdAt", c.expires_at AS "expiresAt",
    l.last_used_at AS "lastUsedAt", coalesce((SELECT json_agg(json_build_object('id', s.id, 'hint', s.hint,
      'createdAt', s.created_at, 'expiresAt', s.expires_at, 'lastUsedAt', to_char(u.last_used_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      ORDER BY s.created_at DESC, s.id)
      FROM base.api_client_secret s LEFT JOIN base.credential_use u ON u.credential_id = s.id
      WHERE s.api_client_id = c.id), '[]') AS secrets
  FROM base.api_client c
  LEFT JOIN base.customer k ON k.id = c.customer_id
  LEFT JOIN base.credential_use l ON l.credential_id = c.id`;

/** Programs as people administer them: row-level security shows a company its own, the operator all. */
export class ClientAdministrationRepository {
  /** The newest first. */
  list(tx: Transaction, offset: number, limit: number): Promise<AdministeredClient[]> {
    return tx.query<AdministeredClient>(`${READ} ORDER BY c.created_at DESC, c.id OFFSET $1 LIMIT $2`, [
      offset,
      limit,
    ]);
  }

  async count(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ total: number }>('SELECT count(*)::integer AS total FROM base.api_client');
    return row?.total ?? 0;
  }

  async find(tx: Transaction, id: string): Promise<AdministeredClient | undefined> {
    const [row] = await tx.query<AdministeredClient>(`${READ} WHERE c.id = $1`, [id]);
    return row;
  }

  async add(tx: Transaction, client: NewClient, now: Date): Promise<void> {
    const { id, tenantId, customerId, clientId, name, description, scopes, expiresAt } = client;
    await tx.query(
      `INSERT INTO base.api_client (id, tenant_id, customer_id, client_id, name, description, scopes, expires_at,
         created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [id, tenantId, customerId, clientId, name, description, scopes, expiresAt, now],
    );
  }

  /** @returns false when it has changed since `version`, or is not there. */
  async change(
    tx: Transaction,
    id: string,
    version: number,
    change: ClientChange,
    now: Date,
  ): Promise<boolean> {
    const changed = await tx.query(
      `UPDATE base.api_client SET name = $3, description = $4, scopes = $5, expires_at = $6, status = $7,
         version = version + 1, updated_at = $8 WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, change.name, change.description, change.scopes, change.expiresAt, change.status, now],
    );
    return changed.length > 0;
  }

  /** With its secrets, and what it listens to. @returns false when it is not there. */
  async remove(tx: Transaction, id: string): Promise<boolean> {
    const removed = await tx.query(
      `WITH deaf AS (DELETE FROM base.hub_subscription WHERE actor_id = $1::text)
       DELETE FROM base.api_client WHERE id = $1::uuid RETURNING id`,
      [id],
    );
    return removed.length > 0;
  }

  /** Locks the client, so that two rotations at once do not both count its secrets. */
  async lock(tx: Transaction, id: string): Promise<boolean> {
    const locked = await tx.query('SELECT id FROM base.api_client WHERE id = $1 FOR UPDATE', [id]);
    return locked.length > 0;
  }

  async addSecret(tx: Transaction, clientId: string, secret: NewClientSecret, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO base.api_client_secret (id, tenant_id, customer_id, api_client_id, secret_hash, hint, created_at)
       SELECT $2, tenant_id, customer_id, id, $3, $4, $5 FROM base.api_client WHERE id = $1`,
      [clientId, secret.id, secret.secretHash, secret.hint, now],
    );
  }

  /** Gives the secrets that have no earlier end this one. */
  async endSecrets(tx: Transaction, clientId: string, end: Date): Promise<void> {
    await tx.query(
      `UPDATE base.api_client_secret SET expires_at = $2
       WHERE api_client_id = $1 AND (expires_at IS NULL OR expires_at > $2)`,
      [clientId, end],
    );
  }

  /** Removes secrets that came to their end before `before`. */
  async sweepSecrets(tx: Transaction, clientId: string, before: Date): Promise<void> {
    await tx.query('DELETE FROM base.api_client_secret WHERE api_client_id = $1 AND expires_at < $2', [
      clientId,
      before,
    ]);
  }

  /** @returns false when the client has no such secret. */
  async removeSecret(tx: Transaction, clientId: string, secretId: string): Promise<boolean> {
    const removed = await tx.query(
      'DELETE FROM base.api_client_secret WHERE id = $2 AND api_client_id = $1 RETURNING id',
      [clientId, secretId],
    );
    return removed.length > 0;
  }
}
