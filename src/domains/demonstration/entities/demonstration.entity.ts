import { Check, Column, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** Where a demonstration plays: an address of the shop's own data. */
export interface DemonstrationPlace {
  readonly id: string;
  readonly text: string;
}

/** Somebody tries a scenario out, as an invented customer of the sandbox. */
@Entity({ schema: 'base', name: 'demonstration' })
@Check('ck_demonstration_sandbox', `tenant_id = '00000000-0000-7000-8000-0000000000d0'`)
@Index('ix_demonstration_expires', ['expiresAt'])
@Index('ix_demonstration_address', ['addressHash'])
export class Demonstration {
  @IdColumn('pk_demonstration')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  /** A new one each time it is begun anew: what is on its way for the old one finds nothing. */
  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'person_id' })
  personId: string;

  @TextColumn()
  scenario: string;

  @JsonColumn({ default: () => "'[]'" })
  places: readonly DemonstrationPlace[];

  /** Steps whose page was looked at or shown; the rest is judged by what the customer has. */
  @TextColumn({ array: true, default: () => "'{}'" })
  done: string[];

  /** The page on which who drives is: who watches follows. */
  @TextColumn({ nullable: true })
  path: string | null;

  /** SHA-256 of the network address that began it: the limit counts by it. */
  @Column({ type: 'bytea', name: 'address_hash' })
  addressHash: Buffer;

  @TimeColumn({ name: 'last_used_at' })
  lastUsedAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
