import { Entity, Index, PrimaryColumn } from 'typeorm';
import { TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A jeopardy that the OSS raised for an order item, until it is cleared. */
@Entity({ schema: 'telecom', name: 'jeopardy' })
@Index('ix_jeopardy_order', ['orderId'])
export class Jeopardy {
  @PrimaryColumn({ type: 'uuid', name: 'notice_id', primaryKeyConstraintName: 'pk_jeopardy' })
  noticeId: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @UuidColumn({ name: 'item_id' })
  itemId: string;

  @TextColumn()
  code: string;

  @TextColumn()
  milestone: string;

  @TimeColumn({ name: 'new_date', nullable: true })
  newDate: Date | null;

  @TimeColumn({ name: 'raised_at' })
  raisedAt: Date;

  @TimeColumn({ name: 'cleared_at', nullable: true })
  clearedAt: Date | null;
}
