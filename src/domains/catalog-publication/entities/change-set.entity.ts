import { Check, Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn } from '../../helpers/index.js';
import type { ChangeSetState } from '../change-set.state-machine.js';

/** A draft of the catalogue: what somebody wants to publish together. */
@Entity({ schema: 'base', name: 'catalogue_change_set' })
@Index('ix_catalogue_change_set_created', ['createdAt', 'id'])
@Index('ix_catalogue_change_set_state', ['state', 'createdAt', 'id'])
@Check(
  'ck_catalogue_change_set_state',
  `state IN ('draft', 'checked', 'scheduled', 'publishing', 'published', 'failed', 'discarded')`,
)
@Check('ck_catalogue_change_set_origin', `origin IN ('studio', 'import', 'rollback')`)
export class CatalogueChangeSet {
  @IdColumn('pk_catalogue_change_set')
  id: string;

  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  description: string | null;

  @TextColumn()
  state: ChangeSetState;

  @TextColumn()
  origin: 'studio' | 'import' | 'rollback';

  /** Number of the publication that it takes back. */
  @IntegerColumn({ name: 'rolls_back', nullable: true })
  rollsBack: number | null;

  @TextColumn({ name: 'author_id' })
  authorId: string;

  @TextColumn({ name: 'author_name' })
  authorName: string;

  /** Who had it published or scheduled. */
  @TextColumn({ name: 'publisher_id', nullable: true })
  publisherId: string | null;

  @TextColumn({ name: 'publisher_name', nullable: true })
  publisherName: string | null;

  @TimeColumn({ name: 'publish_at', nullable: true })
  publishAt: Date | null;

  /** For the publication: what customers and colleagues should know. */
  @TextColumn({ nullable: true })
  notes: string | null;

  /** Why it could not be published, for a person. */
  @TextColumn({ nullable: true })
  failure: string | null;

  /** Number of its publication. */
  @IntegerColumn({ nullable: true })
  publication: number | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
