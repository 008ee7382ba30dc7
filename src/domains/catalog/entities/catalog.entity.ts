import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF620 Catalog: a collection of offerings for some audience. */
@Entity({ schema: 'base', name: 'catalog' })
@Index('ix_catalog_created', ['createdAt', 'id'])
@Index('ix_catalog_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class Catalog {
  @IdColumn('pk_catalog')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'catalog_type', nullable: true })
  catalogType: string | null;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

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
