import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF620 ProductSpecification: what a product can be, before it is offered to anyone. */
@Entity({ schema: 'base', name: 'product_specification' })
@Index('ix_product_specification_created', ['createdAt', 'id'])
@Index('ix_product_specification_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class ProductSpecification {
  @IdColumn('pk_product_specification')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'product_number', nullable: true })
  productNumber: string | null;

  @TextColumn({ nullable: true })
  brand: string | null;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

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
