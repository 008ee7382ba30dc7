import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { IntegerColumn, TimeColumn } from '../../helpers/index.js';

/** How much of a limit all processes have taken in the window that runs. */
@Entity({ schema: 'base', name: 'rate_window' })
@Index('ix_rate_window_end', ['endsAt'])
export class RateWindow {
  /** SHA-256 of the limit's name and the client's key. */
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'pk_rate_window' })
  key: Buffer;

  @TimeColumn({ name: 'ends_at' })
  endsAt: Date;

  @IntegerColumn()
  used: number;

  /** What the last process to ask was given. */
  @Column({ type: 'integer' })
  granted: number;
}
