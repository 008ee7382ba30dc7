import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { UserAccount } from '../entities/user-account.entity.js';
import { IdentityProvider } from './identity-provider.entity.js';

/** Who somebody is at a provider. The subject is the key; an e-mail address changes hands. */
@Entity({ schema: 'base', name: 'federated_identity' })
@Unique('uq_federated_identity_subject', ['identityProviderId', 'subject'])
@Index('ix_federated_identity_user', ['userAccountId'])
@ForeignKey(() => IdentityProvider, ['identityProviderId'], ['id'], {
  name: 'fk_federated_identity_provider',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], {
  name: 'fk_federated_identity_user',
  onDelete: 'CASCADE',
})
export class FederatedIdentity {
  @IdColumn('pk_federated_identity')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'identity_provider_id' })
  identityProviderId: string;

  @TextColumn()
  subject: string;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;
}
