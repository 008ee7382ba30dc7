import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { ApprovalRequest } from './approval-request.entity.js';

/** One decision that a request needs, in the order of positions from 1. */
@Entity({ schema: 'base', name: 'approval_step' })
@ForeignKey(() => ApprovalRequest, ['requestId'], ['id'], {
  name: 'fk_approval_step_request',
  onDelete: 'CASCADE',
})
@Unique('uq_approval_step_position', ['requestId', 'position'])
@Check('ck_approval_step_decision', `decision IN ('approved', 'rejected')`)
export class ApprovalStep {
  @IdColumn('pk_approval_step')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'request_id' })
  requestId: string;

  @IntegerColumn()
  position: number;

  @TextColumn()
  name: string;

  /** Null: anybody with the role approver. */
  @UuidColumn({ name: 'approver_membership_id', nullable: true })
  approverMembershipId: string | null;

  @TextColumn({ nullable: true })
  decision: 'approved' | 'rejected' | null;

  /** The user account. */
  @UuidColumn({ name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @TextColumn({ name: 'decided_by_name', nullable: true })
  decidedByName: string | null;

  @TextColumn({ nullable: true })
  comment: string | null;

  @TimeColumn({ name: 'decided_at', nullable: true })
  decidedAt: Date | null;
}
