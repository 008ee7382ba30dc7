import { Column, Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn } from '../../helpers/index.js';

/** One run of the verification, and what it found. */
@Entity({ schema: 'base', name: 'audit_verification' })
@Index('ix_audit_verification_ended', ['endedAt'])
export class AuditVerification {
  @IdColumn('pk_audit_verification')
  id: string;

  @TimeColumn({ name: 'started_at' })
  startedAt: Date;

  @TimeColumn({ name: 'ended_at' })
  endedAt: Date;

  /** The last position that was looked at. */
  @Column({ type: 'bigint' })
  position: string;

  @Column({ type: 'bytea', name: 'head_hash', nullable: true })
  headHash: Buffer | null;

  @IntegerColumn({ name: 'fault_count' })
  faultCount: number;

  @TextColumn({ name: 'first_fault', nullable: true })
  firstFault: string | null;
}
