import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  UuidColumn,
} from '../helpers/index.js';
import { ShoppingCart } from './shopping-cart.entity.js';

/** One line of a cart. `itemKey` is the id that it has within the cart. */
@Entity({ schema: 'base', name: 'cart_item' })
@Unique('uq_cart_item_key', ['cartId', 'itemKey'])
@Index('ix_cart_item_offering', ['offeringId'])
@ForeignKey(() => ShoppingCart, ['cartId'], ['id'], { name: 'fk_cart_item_cart', onDelete: 'CASCADE' })
export class CartItem {
  @IdColumn('pk_cart_item')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'cart_id' })
  cartId: string;

  @IntegerColumn()
  position: number;

  @TextColumn({ name: 'item_key' })
  itemKey: string;

  @TextColumn({ nullable: true })
  action: string | null;

  @TextColumn({ nullable: true })
  status: string | null;

  @IntegerColumn({ nullable: true })
  quantity: number | null;

  /** Text: a partner's cart may name an offering of another catalogue. */
  @TextColumn({ name: 'offering_id', nullable: true })
  offeringId: string | null;

  @JsonColumn()
  extra: JsonObject;
}
