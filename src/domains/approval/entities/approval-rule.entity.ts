import { Check, Entity, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  MoneyColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** A step of a customer's approval chain: for which orders, and who decides. */
@Entity({ schema: 'base', name: 'approval_rule' })
@Unique('uq_approval_rule_position', ['customerId', 'position'])
@Check('ck_approval_rule_applies_to', `applies_to IN ('overLimit', 'everyone')`)
export class ApprovalRule {
  @IdColumn('pk_approval_rule')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @IntegerColumn()
  position: number;

  @TextColumn()
  name: string;

  /** Only orders above their person's limit, or everybody's. */
  @TextColumn({ name: 'applies_to' })
  appliesTo: 'overLimit' | 'everyone';

  /** From this much charged once, or */
  @MoneyColumn({ name: 'from_one_time', nullable: true })
  fromOneTime: string | null;

  /** from this much each month on. Both null: every such order. */
  @MoneyColumn({ name: 'from_monthly', nullable: true })
  fromMonthly: string | null;

  @TextColumn()
  currency: string;

  /** Null: anybody with the role approver. */
  @UuidColumn({ name: 'approver_membership_id', nullable: true })
  approverMembershipId: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
