import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { Demonstration } from './demonstration.entity.js';

/** A browser that is in a demonstration, or a link by which one may come in. */
@Entity({ schema: 'base', name: 'demonstration_seat' })
@Check('ck_demonstration_seat_part', `part IN ('driver', 'watcher')`)
@Unique('uq_demonstration_seat_holder', ['demonstrationId', 'holderHash'])
@Unique('uq_demonstration_seat_link', ['linkHash'])
@Index('ix_demonstration_seat_holder', ['holderHash'])
export class DemonstrationSeat {
  @IdColumn('pk_demonstration_seat')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'demonstration_id' })
  demonstrationId: string;

  @ManyToOne(() => Demonstration, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'demonstration_id',
    foreignKeyConstraintName: 'fk_demonstration_seat_demonstration',
  })
  demonstration: Relation<Demonstration>;

  @TextColumn()
  part: 'driver' | 'watcher';

  /** SHA-256 of the browser's secret; null: a link that nobody has followed yet, or that many may follow. */
  @Column({ type: 'bytea', name: 'holder_hash', nullable: true })
  holderHash: Buffer | null;

  /** SHA-256 of what the link holds. */
  @Column({ type: 'bytea', name: 'link_hash', nullable: true })
  linkHash: Buffer | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;
}
