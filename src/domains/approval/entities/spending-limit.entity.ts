import { Check, Entity, Index, PrimaryColumn } from 'typeorm';
import { IntegerColumn, MoneyColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** What a person may order at a customer without asking. Amounts that are null are not limited. */
@Entity({ schema: 'base', name: 'spending_limit' })
@Index('ix_spending_limit_customer', ['customerId'])
@Check('ck_spending_limit_amounts', 'order_one_time >= 0 AND order_monthly >= 0 AND month_total >= 0')
export class SpendingLimit {
  @PrimaryColumn({ type: 'uuid', name: 'membership_id', primaryKeyConstraintName: 'pk_spending_limit' })
  membershipId: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  /** What one order may charge once. */
  @MoneyColumn({ name: 'order_one_time', nullable: true })
  orderOneTime: string | null;

  /** What one order may add to each month's bill. */
  @MoneyColumn({ name: 'order_monthly', nullable: true })
  orderMonthly: string | null;

  /** What all orders of a calendar month (UTC) may come to, each with what it charges once and its first month. */
  @MoneyColumn({ name: 'month_total', nullable: true })
  monthTotal: string | null;

  @TextColumn()
  currency: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
