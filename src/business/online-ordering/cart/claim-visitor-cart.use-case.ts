import { Inject, Injectable } from '@nestjs/common';
import { shoppingCartDefinition } from '../../../domains/cart/index.js';
import {
  Clock,
  Database,
  isId,
  repositoryOf,
  type ResourceRepository,
  type Scope,
  type StoredResource,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import { EventOutbox } from '../../../integration/events/index.js';
import { resourceEvent } from '../../resource-management/index.js';
import { itemsOf, normaliseCart } from './cart-document.js';
import { mergeCarts } from './merge-carts.js';

export interface CartClaim {
  readonly tenantId: string;
  /** Whose cookie the browser has. */
  readonly visitorId: string;
  /** Who has just signed in. */
  readonly customerId: string;
  readonly correlationId?: string;
}

const NEWEST = `
  SELECT id FROM base.shopping_cart WHERE tenant_id = $1 AND customer_id = $2 AND status = 'active'
  ORDER BY created_at DESC, id DESC LIMIT 1 FOR UPDATE`;

const GIVE = `
  WITH cart AS (
    UPDATE base.shopping_cart SET customer_id = $2, version = version + 1, updated_at = $3 WHERE id = $1
  ), line AS (
    UPDATE base.cart_item SET customer_id = $2 WHERE cart_id = $1 RETURNING id
  )
  UPDATE telecom.cart_item SET customer_id = $2 WHERE id IN (SELECT id FROM base.cart_item WHERE cart_id = $1)`;

/**
 * What a visitor put into the cart stays when the visitor signs in: the cart becomes the customer's, or its lines join
 * the cart that the customer has. Runs beyond both walls, in the scope of the system.
 */
@Injectable()
export class ClaimVisitorCart {
  constructor(
    @Inject(repositoryOf(shoppingCartDefinition)) private readonly carts: ResourceRepository,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the customer's cart that now holds the lines; null when the visitor had none. */
  async claim({ tenantId, visitorId, customerId, correlationId }: CartClaim): Promise<string | null> {
    if (!isId(visitorId) || !isId(customerId) || visitorId === customerId) return null;
    const scope = systemScope('claim-visitor-cart', tenantId, correlationId);
    return this.database.transaction(scope, async (tx) => {
      const visitors = await this.newestOf(tx, visitorId);
      if (!visitors || itemsOf(visitors.document).length === 0) return null;
      const customers = await this.newestOf(tx, customerId);
      if (customers) return this.join(tx, customers, visitors);
      await tx.query(GIVE, [visitors.id, customerId, this.clock.now()]);
      await this.tell(tx, 'AttributeValueChange', { ...visitors, owner: { tenantId, customerId } });
      return visitors.id;
    });
  }

  private async join(tx: Transaction, customers: StoredResource, visitors: StoredResource): Promise<string> {
    const merged = normaliseCart(mergeCarts(customers.document, visitors.document));
    const stored = await this.carts.replace(tx, customers, merged, this.clock.now());
    await this.carts.remove(tx, visitors);
    await this.tell(tx, 'AttributeValueChange', stored);
    await this.tell(tx, 'Delete', visitors);
    return customers.id;
  }

  private async newestOf(tx: Transaction, ownerId: string): Promise<StoredResource | undefined> {
    const [row] = await tx.query<{ id: string }>(NEWEST, [tx.scope.tenantId, ownerId]);
    return row && this.carts.claim(tx, row.id);
  }

  private tell(
    tx: Transaction,
    kind: 'AttributeValueChange' | 'Delete',
    cart: StoredResource,
  ): Promise<void> {
    const scope: Scope = tx.scope;
    return this.outbox.append(tx, [
      resourceEvent(shoppingCartDefinition, kind, scope, cart, this.clock.now()),
    ]);
  }
}
