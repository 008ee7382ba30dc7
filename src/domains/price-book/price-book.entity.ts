import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  MoneyColumn,
  TextColumn,
  TimeColumn,
} from '../helpers/index.js';

/** Other prices than the catalogue's, for somebody, in one currency. Who was given it stands in the customer's record. */
@Entity({ schema: 'base', name: 'price_book' })
@Index('ix_price_book_created', ['createdAt', 'id'])
export class PriceBookEntity {
  @IdColumn('pk_price_book')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

  @TextColumn({ nullable: true })
  currency: string | null;

  /** party, segment or everyone. */
  @TextColumn({ nullable: true })
  audience: string | null;

  @TextColumn({ array: true, nullable: true })
  segments: string[] | null;

  @MoneyColumn({ name: 'conversion_rate', nullable: true })
  conversionRate: string | null;

  @MoneyColumn({ nullable: true })
  percentage: string | null;

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
