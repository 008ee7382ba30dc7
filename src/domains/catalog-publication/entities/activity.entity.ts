import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { CatalogueChangeSet } from './change-set.entity.js';

/** Who did what to a draft. */
@Entity({ schema: 'base', name: 'catalogue_activity' })
@ForeignKey(() => CatalogueChangeSet, ['changeSetId'], ['id'], {
  name: 'fk_catalogue_activity_change_set',
  onDelete: 'CASCADE',
})
@Index('ix_catalogue_activity_change_set', ['changeSetId', 'at', 'id'])
export class CatalogueActivity {
  @IdColumn('pk_catalogue_activity')
  id: string;

  @UuidColumn({ name: 'change_set_id' })
  changeSetId: string;

  @TimeColumn()
  at: Date;

  @TextColumn({ name: 'actor_id' })
  actorId: string;

  @TextColumn({ name: 'actor_name' })
  actorName: string;

  @TextColumn()
  action: string;

  /** A sentence without its subject, such as `changed the price T1.5 port`. */
  @TextColumn()
  words: string;
}
