import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** A product order (TMF622) as any shop knows it. */
@Entity({ schema: 'base', name: 'product_order' })
@Index('ix_product_order_customer', ['customerId', 'orderDate', 'id', 'tenantId'])
@Index('ix_product_order_date', ['tenantId', 'orderDate', 'id'])
@Index('ix_product_order_external', ['externalId'])
export class ProductOrder {
  @IdColumn('pk_product_order')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  state: string;

  @TextColumn({ nullable: true })
  category: string | null;

  @TextColumn({ nullable: true })
  description: string | null;

  @TextColumn({ name: 'external_id', nullable: true })
  externalId: string | null;

  @TextColumn({ nullable: true })
  priority: string | null;

  @TimeColumn({ name: 'order_date' })
  orderDate: Date;

  @TimeColumn({ name: 'requested_start_date', nullable: true })
  requestedStartDate: Date | null;

  @TimeColumn({ name: 'requested_completion_date', nullable: true })
  requestedCompletionDate: Date | null;

  @TimeColumn({ name: 'expected_completion_date', nullable: true })
  expectedCompletionDate: Date | null;

  @TimeColumn({ name: 'completion_date', nullable: true })
  completionDate: Date | null;

  @TimeColumn({ name: 'cancellation_date', nullable: true })
  cancellationDate: Date | null;

  @TextColumn({ name: 'cancellation_reason', nullable: true })
  cancellationReason: string | null;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
