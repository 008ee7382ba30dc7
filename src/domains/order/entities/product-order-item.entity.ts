import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  MoneyColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';
import { ProductOrder } from './product-order.entity.js';

/** One line of a product order. `itemKey` is the id that the client gave it within the order. */
@Entity({ schema: 'base', name: 'product_order_item' })
@Index('ix_product_order_item_changing', { synchronize: false }) // partial: TypeORM would write its condition otherwise
@Unique('uq_product_order_item_key', ['orderId', 'itemKey'])
@ForeignKey(() => ProductOrder, ['orderId'], ['id'], {
  name: 'fk_product_order_item_order',
  onDelete: 'CASCADE',
})
export class ProductOrderItem {
  @IdColumn('pk_product_order_item')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @IntegerColumn()
  position: number;

  @TextColumn({ name: 'item_key' })
  itemKey: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  action: string;

  @TextColumn()
  state: string;

  @IntegerColumn({ nullable: true })
  quantity: number | null;

  @TextColumn({ name: 'offering_id', nullable: true })
  offeringId: string | null;

  @TextColumn({ name: 'offering_name', nullable: true })
  offeringName: string | null;

  @TextColumn({ name: 'product_id', nullable: true })
  productId: string | null;

  @MoneyColumn({ name: 'monthly_amount', nullable: true })
  monthlyAmount: string | null;

  @MoneyColumn({ name: 'one_time_amount', nullable: true })
  oneTimeAmount: string | null;

  @TextColumn({ nullable: true })
  currency: string | null;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
