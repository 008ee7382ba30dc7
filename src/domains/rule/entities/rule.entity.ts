import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
} from '../../helpers/index.js';

/** A rule of the operator's catalogue: what must hold of a selection. Its condition, words and examples are in `extra`. */
@Entity({ schema: 'base', name: 'rule' })
@Index('ix_rule_created', ['createdAt', 'id'])
@Unique('uq_rule_code', ['code'])
@Index('ix_rule_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class RuleEntity {
  @IdColumn('pk_rule')
  id: string;

  @TextColumn()
  code: string;

  @TextColumn()
  name: string;

  @TextColumn()
  family: string;

  @TextColumn()
  severity: string;

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
