import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { NeedsAssessment } from './needs-assessment.entity.js';

/** Somebody has an assessment open right now. The id is the connection's. */
@Entity({ schema: 'base', name: 'needs_presence' })
@Index('ix_needs_presence_assessment', ['assessmentId'])
@ForeignKey(() => NeedsAssessment, ['assessmentId'], ['id'], {
  name: 'fk_needs_presence_assessment',
  onDelete: 'CASCADE',
})
export class NeedsPresence {
  @IdColumn('pk_needs_presence')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'assessment_id' })
  assessmentId: string;

  @TextColumn()
  name: string;

  @TextColumn()
  kind: string;

  @TimeColumn({ name: 'seen_at' })
  seenAt: Date;
}
