import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn } from '../../helpers/index.js';

/** A file that the catalogue is imported from or exported to; it goes after some days. */
@Entity({ schema: 'base', name: 'catalogue_file' })
@Index('ix_catalogue_file_expires', ['expiresAt'])
export class CatalogueFile {
  @IdColumn('pk_catalogue_file')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ name: 'content_type' })
  contentType: string;

  @IntegerColumn({ name: 'size_bytes' })
  sizeBytes: number;

  @TextColumn({ name: 'author_name' })
  authorName: string;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}

/** A piece of a file, so that no process holds a whole one. */
@Entity({ schema: 'base', name: 'catalogue_file_part' })
@ForeignKey(() => CatalogueFile, ['fileId'], ['id'], {
  name: 'fk_catalogue_file_part_file',
  onDelete: 'CASCADE',
})
export class CatalogueFilePart {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'pk_catalogue_file_part' })
  fileId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_catalogue_file_part' })
  position: number;

  @Column({ type: 'bytea' })
  content: Buffer;
}
