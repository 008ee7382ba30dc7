import {
  IntegerColumn,
  JsonColumn,
  MoneyColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** What all accounts of TMF666 share. */
export abstract class Account {
  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'account_type', nullable: true })
  accountType: string | null;

  @TextColumn({ nullable: true })
  state: string | null;

  /** Exact decimal, in `creditLimitUnit`. */
  @MoneyColumn({ name: 'credit_limit_value', nullable: true })
  creditLimitValue: string | null;

  /** ISO 4217. */
  @TextColumn({ name: 'credit_limit_unit', nullable: true })
  creditLimitUnit: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}

/** An account that bills or settlements are made for. References are texts: partners' systems have ids of their own. */
export abstract class BilledAccount extends Account {
  @TextColumn({ name: 'payment_status', nullable: true })
  paymentStatus: string | null;

  @TextColumn({ name: 'financial_account_id', nullable: true })
  financialAccountId: string | null;

  @TextColumn({ name: 'billing_cycle_id', nullable: true })
  billingCycleId: string | null;

  @TextColumn({ name: 'bill_format_id', nullable: true })
  billFormatId: string | null;
}
