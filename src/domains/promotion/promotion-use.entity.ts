import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../helpers/index.js';
import { PromotionEntity } from './promotion.entity.js';

/** An order in which a promotion was used. */
@Entity({ schema: 'base', name: 'promotion_use' })
@Unique('uq_promotion_use_once', ['promotionId', 'onceKey'])
@Index('ix_promotion_use_customer', ['tenantId', 'customerId', 'promotionId'])
export class PromotionUse {
  @IdColumn('pk_promotion_use')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  @UuidColumn({ name: 'promotion_id' })
  promotionId: string;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  /** The customer where it is used once by each, else the order. */
  @TextColumn({ name: 'once_key' })
  onceKey: string;

  @TimeColumn({ name: 'used_at' })
  usedAt: Date;
}

/** How often a promotion was used, by all customers together: who counts sees no customer's row. */
@Entity({ schema: 'base', name: 'promotion_count' })
@ForeignKey(() => PromotionEntity, ['id'], ['id'], {
  name: 'fk_promotion_count_promotion',
  onDelete: 'CASCADE',
})
export class PromotionCount {
  @IdColumn('pk_promotion_count')
  id: string;

  @IntegerColumn()
  used: number;
}
