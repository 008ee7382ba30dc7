import { type Database, systemScope } from '../helpers/index.js';
import type { ApiClient } from './entities/api-client.entity.js';

/** A program that has proved who it is, and by which of its secrets. */
export type KnownClient = Pick<
  ApiClient,
  'id' | 'tenantId' | 'customerId' | 'clientId' | 'name' | 'scopes'
> & { readonly secretId: string };

/** What a token of a program is worth at this moment. */
export interface ClientStanding {
  readonly clientId: string;
  readonly tenantId: string;
  readonly scopes: readonly string[];
}

export type GivenClient = Pick<
  ApiClient,
  'id' | 'tenantId' | 'customerId' | 'clientId' | 'name' | 'description' | 'scopes'
> & { readonly secretId: string; readonly secretHash: Buffer; readonly hint: string };

const ALIVE = `c.status = 'active' AND (c.expires_at IS NULL OR c.expires_at > $2)`;

/** Both ids are indexed and the secret's hash tells nothing about the secret: no comparison in constant time is needed. */
const PROVEN = `SELECT c.id, c.tenant_id AS "tenantId", c.customer_id AS "customerId", c.client_id AS "clientId", c.name,
    c.scopes, s.id AS "secretId"
  FROM base.api_client c JOIN base.api_client_secret s ON s.api_client_id = c.id
  WHERE c.client_id = $1 AND ${ALIVE} AND s.secret_hash = $3 AND (s.expires_at IS NULL OR s.expires_at > $2)`;

/** A secret that came to its end leaves its tokens theirs; one that was revoked is gone, and takes them along. */
const STANDING = `SELECT c.id AS "clientId", c.tenant_id AS "tenantId", c.scopes
  FROM base.api_client_secret s JOIN base.api_client c ON c.id = s.api_client_id WHERE s.id = $1 AND ${ALIVE}`;

const GIVE = `WITH client AS (
    INSERT INTO base.api_client (id, tenant_id, customer_id, client_id, name, description, scopes, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $11, $11)
    ON CONFLICT (id) DO UPDATE SET scopes = excluded.scopes, description = excluded.description
    RETURNING id, tenant_id, customer_id
  )
  INSERT INTO base.api_client_secret (id, tenant_id, customer_id, api_client_id, secret_hash, hint, created_at)
  SELECT $8, tenant_id, customer_id, id, $9, $10, $11 FROM client ON CONFLICT DO NOTHING`;

/** Programs as the token route sees them, in the platform's own scope. */
export class ApiClientRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** The active client with this public id and secret. */
  async prove(clientId: string, secretHash: Buffer, now: Date): Promise<KnownClient | undefined> {
    const [row] = await this.database.query<KnownClient>(this.scope, PROVEN, [clientId, now, secretHash]);
    return row;
  }

  /** Of the tokens that were issued for one secret; undefined when they are worth nothing any more. */
  async standing(secretId: string, now: Date): Promise<ClientStanding | undefined> {
    const [row] = await this.database.query<ClientStanding>(this.scope, STANDING, [secretId, now]);
    return row;
  }

  /** Gives a client with fixed ids its known secret (the demo's); run again, it only refreshes scopes and words. */
  async give(client: GivenClient, now: Date): Promise<void> {
    const { id, tenantId, customerId, clientId, name, description, scopes, secretId, secretHash, hint } =
      client;
    await this.database.query(this.scope, GIVE, [
      id,
      tenantId,
      customerId,
      clientId,
      name,
      description,
      scopes,
      secretId,
      secretHash,
      hint,
      now,
    ]);
  }
}
