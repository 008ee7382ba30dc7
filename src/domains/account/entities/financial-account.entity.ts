import { Entity, Index } from 'typeorm';
import { IdColumn } from '../../helpers/index.js';
import { Account } from './account.entity.js';

/** TMF666 FinancialAccount: where the balances of a party's accounts are kept in the ledger. */
@Entity({ schema: 'base', name: 'financial_account' })
@Index('ix_financial_account_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_financial_account_created', ['tenantId', 'createdAt', 'id'])
export class FinancialAccount extends Account {
  @IdColumn('pk_financial_account')
  id: string;
}
