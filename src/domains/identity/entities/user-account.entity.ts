import { Check, Entity, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A person who may sign in: for a customer, or for the operator when there is no customer. */
@Entity({ schema: 'base', name: 'user_account' })
@Unique('uq_user_account_email', ['email'])
@Check('ck_user_account_role', `role IN ('customer', 'agent', 'admin')`)
@Check('ck_user_account_status', `status IN ('active', 'suspended')`)
@Check('ck_user_account_customer', `(role = 'customer') = (customer_id IS NOT NULL)`)
export class UserAccount {
  @IdColumn('pk_user_account')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  /** The customer's name as it was when the account was linked to it. */
  @TextColumn({ name: 'customer_name', nullable: true })
  customerName: string | null;

  /** The party (TMF632 individual) behind the account. */
  @UuidColumn({ name: 'individual_id', nullable: true })
  individualId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  /** Lower case. */
  @TextColumn()
  email: string;

  @TextColumn()
  name: string;

  @TextColumn()
  role: 'customer' | 'agent' | 'admin';

  @TextColumn({ default: 'active' })
  status: 'active' | 'suspended';

  /** argon2id in PHC form. */
  @TextColumn({ name: 'password_hash' })
  passwordHash: string;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
