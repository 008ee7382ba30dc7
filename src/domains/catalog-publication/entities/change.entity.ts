import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';
import { CatalogueChangeSet } from './change-set.entity.js';

/** What a draft does to one entry of the catalogue. */
@Entity({ schema: 'base', name: 'catalogue_change_set_entry' })
@ForeignKey(() => CatalogueChangeSet, ['changeSetId'], ['id'], {
  name: 'fk_catalogue_change_set_entry_set',
  onDelete: 'CASCADE',
})
@Unique('uq_catalogue_change_set_entry_resource', ['changeSetId', 'kind', 'resourceId'])
@Index('ix_catalogue_change_set_entry_resource', ['resourceId', 'kind'])
@Check(
  'ck_catalogue_change_set_entry_operation',
  `operation IN ('add', 'change', 'remove') AND (document IS NULL) = (operation = 'remove') AND (base_version IS NULL) = (operation = 'add')`,
)
export class CatalogueChangeRow {
  @IdColumn('pk_catalogue_change_set_entry')
  id: string;

  @UuidColumn({ name: 'change_set_id' })
  changeSetId: string;

  @TextColumn()
  kind: string;

  @UuidColumn({ name: 'resource_id' })
  resourceId: string;

  @TextColumn()
  operation: 'add' | 'change' | 'remove';

  /** As it shall be; null when it is removed. */
  @Column({ type: 'jsonb', nullable: true })
  document: JsonObject | null;

  /** The version that was changed; null for a new entry. */
  @IntegerColumn({ name: 'base_version', nullable: true })
  baseVersion: number | null;

  /** The document of that version: what a rebase compares with. */
  @Column({ name: 'base_document', type: 'jsonb', nullable: true })
  baseDocument: JsonObject | null;

  @TextColumn({ name: 'changed_by' })
  changedBy: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
