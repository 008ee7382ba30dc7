import { Entity, PrimaryColumn } from 'typeorm';
import { TimeColumn, UuidColumn } from '../../helpers/index.js';

/** When a program, one of its secrets or a personal token was last used; exact to a minute. */
@Entity({ schema: 'base', name: 'credential_use' })
export class CredentialUse {
  @PrimaryColumn({ type: 'uuid', name: 'credential_id', primaryKeyConstraintName: 'pk_credential_use' })
  credentialId: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @TimeColumn({ name: 'last_used_at' })
  lastUsedAt: Date;
}
