import type { Database, Transaction } from '../helpers/index.js';

/** Somebody who may confirm what an agent prepared. */
export interface Buyer {
  readonly userAccountId: string;
  readonly email: string;
  readonly name: string;
}

/** A mail to more people than this would ask nobody in particular. */
const MOST = 20;

const BUYERS = `SELECT u.id AS "userAccountId", u.email, u.name
  FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
  WHERE m.customer_id = $1 AND m.status = 'active' AND u.status = 'active' AND m.roles && ARRAY['buyer', 'reseller']
  ORDER BY m.created_at, m.id LIMIT ${MOST}`;

/** Who at a customer may bind it to an order. */
export class BuyerRepository {
  constructor(protected readonly database: Database) {}

  /** The longest-standing members first, in the scope of the customer. */
  of(tx: Transaction): Promise<Buyer[]> {
    return tx.query<Buyer>(BUYERS, [tx.scope.customerId]);
  }
}
