import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { ProductOrder } from './product-order.entity.js';

/** What telecommunications adds to an order: its number, request family, the dates of the FOC, and where news comes from. */
@Entity({ schema: 'telecom', name: 'product_order' })
@Unique('uq_telecom_product_order_number', ['orderNumber'])
@Index('ix_telecom_product_order_search', { synchronize: false }) // trigrams: TypeORM cannot say gin_trgm_ops
@ForeignKey(() => ProductOrder, ['id'], ['id'], {
  name: 'fk_telecom_product_order_base',
  onDelete: 'CASCADE',
})
export class TelecomProductOrder {
  @IdColumn('pk_telecom_product_order')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn({ name: 'order_number', default: '' })
  orderNumber: string;

  @TextColumn({ name: 'request_family', default: 'PSR' })
  requestFamily: string;

  @TimeColumn({ name: 'desired_due_date', nullable: true })
  desiredDueDate: Date | null;

  @TimeColumn({ name: 'promised_date', nullable: true })
  promisedDate: Date | null;

  @TimeColumn({ name: 'predicted_date', nullable: true })
  predictedDate: Date | null;

  @IntegerColumn({ name: 'policy_version', default: 1 })
  policyVersion: number;

  @TextColumn({ name: 'customer_name', nullable: true })
  customerName: string | null;

  @TextColumn({ name: 'search_text', default: '' })
  searchText: string;

  @TimeColumn({ name: 'judged_at', nullable: true })
  judgedAt: Date | null;

  @TextColumn({ name: 'source_name', default: '' })
  sourceName: string;

  @TimeColumn({ name: 'source_as_of', nullable: true })
  sourceAsOf: Date | null;
}
