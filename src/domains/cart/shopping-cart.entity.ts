import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../helpers/index.js';

/** What somebody is about to order. The owner is a customer, or a visitor who has no account yet. */
@Entity({ schema: 'base', name: 'shopping_cart' })
@Index('ix_shopping_cart_owner', ['customerId', 'status', 'createdAt'])
export class ShoppingCart {
  @IdColumn('pk_shopping_cart')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  /** `active` or `ordered`. */
  @TextColumn()
  status: string;

  @TimeColumn({ name: 'valid_until', nullable: true })
  validUntil: Date | null;

  @UuidColumn({ name: 'product_order_id', nullable: true })
  productOrderId: string | null;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
