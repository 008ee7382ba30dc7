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

/** TMF620 Category: where offerings are found when browsing. */
@Entity({ schema: 'base', name: 'category' })
@Index('ix_category_created', ['createdAt', 'id'])
@Index('ix_category_parent', ['parentId'])
@Index('ix_category_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class Category {
  @IdColumn('pk_category')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'lifecycle_status', nullable: true })
  lifecycleStatus: string | null;

  @TextColumn({ name: 'parent_id', nullable: true })
  parentId: string | null;

  @BooleanColumn({ name: 'is_root', nullable: true })
  isRoot: boolean | null;

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
