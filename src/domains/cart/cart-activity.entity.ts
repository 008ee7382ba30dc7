import { Check, Entity, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../helpers/index.js';

/** One thing that a member of staff did in a customer's cart; append-only, and it outlives the cart. */
@Entity({ schema: 'base', name: 'cart_activity' })
@Check('ck_cart_activity_kind', `kind IN ('change', 'confirmationRequest')`)
@Index('ix_cart_activity_cart', { synchronize: false }) // newest first: TypeORM cannot say it
@Index('ix_cart_activity_acting', ['actingId', 'occurredAt', 'id'])
export class CartActivity {
  @IdColumn('pk_cart_activity')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'cart_id' })
  cartId: string;

  /** The grant under which it was done: says why. */
  @UuidColumn({ name: 'acting_id' })
  actingId: string;

  @TextColumn({ name: 'agent_name' })
  agentName: string;

  /** `change`, or `confirmationRequest`: the text is then the agent's note. */
  @TextColumn()
  kind: string;

  @TextColumn()
  text: string;

  @TimeColumn({ name: 'occurred_at' })
  occurredAt: Date;
}
