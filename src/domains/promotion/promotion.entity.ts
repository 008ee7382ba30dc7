import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
} from '../helpers/index.js';

/** TMF671 Promotion. */
@Entity({ schema: 'base', name: 'promotion' })
@Index('ix_promotion_created', ['createdAt', 'id'])
export class PromotionEntity {
  @IdColumn('pk_promotion')
  id: string;

  @TextColumn({ nullable: true })
  name: string | null;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

  @TextColumn({ name: 'promotion_type', nullable: true })
  promotionType: string | null;

  /** Used in one order of each customer at most. */
  @BooleanColumn({ name: 'once_per_customer', nullable: true })
  oncePerCustomer: boolean | null;

  /** Orders that it may be used in, of all customers together; null: any number. */
  @IntegerColumn({ nullable: true })
  budget: number | null;

  @TimeColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  @TimeColumn({ name: 'valid_to', nullable: true })
  validTo: Date | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
