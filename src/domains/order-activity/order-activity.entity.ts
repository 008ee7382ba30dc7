import { Entity, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../helpers/index.js';

/** One entry of an order's append-only log. */
@Entity({ schema: 'base', name: 'order_activity' })
@Unique('uq_order_activity_sequence', ['orderId', 'sequence'])
export class OrderActivity {
  @IdColumn('pk_order_activity')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @IntegerColumn()
  sequence: number;

  @TextColumn()
  kind: string;

  @TextColumn()
  audience: string;

  @TextColumn()
  text: string;

  @TextColumn({ name: 'actor_id' })
  actorId: string;

  @TextColumn({ name: 'actor_name' })
  actorName: string;

  @TextColumn({ name: 'actor_role' })
  actorRole: string;

  @JsonColumn()
  details: JsonObject;

  @TimeColumn({ name: 'occurred_at' })
  occurredAt: Date;
}
