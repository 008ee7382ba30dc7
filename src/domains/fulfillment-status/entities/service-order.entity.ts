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

/** What is handed to the OSS for one order item. The id is also the request id there. */
@Entity({ schema: 'telecom', name: 'service_order' })
@Index('ix_service_order_order', ['orderId'])
export class ServiceOrder {
  @IdColumn('pk_service_order')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @UuidColumn({ name: 'item_id' })
  itemId: string;

  @TextColumn()
  state: string;

  @TextColumn()
  action: string;

  @TextColumn({ name: 'milestone_plan' })
  milestonePlan: string;

  @UuidColumn({ name: 'depends_on', array: true, default: '{}' })
  dependsOn: string[];

  @JsonColumn()
  request: JsonObject;

  @TextColumn({ name: 'oss_reference', nullable: true })
  ossReference: string | null;

  @TimeColumn({ name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  @TimeColumn({ name: 'cancel_requested_at', nullable: true })
  cancelRequestedAt: Date | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
