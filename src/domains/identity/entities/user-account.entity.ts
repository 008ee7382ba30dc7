import { Check, Entity, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** A person who may sign in. What the person may do stands in memberships. */
@Entity({ schema: 'base', name: 'user_account' })
@Unique('uq_user_account_email', ['email'])
@Check('ck_user_account_status', `status IN ('active', 'deactivated')`)
export class UserAccount {
  @IdColumn('pk_user_account')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  /** The party (TMF632 individual) behind the account. */
  @UuidColumn({ name: 'individual_id', nullable: true })
  individualId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  /** Lower case. */
  @TextColumn()
  email: string;

  /** Null until the person has followed the link in a mail to that address. */
  @TimeColumn({ name: 'email_verified_at', nullable: true })
  emailVerifiedAt: Date | null;

  @TextColumn()
  name: string;

  @TextColumn({ default: 'active' })
  status: 'active' | 'deactivated';

  /** argon2id in PHC form; null for who signs in by an identity provider only, or has not accepted an invitation yet. */
  @TextColumn({ name: 'password_hash', nullable: true })
  passwordHash: string | null;

  /** The password is enough only beside a second factor. */
  @BooleanColumn({ name: 'password_short', default: false })
  passwordShort: boolean;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
