import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, type JsonObject, TextColumn, UuidColumn } from '../../helpers/index.js';
import { CataloguePublication } from './publication.entity.js';

/** An entry of the catalogue before and after a publication. */
@Entity({ schema: 'base', name: 'catalogue_publication_entry' })
@ForeignKey(() => CataloguePublication, ['publication'], ['number'], {
  name: 'fk_catalogue_publication_entry_number',
  onDelete: 'CASCADE',
})
@Unique('uq_catalogue_publication_entry', ['publication', 'kind', 'resourceId'])
@Index('ix_catalogue_publication_entry_resource', ['resourceId', 'kind', 'publication'])
export class CataloguePublicationEntry {
  @IdColumn('pk_catalogue_publication_entry')
  id: string;

  /** The publication's number. */
  @IntegerColumn()
  publication: number;

  @TextColumn()
  kind: string;

  @UuidColumn({ name: 'resource_id' })
  resourceId: string;

  @TextColumn()
  name: string;

  @TextColumn()
  operation: string;

  @Column({ type: 'jsonb', nullable: true })
  before: JsonObject | null;

  @Column({ type: 'jsonb', nullable: true })
  after: JsonObject | null;

  /** Of the row that was written; null when it was removed. */
  @IntegerColumn({ name: 'version_after', nullable: true })
  versionAfter: number | null;
}
