import { Column, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';
import { CatalogueChangeSet } from './change-set.entity.js';

/** A cart with what it must cost and what must be said about it: run at every publishing, or with one draft. */
@Entity({ schema: 'base', name: 'catalogue_example' })
@ForeignKey(() => CatalogueChangeSet, ['changeSetId'], ['id'], {
  name: 'fk_catalogue_example_change_set',
  onDelete: 'CASCADE',
})
@Index('ix_catalogue_example_change_set', ['changeSetId', 'createdAt', 'id'])
export class CatalogueExample {
  @IdColumn('pk_catalogue_example')
  id: string;

  /** Null: it holds for the whole catalogue, at every publishing. */
  @UuidColumn({ name: 'change_set_id', nullable: true })
  changeSetId: string | null;

  @TextColumn()
  name: string;

  @Column({ type: 'jsonb' })
  request: JsonObject;

  @Column({ type: 'jsonb' })
  expected: JsonObject;

  @TextColumn({ name: 'author_name' })
  authorName: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
