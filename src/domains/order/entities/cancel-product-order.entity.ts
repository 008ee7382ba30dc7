import { Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';
import { ProductOrder } from './product-order.entity.js';

/** The task (TMF622) of cancelling an order, with how it ended. */
@Entity({ schema: 'base', name: 'cancel_product_order' })
@Index('ix_cancel_product_order_order', ['orderId'])
@ForeignKey(() => ProductOrder, ['orderId'], ['id'], {
  name: 'fk_cancel_product_order_order',
  onDelete: 'CASCADE',
})
export class CancelProductOrder {
  @IdColumn('pk_cancel_product_order')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @TextColumn()
  state: string;

  @TextColumn({ name: 'cancellation_reason', nullable: true })
  cancellationReason: string | null;

  @TimeColumn({ name: 'requested_cancellation_date', nullable: true })
  requestedCancellationDate: Date | null;

  @TimeColumn({ name: 'effective_cancellation_date', nullable: true })
  effectiveCancellationDate: Date | null;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
