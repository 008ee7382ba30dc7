import { Entity, Index } from 'typeorm';
import { IdColumn } from '../../helpers/index.js';
import { BilledAccount } from './account.entity.js';

/** TMF666 SettlementAccount: what the operator settles with a partner, such as a reseller or another carrier. */
@Entity({ schema: 'base', name: 'settlement_account' })
@Index('ix_settlement_account_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_settlement_account_created', ['tenantId', 'createdAt', 'id'])
export class SettlementAccount extends BilledAccount {
  @IdColumn('pk_settlement_account')
  id: string;
}
