import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { UserAccount } from './user-account.entity.js';

/** One signed-in browser. The token itself is only in the browser's cookie. */
@Entity({ schema: 'base', name: 'session' })
@Unique('uq_session_token', ['tokenHash'])
@Index('ix_session_user', ['userAccountId'])
@Index('ix_session_expiry', ['expiresAt'])
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], { name: 'fk_session_user', onDelete: 'CASCADE' })
export class Session {
  @IdColumn('pk_session')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  /** SHA-256 of the token; the token is random, so it needs no slow hash. */
  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;
}
