import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** A customer's question "is this address right?" with its answer (TMF673). */
@Entity({ schema: 'base', name: 'geographic_address_validation' })
@Index('ix_geographic_address_validation_owner', ['tenantId', 'customerId', 'createdAt'])
export class GeographicAddressValidation {
  @IdColumn('pk_geographic_address_validation') id: string;
  @IntegerColumn({ default: 1 }) version: number;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @TextColumn() state: string;
  @TimeColumn({ name: 'validation_date', nullable: true }) validationDate: Date | null;
  /** `success`, `partial` or `fails`. */
  @TextColumn({ name: 'validation_result', nullable: true }) validationResult: string | null;
  @BooleanColumn({ name: 'provide_alternative', nullable: true }) provideAlternative: boolean | null;
  @JsonColumn() extra: object;
}
