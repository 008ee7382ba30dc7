import { Check, Column, Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  type CustomerRole,
  IdColumn,
  IntegerColumn,
  type StaffRole,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** A company's own OpenID Connect provider, by which its people sign in; without a customer it is the operator's. */
@Entity({ schema: 'base', name: 'identity_provider' })
@Index('ix_identity_provider_customer', ['customerId', 'createdAt', 'id'])
@Check('ck_identity_provider_status', `status IN ('active', 'suspended')`)
export class IdentityProvider {
  @IdColumn('pk_identity_provider')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  /** What people see on the button: "Continue with ...". */
  @TextColumn()
  name: string;

  @TextColumn()
  issuer: string;

  @TextColumn({ name: 'client_id' })
  clientId: string;

  /** In a SecretBox; null for a public client. */
  @Column({ type: 'bytea', name: 'client_secret', nullable: true })
  clientSecret: Buffer | null;

  /** Whether its people may sign in by it only. */
  @BooleanColumn({ default: false })
  enforced: boolean;

  /** What somebody new gets. */
  @Column({ type: 'text', array: true, name: 'default_roles' })
  defaultRoles: (CustomerRole | StaffRole)[];

  @TextColumn({ default: 'active' })
  status: 'active' | 'suspended';

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
