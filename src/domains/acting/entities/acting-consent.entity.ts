import { Entity, PrimaryColumn } from 'typeorm';
import { BooleanColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** Whether a customer lets the operator's people act for it, and who said so. */
@Entity({ schema: 'base', name: 'acting_consent' })
export class ActingConsent {
  @PrimaryColumn({ type: 'uuid', name: 'customer_id', primaryKeyConstraintName: 'pk_acting_consent' })
  customerId: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @BooleanColumn()
  allowed: boolean;

  @UuidColumn({ name: 'changed_by_id' })
  changedById: string;

  @TextColumn({ name: 'changed_by_name' })
  changedByName: string;

  @TimeColumn({ name: 'changed_at' })
  changedAt: Date;
}
