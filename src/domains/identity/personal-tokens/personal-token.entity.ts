import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { IdentityProvider } from '../identity-providers/identity-provider.entity.js';
import { Membership } from '../entities/membership.entity.js';
import { UserAccount } from '../entities/user-account.entity.js';

/** A token by which a person's own scripts act as that person in one membership, inside some scopes. */
@Entity({ schema: 'base', name: 'personal_token' })
@Unique('uq_personal_token_hash', ['tokenHash'])
@Index('ix_personal_token_user', ['userAccountId', 'createdAt', 'id'])
@Index('ix_personal_token_membership', ['membershipId'])
@Index('ix_personal_token_identity_provider', ['identityProviderId'], {
  where: 'identity_provider_id IS NOT NULL',
})
@ForeignKey(() => IdentityProvider, ['identityProviderId'], ['id'], {
  name: 'fk_personal_token_identity_provider',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], {
  name: 'fk_personal_token_user',
  onDelete: 'CASCADE',
})
@ForeignKey(() => Membership, ['membershipId'], ['id'], {
  name: 'fk_personal_token_membership',
  onDelete: 'CASCADE',
})
export class PersonalToken {
  @IdColumn('pk_personal_token')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  @UuidColumn({ name: 'membership_id' })
  membershipId: string;

  /** By which the person had signed in who made it, and with whom it ends; null: otherwise. */
  @UuidColumn({ name: 'identity_provider_id', nullable: true })
  identityProviderId: string | null;

  @TextColumn()
  name: string;

  @Column({ type: 'text', array: true })
  scopes: string[];

  /** SHA-256 of the token. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @TextColumn()
  hint: string;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;
}
