import { Check, Column, Entity, Index, Unique } from 'typeorm';
import {
  type CustomerRole,
  IdColumn,
  IntegerColumn,
  type StaffRole,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../helpers/index.js';

/** Asks the reader of an address to join a customer, or the operator's people where it names no customer. */
@Entity({ schema: 'base', name: 'invitation' })
@Unique('uq_invitation_token', ['tokenHash'])
@Check('ck_invitation_status', `status IN ('open', 'accepted', 'revoked')`)
@Index('uq_invitation_open_customer', ['customerId', 'email'], {
  unique: true,
  where: `status = 'open' AND customer_id IS NOT NULL`,
})
@Index('uq_invitation_open_staff', ['tenantId', 'email'], {
  unique: true,
  where: `status = 'open' AND customer_id IS NULL`,
})
@Index('ix_invitation_customer', ['customerId', 'createdAt', 'id'])
export class Invitation {
  @IdColumn('pk_invitation')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  /** Lower case. */
  @TextColumn()
  email: string;

  @Column({ type: 'text', array: true })
  roles: (CustomerRole | StaffRole)[];

  /** SHA-256 of 256 random bits, which only the mail carries. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @TextColumn({ default: 'open' })
  status: 'open' | 'accepted' | 'revoked';

  /** The user account. */
  @UuidColumn({ name: 'invited_by' })
  invitedBy: string;

  @TextColumn({ name: 'invited_by_name' })
  invitedByName: string;

  @TimeColumn({ name: 'sent_at' })
  sentAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @UuidColumn({ name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
