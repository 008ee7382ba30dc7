import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF620 ImportJob: a request to load catalogue data. */
@Entity({ schema: 'base', name: 'import_job' })
@Index('ix_import_job_created', ['createdAt', 'id'])
@Index('ix_import_job_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class ImportJob {
  @IdColumn('pk_import_job')
  id: string;

  @TextColumn({ nullable: true })
  status: string | null;

  @TextColumn({ nullable: true })
  url: string | null;

  @TextColumn({ nullable: true })
  path: string | null;

  @TextColumn({ name: 'content_type', nullable: true })
  contentType: string | null;

  @TextColumn({ name: 'error_log', nullable: true })
  errorLog: string | null;

  @TimeColumn({ name: 'completion_date', nullable: true })
  completionDate: Date | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
