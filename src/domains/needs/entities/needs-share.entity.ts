import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Column } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { NeedsAssessment } from './needs-assessment.entity.js';

/** A link by which others see an assessment or fill it in. Of its secret only a hash is kept. */
@Entity({ schema: 'base', name: 'needs_share' })
@Unique('uq_needs_share_token', ['tokenHash'])
@Check('ck_needs_share_access', `access IN ('read', 'fillIn')`)
@Index('ix_needs_share_assessment', ['assessmentId'])
@ForeignKey(() => NeedsAssessment, ['assessmentId'], ['id'], {
  name: 'fk_needs_share_assessment',
  onDelete: 'CASCADE',
})
export class NeedsShare {
  @IdColumn('pk_needs_share')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'assessment_id' })
  assessmentId: string;

  @Column({ type: 'bytea', name: 'token_hash' })
  tokenHash: Buffer;

  @TextColumn()
  access: string;

  @TextColumn({ name: 'created_by' })
  createdBy: string;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @TimeColumn({ name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
