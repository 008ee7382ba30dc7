import { Check, Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** A procurement inquiry with its answer: a visitor's, until the visitor signs in, or a customer's. */
@Entity({ schema: 'base', name: 'procurement_inquiry' })
@Unique('uq_procurement_inquiry_key', ['customerId', 'idempotencyKey'])
@Check('ck_procurement_inquiry_stage', `stage IN ('preSale', 'ordering', 'postSale')`)
@Index('ix_procurement_inquiry_question', { synchronize: false }) // newest first: TypeORM cannot say it
@Index('ix_procurement_inquiry_correlation', ['correlationId'])
export class ProcurementInquiry {
  @IdColumn('pk_procurement_inquiry')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  stage: string;

  @TextColumn({ name: 'offering_id' })
  offeringId: string;

  /** Goes along to the cart, the order and what follows. */
  @TextColumn({ name: 'correlation_id' })
  correlationId: string;

  /** SHA-256 of the question: who asks the same again is told what has changed. */
  @TextColumn({ name: 'question_hash' })
  questionHash: string;

  @JsonColumn({ default: undefined })
  question: object;

  @JsonColumn({ default: undefined })
  answer: object;

  /** The same question, asked before. */
  @UuidColumn({ name: 'previous_id', nullable: true })
  previousId: string | null;

  @UuidColumn({ name: 'cart_id', nullable: true })
  cartId: string | null;

  @UuidColumn({ name: 'order_id', nullable: true })
  orderId: string | null;

  @TextColumn({ name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
