import { Check, Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** What somebody said about their needs, kept: a visitor's, until the visitor signs in, or a customer's. */
@Entity({ schema: 'base', name: 'needs_assessment' })
@Check('ck_needs_assessment_state', `state IN ('open', 'submitted', 'taken', 'closed')`)
@Index('ix_needs_assessment_owner', { synchronize: false }) // newest first: TypeORM cannot say it
@Index('ix_needs_assessment_state', { synchronize: false })
export class NeedsAssessment {
  @IdColumn('pk_needs_assessment')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  state: string;

  @TextColumn()
  name: string;

  @UuidColumn({ name: 'questionnaire_id' })
  questionnaireId: string;

  /** Of the questionnaire when the first answer was given. */
  @TextColumn({ name: 'questionnaire_version' })
  questionnaireVersion: string;

  /** Goes along to the cart and the order. */
  @TextColumn({ name: 'correlation_id' })
  correlationId: string;

  /** How to reach who asked for a consultant. */
  @TextColumn({ name: 'contact_name', nullable: true })
  contactName: string | null;

  @TextColumn({ name: 'contact_email', nullable: true })
  contactEmail: string | null;

  @TextColumn({ name: 'contact_phone', nullable: true })
  contactPhone: string | null;

  @TextColumn({ nullable: true })
  note: string | null;

  @TimeColumn({ name: 'submitted_at', nullable: true })
  submittedAt: Date | null;

  /** The consultant's account. */
  @UuidColumn({ name: 'taken_by', nullable: true })
  takenBy: string | null;

  @TextColumn({ name: 'taken_by_name', nullable: true })
  takenByName: string | null;

  @UuidColumn({ name: 'cart_id', nullable: true })
  cartId: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
