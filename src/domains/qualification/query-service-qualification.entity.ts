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

/** "What can be delivered there?", with the services that can (TMF645). */
@Entity({ schema: 'telecom', name: 'query_service_qualification' })
@Index('ix_query_service_qualification_owner', ['tenantId', 'customerId', 'createdAt'])
export class QueryServiceQualification {
  @IdColumn('pk_query_service_qualification') id: string;
  @IntegerColumn({ default: 1 }) version: number;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @TextColumn() state: string;
  @TextColumn({ nullable: true }) description: string | null;
  @TextColumn({ name: 'external_id', nullable: true }) externalId: string | null;
  @TimeColumn({ name: 'query_service_qualification_date', nullable: true })
  queryServiceQualificationDate: Date | null;
  @TimeColumn({ name: 'effective_qualification_date', nullable: true })
  effectiveQualificationDate: Date | null;
  @TimeColumn({ name: 'estimated_response_date', nullable: true }) estimatedResponseDate: Date | null;
  @TimeColumn({ name: 'expected_qualification_date', nullable: true })
  expectedQualificationDate: Date | null;
  @TimeColumn({ name: 'expiration_date', nullable: true }) expirationDate: Date | null;
  @BooleanColumn({ name: 'instant_sync_qualification', nullable: true })
  instantSyncQualification: boolean | null;
  @JsonColumn() extra: object;
}
