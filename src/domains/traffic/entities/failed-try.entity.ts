import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IntegerColumn, TimeColumn } from '../../helpers/index.js';

/** How often credentials were wrong lately, for one account or one address. */
@Entity({ schema: 'base', name: 'failed_try' })
@Index('ix_failed_try_last', ['lastAt'])
export class FailedTry {
  /** SHA-256 of what is counted. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'pk_failed_try' })
  key: Buffer;

  @IntegerColumn()
  failures: number;

  @TimeColumn({ name: 'last_at' })
  lastAt: Date;

  /** Tries under way, whose end is not known yet. */
  @IntegerColumn()
  pending: number;

  @TimeColumn({ name: 'pending_at' })
  pendingAt: Date;
}
