import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF620 ExportJob: a request to write catalogue data to a file. */
@Entity({ schema: 'base', name: 'export_job' })
@Index('ix_export_job_created', ['createdAt', 'id'])
@Index('ix_export_job_extra', { synchronize: false }) // gin (jsonb_path_ops): TypeORM cannot say it
export class ExportJob {
  @IdColumn('pk_export_job')
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

  @TextColumn({ nullable: true })
  query: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
