import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../helpers/index.js';

/** "Can these services be delivered there?", with its answer and the day until which the answer holds (TMF645). */
@Entity({ schema: 'telecom', name: 'check_service_qualification' })
@Index('ix_check_service_qualification_owner', ['tenantId', 'customerId', 'createdAt'])
export class CheckServiceQualification {
  @IdColumn('pk_check_service_qualification') id: string;
  @IntegerColumn({ default: 1 }) version: number;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @TextColumn() state: string;
  /** `qualified`, `alternate` or `unqualified`. */
  @TextColumn({ name: 'qualification_result', nullable: true }) qualificationResult: string | null;
  @TextColumn({ nullable: true }) description: string | null;
  @TextColumn({ name: 'external_id', nullable: true }) externalId: string | null;
  @TimeColumn({ name: 'check_service_qualification_date', nullable: true })
  checkServiceQualificationDate: Date | null;
  @TimeColumn({ name: 'effective_qualification_date', nullable: true })
  effectiveQualificationDate: Date | null;
  @TimeColumn({ name: 'estimated_response_date', nullable: true }) estimatedResponseDate: Date | null;
  @TimeColumn({ name: 'expected_qualification_date', nullable: true })
  expectedQualificationDate: Date | null;
  @TimeColumn({ name: 'expiration_date', nullable: true }) expirationDate: Date | null;
  @BooleanColumn({ name: 'instant_sync_qualification', nullable: true })
  instantSyncQualification: boolean | null;
  @BooleanColumn({ name: 'provide_alternative', nullable: true }) provideAlternative: boolean | null;
  @BooleanColumn({ name: 'provide_unavailability_reason', nullable: true })
  provideUnavailabilityReason: boolean | null;
  @JsonColumn() extra: object;
}
