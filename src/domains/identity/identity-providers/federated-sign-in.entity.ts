import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { IdentityProvider } from './identity-provider.entity.js';

/** A sign-in under way at a provider: what its one answer has to fit. */
@Entity({ schema: 'base', name: 'federated_sign_in' })
@Index('ix_federated_sign_in_expiry', ['expiresAt'])
@ForeignKey(() => IdentityProvider, ['identityProviderId'], ['id'], {
  name: 'fk_federated_sign_in_provider',
  onDelete: 'CASCADE',
})
export class FederatedSignIn {
  /** SHA-256 of the state parameter. */
  @PrimaryColumn({ type: 'bytea', name: 'state_hash', primaryKeyConstraintName: 'pk_federated_sign_in' })
  stateHash: Buffer;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'identity_provider_id' })
  identityProviderId: string;

  /** SHA-256 of the secret in the cookie of the browser that started. */
  @Column({ type: 'bytea', name: 'browser_hash' })
  browserHash: Buffer;

  @TextColumn()
  nonce: string;

  /** PKCE. Worth nothing without the code, which only comes to the browser. */
  @TextColumn({ name: 'code_verifier' })
  codeVerifier: string;

  @TextColumn({ name: 'return_to' })
  returnTo: string;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;
}
