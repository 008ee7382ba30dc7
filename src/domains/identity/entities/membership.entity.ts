import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import {
  type CustomerRole,
  IdColumn,
  IntegerColumn,
  type StaffRole,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';
import { UserAccount } from './user-account.entity.js';

/** What a person may do for one customer; without a customer, for the operator. */
@Entity({ schema: 'base', name: 'membership' })
@Index('uq_membership_customer', ['userAccountId', 'tenantId', 'customerId'], {
  unique: true,
  where: 'customer_id IS NOT NULL',
})
@Index('uq_membership_staff', ['userAccountId', 'tenantId'], { unique: true, where: 'customer_id IS NULL' })
@Index('ix_membership_customer', ['customerId', 'createdAt', 'id'])
@Check('ck_membership_status', `status IN ('active', 'deactivated')`)
@Check(
  'ck_membership_roles',
  `cardinality(roles) > 0 AND roles <@ CASE WHEN customer_id IS NULL
      THEN ARRAY['agent', 'consultant', 'supervisor', 'catalogueManager', 'auditor', 'admin']
      ELSE ARRAY['companyAdmin', 'buyer', 'approver', 'billing', 'technicalContact', 'reseller'] END`,
)
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], { name: 'fk_membership_user' })
export class Membership {
  @IdColumn('pk_membership')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  @Column({ type: 'text', array: true })
  roles: (CustomerRole | StaffRole)[];

  @TextColumn({ default: 'active' })
  status: 'active' | 'deactivated';

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
