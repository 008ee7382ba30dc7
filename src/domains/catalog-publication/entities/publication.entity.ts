import { Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { CatalogueChangeSet } from './change-set.entity.js';

/** A draft that became the catalogue, in one commit. */
@Entity({ schema: 'base', name: 'catalogue_publication' })
@ForeignKey(() => CatalogueChangeSet, ['changeSetId'], ['id'], {
  name: 'fk_catalogue_publication_change_set',
})
@Unique('uq_catalogue_publication_number', ['number'])
export class CataloguePublication {
  @IdColumn('pk_catalogue_publication')
  id: string;

  /** 1, 2, 3, ... without gaps. */
  @IntegerColumn()
  number: number;

  @UuidColumn({ name: 'change_set_id' })
  changeSetId: string;

  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  notes: string | null;

  @TextColumn()
  origin: string;

  @IntegerColumn({ name: 'rolls_back', nullable: true })
  rollsBack: number | null;

  @TextColumn({ name: 'author_name' })
  authorName: string;

  @TextColumn({ name: 'publisher_id' })
  publisherId: string;

  @TextColumn({ name: 'publisher_name' })
  publisherName: string;

  @IntegerColumn({ name: 'entry_count' })
  entryCount: number;

  @TimeColumn({ name: 'published_at' })
  publishedAt: Date;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
