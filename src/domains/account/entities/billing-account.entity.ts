import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, TextColumn } from '../../helpers/index.js';
import { BilledAccount } from './account.entity.js';

/** TMF666 BillingAccount: what a customer gets its bills for. */
@Entity({ schema: 'base', name: 'billing_account' })
@Unique('uq_billing_account_number', ['accountNumber'])
@Index('ix_billing_account_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_billing_account_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_billing_account_financial', ['financialAccountId'])
export class BillingAccount extends BilledAccount {
  @IdColumn('pk_billing_account')
  id: string;

  /** `BA-0001234-7`: what people write on a transfer. */
  @TextColumn({ name: 'account_number' })
  accountNumber: string;
}
