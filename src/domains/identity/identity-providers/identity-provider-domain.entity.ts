import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { IdentityProvider } from './identity-provider.entity.js';

/** A domain whose e-mail addresses a provider may vouch for, as soon as the operator has confirmed it. */
@Entity({ schema: 'base', name: 'identity_provider_domain' })
@Unique('uq_identity_provider_domain', ['identityProviderId', 'domain'])
@Index('uq_identity_provider_domain_confirmed', ['domain'], { unique: true, where: `status = 'confirmed'` })
@Check('ck_identity_provider_domain_status', `status IN ('pending', 'confirmed')`)
@ForeignKey(() => IdentityProvider, ['identityProviderId'], ['id'], {
  name: 'fk_identity_provider_domain_provider',
  onDelete: 'CASCADE',
})
export class IdentityProviderDomain {
  @IdColumn('pk_identity_provider_domain')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'identity_provider_id' })
  identityProviderId: string;

  /** Lower case. */
  @TextColumn()
  domain: string;

  @TextColumn({ default: 'pending' })
  status: 'pending' | 'confirmed';

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** User account of the operator's admin. */
  @UuidColumn({ name: 'confirmed_by', nullable: true })
  confirmedBy: string | null;
}
