import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { IdentityProvider } from '../identity-providers/identity-provider.entity.js';
import { Membership } from './membership.entity.js';
import { UserAccount } from './user-account.entity.js';

/** How a person proved who they are. */
export type SignInMethod = 'password' | 'totp' | 'recoveryCode' | 'oidc';

/** One signed-in browser. The token itself is only in the browser's cookie. */
@Entity({ schema: 'base', name: 'session' })
@Unique('uq_session_token', ['tokenHash'])
@Index('ix_session_user', ['userAccountId'])
@Index('ix_session_membership', ['membershipId'])
@Index('ix_session_expiry', ['expiresAt'])
@Index('ix_session_identity_provider', ['identityProviderId'], { where: 'identity_provider_id IS NOT NULL' })
@ForeignKey(() => IdentityProvider, ['identityProviderId'], ['id'], {
  name: 'fk_session_identity_provider',
  onDelete: 'CASCADE',
})
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], { name: 'fk_session_user', onDelete: 'CASCADE' })
@ForeignKey(() => Membership, ['membershipId'], ['id'], {
  name: 'fk_session_membership',
  onDelete: 'CASCADE',
})
export class Session {
  @IdColumn('pk_session')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  /** For which customer, or for the operator, the person acts at present. */
  @UuidColumn({ name: 'membership_id' })
  membershipId: string;

  /** A company beneath the membership's own, where the person acts by right of the company above. */
  @UuidColumn({ name: 'company_below_id', nullable: true })
  companyBelowId: string | null;

  /** By which the person signed in; null: by password. */
  @UuidColumn({ name: 'identity_provider_id', nullable: true })
  identityProviderId: string | null;

  /** SHA-256 of the token; the token is random, so it needs no slow hash. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @Column({ type: 'text', array: true })
  methods: SignInMethod[];

  @TextColumn({ name: 'user_agent', nullable: true })
  userAgent: string | null;

  @TextColumn({ nullable: true })
  address: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'last_seen_at' })
  lastSeenAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;
}
