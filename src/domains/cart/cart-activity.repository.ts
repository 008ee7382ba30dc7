import { type Database, newId, type Scope, type Transaction } from '../helpers/index.js';

export type CartActivityKind = 'change' | 'confirmationRequest';

export interface CartActivityEntry {
  readonly id: string;
  readonly agent: string;
  readonly kind: CartActivityKind;
  /** What was done, or the note of a request. */
  readonly text: string;
  readonly at: Date;
}

/** A member of staff who changed a customer's cart. */
export interface CartPreparer {
  readonly userAccountId: string;
  readonly name: string;
  /** Why they acted for the customer, in their words. */
  readonly reason: string;
}

const INSERT = `INSERT INTO base.cart_activity (id, tenant_id, customer_id, cart_id, acting_id, agent_name, kind, text, occurred_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const COLUMNS = `id, agent_name AS agent, kind, text, occurred_at AS at`;

const LIST = `SELECT ${COLUMNS}, count(*) OVER () AS total FROM base.cart_activity WHERE cart_id = $1
  ORDER BY occurred_at DESC, id DESC OFFSET $2 LIMIT $3`;

const LAST_REQUEST = `SELECT ${COLUMNS} FROM base.cart_activity WHERE cart_id = $1 AND kind = 'confirmationRequest'
  ORDER BY occurred_at DESC, id DESC LIMIT 1`;

const PREPARERS = `SELECT g.user_account_id AS "userAccountId", a.agent_name AS name,
    (array_agg(g.reason ORDER BY a.occurred_at DESC, a.id DESC))[1] AS reason
  FROM base.cart_activity a JOIN base.acting_grant g ON g.id = a.acting_id
  WHERE a.cart_id = $1 AND a.kind = 'change'
  GROUP BY g.user_account_id, a.agent_name ORDER BY min(a.occurred_at), g.user_account_id`;

/** What staff did in customers' carts. There is no way to change or delete an entry: the serving role may not. */
export class CartActivityRepository {
  constructor(private readonly database: Database) {}

  /** Writes down what the acting agent of the transaction's scope did; nothing for everybody else. */
  async note(
    tx: Transaction,
    cartId: string,
    kind: CartActivityKind,
    text: string,
    now: Date,
  ): Promise<void> {
    const { tenantId, customerId, actor } = tx.scope;
    if (!actor.acting) return;
    const { id, agentName } = actor.acting;
    await tx.query(INSERT, [newId(), tenantId, customerId, cartId, id, agentName, kind, text, now]);
  }

  /** Newest first, with the number of all. */
  async list(
    scope: Scope,
    cartId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: CartActivityEntry[]; total: number }> {
    const rows = await this.database.query<CartActivityEntry & { total: string }>(scope, LIST, [
      cartId,
      offset,
      limit,
    ]);
    if (rows.length === 0 && offset > 0) {
      return { items: [], total: (await this.list(scope, cartId, { offset: 0, limit: 1 })).total };
    }
    return { items: rows.map(({ total: _total, ...entry }) => entry), total: Number(rows[0]?.total ?? 0) };
  }

  /** Who of the operator changed this cart for its customer, with their last reason; who began comes first. */
  preparers(scope: Scope, cartId: string): Promise<CartPreparer[]> {
    return this.database.query<CartPreparer>(scope, PREPARERS, [cartId]);
  }

  /** The newest request to confirm this cart. */
  async lastRequest(scope: Scope, cartId: string): Promise<CartActivityEntry | undefined> {
    return (await this.database.query<CartActivityEntry>(scope, LAST_REQUEST, [cartId]))[0];
  }

  /** As lastRequest, inside an open transaction that has locked the cart. */
  async lastRequestIn(tx: Transaction, cartId: string): Promise<CartActivityEntry | undefined> {
    return (await tx.query<CartActivityEntry>(LAST_REQUEST, [cartId]))[0];
  }
}
