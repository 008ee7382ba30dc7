import { Check, Column, Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  type JsonObject,
  MoneyColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';
import type { ApprovalState } from '../requests/approval-request.state-machine.js';

/** An order that waits for others' yes: its cart as it was, and where it stands. */
@Entity({ schema: 'base', name: 'approval_request' })
@Unique('uq_approval_request_key', ['customerId', 'requesterId', 'idempotencyKey'])
@Index('ix_approval_request_customer', ['customerId', 'createdAt', 'id'])
@Index('uq_approval_request_waiting', ['cartId'], { unique: true, where: `state = 'waiting'` })
@Check(
  'ck_approval_request_state',
  `state IN ('waiting', 'ordered', 'rejected', 'withdrawn', 'expired', 'needsNewLook')`,
)
export class ApprovalRequest {
  @IdColumn('pk_approval_request')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @TextColumn()
  state: ApprovalState;

  /** Position of the step that is to be decided next, from 1. */
  @IntegerColumn()
  step: number;

  @UuidColumn({ name: 'cart_id' })
  cartId: string;

  /** The user account. */
  @UuidColumn({ name: 'requester_id' })
  requesterId: string;

  @TextColumn({ name: 'requester_name' })
  requesterName: string;

  @MoneyColumn({ name: 'one_time_amount' })
  oneTimeAmount: string;

  @MoneyColumn({ name: 'monthly_amount' })
  monthlyAmount: string;

  /** A part is still to be quoted and is in no amount. */
  @BooleanColumn({ name: 'individual_case' })
  individualCase: boolean;

  @TextColumn()
  currency: string;

  /** What was confirmed at the checkout, and the lines as approvers see them. */
  @Column({ type: 'jsonb' })
  content: JsonObject;

  @TextColumn({ name: 'idempotency_key' })
  idempotencyKey: string;

  @UuidColumn({ name: 'order_id', nullable: true })
  orderId: string | null;

  /** Why it ended as it did, for a person. */
  @TextColumn({ nullable: true })
  outcome: string | null;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @TimeColumn({ name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
