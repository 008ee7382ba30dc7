import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
} from '../../helpers/index.js';

/** Questions about what somebody needs, and the rules that find offerings from the answers. The operator's. */
@Entity({ schema: 'base', name: 'questionnaire' })
@Index('ix_questionnaire_created', ['createdAt', 'id'])
export class NeedsQuestionnaire {
  @IdColumn('pk_questionnaire')
  id: string;

  @TextColumn()
  name: string;

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
