import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TimeColumn, UuidColumn } from '../../helpers/index.js';
import { UserAccount } from '../entities/user-account.entity.js';

/** The app on a person's phone that shows codes by the clock (TOTP, RFC 6238). */
@Entity({ schema: 'base', name: 'second_factor' })
@ForeignKey(() => UserAccount, ['userAccountId'], ['id'], {
  name: 'fk_second_factor_user',
  onDelete: 'CASCADE',
})
export class SecondFactor {
  @PrimaryColumn({
    type: 'uuid',
    name: 'user_account_id',
    primaryKeyConstraintName: 'pk_second_factor',
  })
  userAccountId: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  /** The shared secret, in the platform's secret box. */
  @Column({ type: 'bytea' })
  secret: Buffer;

  /** Null until a code has shown that the app has the secret: not asked for before. */
  @TimeColumn({ name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** The time step of the last code that was used: no code works twice. */
  @Column({ type: 'bigint', name: 'last_step', nullable: true })
  lastStep: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
