import { Injectable } from '@nestjs/common';
import { ALL, Database, isId, OPERATOR_TENANT, type Scope, type Transaction } from '../helpers/index.js';
import type { HubSubscription } from './entities/hub-subscription.entity.js';

/** A subscription with what its program may reach; null for a person's. */
export interface SubscriptionInForce extends HubSubscription {
  readonly actorScopes: readonly string[] | null;
}

/** What a client says of a new subscription. */
export interface NewSubscription {
  readonly id: string;
  readonly api: string;
  readonly callback: string;
  readonly query: string | null;
  readonly createdAt: Date;
}

const COLUMNS = `id, tenant_id AS "tenantId", customer_id AS "customerId", actor_id AS "actorId", api, callback, query,
  created_at AS "createdAt"`;
const INSERT = `INSERT INTO base.hub_subscription (id, tenant_id, customer_id, actor_id, api, callback, query, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${COLUMNS}`;
const OF_API = `SELECT ${COLUMNS} FROM base.hub_subscription WHERE api = $1 ORDER BY created_at DESC, id DESC LIMIT 1000`;
const BY_ID = `SELECT ${COLUMNS} FROM base.hub_subscription WHERE api = $1 AND id = $2`;
const DELETE = 'DELETE FROM base.hub_subscription WHERE api = $1 AND id = $2 RETURNING id';
/** Whoever may not read any more, program or person, is not told either. */
const EVERY = `SELECT ${COLUMNS},
    (SELECT c.scopes FROM base.api_client c WHERE c.id::text = s.actor_id) AS "actorScopes"
  FROM base.hub_subscription s
  WHERE NOT EXISTS (SELECT FROM base.api_client c WHERE c.id::text = s.actor_id
      AND (c.status <> 'active' OR c.expires_at <= $1))
    AND NOT EXISTS (SELECT FROM base.user_account u WHERE u.id::text = s.actor_id AND u.status <> 'active')
  ORDER BY created_at, id`;

/** Keeps the listeners of all hubs. Row-level security keeps each scope to its own. */
@Injectable()
export class HubSubscriptionRepository {
  constructor(private readonly database: Database) {}

  /** Registers a listener for what the scope may see. */
  async add(scope: Scope, subscription: NewSubscription): Promise<HubSubscription> {
    const { id, api, callback, query, createdAt } = subscription;
    const tenantId = scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId;
    const customerId = scope.customerId === ALL ? null : scope.customerId;
    const values = [id, tenantId, customerId, scope.actor.id, api, callback, query, createdAt];
    const [row] = await this.database.query<HubSubscription>(scope, INSERT, values);
    return row as HubSubscription;
  }

  /** The newest 1,000 of an API. */
  list(scope: Scope, api: string): Promise<HubSubscription[]> {
    return this.database.query<HubSubscription>(scope, OF_API, [api]);
  }

  async find(scope: Scope, api: string, id: string): Promise<HubSubscription | undefined> {
    if (!isId(id)) return undefined;
    return (await this.database.query<HubSubscription>(scope, BY_ID, [api, id]))[0];
  }

  /** @returns whether there was one. */
  async remove(scope: Scope, api: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (await this.database.query(scope, DELETE, [api, id])).length === 1;
  }

  /** Every subscription of every API that is in force, oldest first; for the relay, which sees all. */
  every(tx: Transaction, now: Date): Promise<SubscriptionInForce[]> {
    return tx.query<SubscriptionInForce>(EVERY, [now]);
  }
}
