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

/** TMF620 ProductOffering: what is sold. Telecommunications attributes are in telecom.product_offering. */
@Entity({ schema: 'base', name: 'product_offering' })
@Index('ix_product_offering_created', ['createdAt', 'id'])
@Index('ix_product_offering_name', ['name'])
@Index('ix_product_offering_specification', ['productSpecificationId'])
@Index('ix_product_offering_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class ProductOffering {
  @IdColumn('pk_product_offering')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

  @BooleanColumn({ name: 'is_bundle', nullable: true })
  isBundle: boolean | null;

  @BooleanColumn({ name: 'is_sellable', nullable: true })
  isSellable: boolean | null;

  @TextColumn({ name: 'product_specification_id', nullable: true })
  productSpecificationId: string | null;

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
