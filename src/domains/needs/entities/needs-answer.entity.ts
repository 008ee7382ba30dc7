import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { JsonColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { NeedsAssessment } from './needs-assessment.entity.js';

/** One answer. Two people who answer different questions at once never meet in a row. */
@Entity({ schema: 'base', name: 'needs_answer' })
@ForeignKey(() => NeedsAssessment, ['assessmentId'], ['id'], {
  name: 'fk_needs_answer_assessment',
  onDelete: 'CASCADE',
})
export class NeedsAnswer {
  @PrimaryColumn({ type: 'uuid', name: 'assessment_id', primaryKeyConstraintName: 'pk_needs_answer' })
  assessmentId: string;

  /** `whole` or a site. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_needs_answer' })
  subject: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_needs_answer' })
  question: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @JsonColumn({ default: undefined })
  value: object;

  @TextColumn({ name: 'answered_by' })
  answeredBy: string;

  /** Of the actor: visitor, customer or staff. */
  @TextColumn({ name: 'answered_by_kind' })
  answeredByKind: string;

  @TimeColumn({ name: 'answered_at' })
  answeredAt: Date;
}
