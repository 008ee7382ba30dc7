import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { UserAccount } from '../entities/user-account.entity.js';

/** What a token is good for, and nothing else. */
export type TokenPurpose = 'verifyEmail' | 'resetPassword' | 'secondFactor';

/** A secret that was given out once and works once: a link in a mail, or the first half of a sign-in. */
@Entity({ schema: 'base', name: 'one_time_token' })
@Unique('uq_one_time_token_hash', ['tokenHash'])
@Check('ck_one_time_token_purpose', `purpose IN ('verifyEmail', 'resetPassword', 'secondFactor')`)
@Index('ix_one_time_token_user', ['userAccountId', 'purpose'])
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], {
  name: 'fk_one_time_token_user',
  onDelete: 'CASCADE',
})
export class OneTimeToken {
  @IdColumn('pk_one_time_token')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  @TextColumn()
  purpose: TokenPurpose;

  /** SHA-256 of 256 random bits. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @TimeColumn({ name: 'used_at', nullable: true })
  usedAt: Date | null;
}
