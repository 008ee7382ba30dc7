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

/** A notice of the OSS as it came in; append-only. */
@Entity({ schema: 'telecom', name: 'oss_notice' })
@Index('ix_oss_notice_service_order', ['serviceOrderId', 'sequence'])
@Index('ix_oss_notice_order', ['orderId'])
export class OssNotice {
  @IdColumn('pk_oss_notice')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @UuidColumn({ name: 'service_order_id' })
  serviceOrderId: string;

  @IntegerColumn()
  sequence: number;

  @TextColumn()
  code: string;

  @JsonColumn()
  payload: JsonObject;

  @TimeColumn({ name: 'occurred_at' })
  occurredAt: Date;

  @TimeColumn({ name: 'received_at' })
  receivedAt: Date;
}
