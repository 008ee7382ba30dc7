import { Entity, Index, PrimaryColumn } from 'typeorm';
import { BooleanColumn, IntegerColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** One milestone of one order item: promised, predicted, reached. */
@Entity({ schema: 'telecom', name: 'milestone' })
@Index('ix_milestone_order', ['orderId'])
export class Milestone {
  @PrimaryColumn({ type: 'uuid', name: 'item_id', primaryKeyConstraintName: 'pk_milestone' })
  itemId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_milestone' })
  code: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @IntegerColumn()
  position: number;

  @BooleanColumn({ name: 'point_of_no_return', default: false })
  pointOfNoReturn: boolean;

  @TimeColumn({ name: 'promised_at', nullable: true })
  promisedAt: Date | null;

  @TimeColumn({ name: 'predicted_at', nullable: true })
  predictedAt: Date | null;

  @TimeColumn({ name: 'reached_at', nullable: true })
  reachedAt: Date | null;
}
