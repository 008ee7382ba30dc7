import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** A product that a customer has, or is about to have (TMF637). */
@Entity({ schema: 'base', name: 'product' })
@Index('ix_product_customer', ['customerId', 'createdAt', 'id'])
@Index('ix_product_order', ['orderId'])
export class Product {
  @IdColumn('pk_product')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn({ nullable: true })
  name: string | null;

  @TextColumn({ nullable: true })
  description: string | null;

  @TextColumn()
  status: string;

  @BooleanColumn({ name: 'is_bundle', nullable: true })
  isBundle: boolean | null;

  @BooleanColumn({ name: 'is_customer_visible', nullable: true })
  isCustomerVisible: boolean | null;

  @TextColumn({ name: 'product_serial_number', nullable: true })
  productSerialNumber: string | null;

  @TextColumn({ name: 'offering_id', nullable: true })
  offeringId: string | null;

  @TextColumn({ name: 'offering_name', nullable: true })
  offeringName: string | null;

  @UuidColumn({ name: 'order_id', nullable: true })
  orderId: string | null;

  @UuidColumn({ name: 'order_item_id', nullable: true })
  orderItemId: string | null;

  @TimeColumn({ name: 'order_date', nullable: true })
  orderDate: Date | null;

  @TimeColumn({ name: 'start_date', nullable: true })
  startDate: Date | null;

  @TimeColumn({ name: 'termination_date', nullable: true })
  terminationDate: Date | null;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
