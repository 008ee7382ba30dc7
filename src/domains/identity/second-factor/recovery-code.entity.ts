import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { UserAccount } from '../entities/user-account.entity.js';

/** A code on paper for the day when the phone is gone; works once. */
@Entity({ schema: 'base', name: 'recovery_code' })
@Unique('uq_recovery_code', ['userAccountId', 'codeHash'])
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], {
  name: 'fk_recovery_code_user',
  onDelete: 'CASCADE',
})
export class RecoveryCode {
  @IdColumn('pk_recovery_code')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  /** SHA-256 of the code, which has 80 random bits. */
  @Column({ type: 'bytea', name: 'code_hash' })
  codeHash: Buffer;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'used_at', nullable: true })
  usedAt: Date | null;
}
