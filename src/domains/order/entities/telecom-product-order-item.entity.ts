import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { ProductOrderItem } from './product-order-item.entity.js';

/** What telecommunications adds to an order line: where, in which interval, promised for when, and past which point. */
@Entity({ schema: 'telecom', name: 'product_order_item' })
@Index('ix_telecom_product_order_item_order', ['orderId'])
@ForeignKey(() => ProductOrderItem, ['id'], ['id'], {
  name: 'fk_telecom_product_order_item_base',
  onDelete: 'CASCADE',
})
export class TelecomProductOrderItem {
  @IdColumn('pk_telecom_product_order_item')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @TextColumn({ name: 'offering_code', nullable: true })
  offeringCode: string | null;

  @TextColumn({ name: 'place_id', nullable: true })
  placeId: string | null;

  @TextColumn({ name: 'place_text', nullable: true })
  placeText: string | null;

  @IntegerColumn({ name: 'interval_days', nullable: true })
  intervalDays: number | null;

  @TextColumn({ name: 'milestone_plan', nullable: true })
  milestonePlan: string | null;

  @TimeColumn({ name: 'promised_date', nullable: true })
  promisedDate: Date | null;

  @TimeColumn({ name: 'predicted_date', nullable: true })
  predictedDate: Date | null;

  @TimeColumn({ name: 'no_return_at', nullable: true })
  noReturnAt: Date | null;
}
