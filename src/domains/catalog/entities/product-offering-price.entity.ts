import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  MoneyColumn,
  TextColumn,
  TimeColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF620 ProductOfferingPrice: one charge, one alteration, or one tier of it. */
@Entity({ schema: 'base', name: 'product_offering_price' })
@Index('ix_product_offering_price_created', ['createdAt', 'id'])
@Index('ix_product_offering_price_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class ProductOfferingPrice {
  @IdColumn('pk_product_offering_price')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

  @TextColumn({ name: 'price_type', nullable: true })
  priceType: string | null;

  @MoneyColumn({ name: 'price_value', nullable: true })
  priceValue: string | null;

  @TextColumn({ name: 'price_unit', nullable: true })
  priceUnit: string | null;

  @MoneyColumn({ nullable: true })
  percentage: string | null;

  @TextColumn({ name: 'recurring_charge_period_type', nullable: true })
  recurringChargePeriodType: string | null;

  @IntegerColumn({ name: 'recurring_charge_period_length', nullable: true })
  recurringChargePeriodLength: number | null;

  @BooleanColumn({ name: 'is_bundle', nullable: true })
  isBundle: boolean | null;

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
