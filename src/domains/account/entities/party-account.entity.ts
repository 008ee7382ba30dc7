import { Entity, Index } from 'typeorm';
import { IdColumn } from '../../helpers/index.js';
import { BilledAccount } from './account.entity.js';

/** TMF666 PartyAccount: the arrangement between a party and the operator that bills are made for. */
@Entity({ schema: 'base', name: 'party_account' })
@Index('ix_party_account_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_party_account_created', ['tenantId', 'createdAt', 'id'])
export class PartyAccount extends BilledAccount {
  @IdColumn('pk_party_account')
  id: string;
}
