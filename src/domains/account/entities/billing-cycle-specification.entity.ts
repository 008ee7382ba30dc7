import { Entity } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn } from '../../helpers/index.js';
import { BillingReference } from './billing-reference.entity.js';

/** TMF666 BillingCycleSpecification: when bills are made, sent and due. Offsets are days from the start of the period. */
@Entity({ schema: 'base', name: 'billing_cycle_specification' })
export class BillingCycleSpecification extends BillingReference {
  @IdColumn('pk_billing_cycle_specification')
  id: string;

  @TextColumn({ nullable: true })
  frequency: string | null;

  @TextColumn({ name: 'billing_period', nullable: true })
  billingPeriod: string | null;

  @IntegerColumn({ name: 'billing_date_shift', nullable: true })
  billingDateShift: number | null;

  @IntegerColumn({ name: 'payment_due_date_offset', nullable: true })
  paymentDueDateOffset: number | null;

  @TimeColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  @TimeColumn({ name: 'valid_to', nullable: true })
  validTo: Date | null;
}
