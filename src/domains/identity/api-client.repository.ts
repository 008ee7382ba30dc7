import { type Database, systemScope } from '../helpers/index.js';
import type { ApiClient } from './entities/api-client.entity.js';

export type KnownClient = Pick<
  ApiClient,
  'id' | 'tenantId' | 'customerId' | 'clientId' | 'name' | 'secretHash'
>;

/** Programs that may ask for tokens. */
export class ApiClientRepository {
  private readonly scope = systemScope('user-management');

  constructor(private readonly database: Database) {}

  /** The active client with this public id. */
  async find(clientId: string): Promise<KnownClient | undefined> {
    const [row] = await this.database.query<KnownClient>(
      this.scope,
      `SELECT id, tenant_id AS "tenantId", customer_id AS "customerId", client_id AS "clientId", name,
         secret_hash AS "secretHash"
       FROM base.api_client WHERE client_id = $1 AND status = 'active'`,
      [clientId],
    );
    return row;
  }

  /** Adds a client unless its id or client id is there. */
  async addMissing(client: KnownClient, now: Date): Promise<void> {
    await this.database.query(
      this.scope,
      `INSERT INTO base.api_client (id, tenant_id, customer_id, client_id, name, secret_hash, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT DO NOTHING`,
      [client.id, client.tenantId, client.customerId, client.clientId, client.name, client.secretHash, now],
    );
  }
}
