import { Entity, ForeignKey, Index } from 'typeorm';
import { CatalogueFile } from './file.entity.js';
import { IdColumn, IntegerColumn, TextColumn, UuidColumn } from '../../helpers/index.js';

/** Why a row of an imported file was left out. */
@Entity({ schema: 'base', name: 'catalogue_row_fault' })
@ForeignKey(() => CatalogueFile, ['fileId'], ['id'], {
  name: 'fk_catalogue_row_fault_file',
  onDelete: 'CASCADE',
})
@Index('ix_catalogue_row_fault_file', ['fileId', 'rowNumber', 'id'])
export class CatalogueRowFault {
  @IdColumn('pk_catalogue_row_fault')
  id: string;

  /** The file of the rows that were left out. */
  @UuidColumn({ name: 'file_id' })
  fileId: string;

  /** Of the file, the heading being row 1. */
  @IntegerColumn({ name: 'row_number' })
  rowNumber: number;

  @TextColumn({ name: 'column_name', nullable: true })
  columnName: string | null;

  @TextColumn({ name: 'resource_id', nullable: true })
  resourceId: string | null;

  @TextColumn()
  message: string;

  @TextColumn()
  fix: string;
}
