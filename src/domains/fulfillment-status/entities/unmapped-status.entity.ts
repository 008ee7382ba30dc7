import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** A notice whose code no table knows: it waits here for a person who maps it. */
@Entity({ schema: 'telecom', name: 'unmapped_status' })
@Unique('uq_unmapped_status_notice', ['noticeId'])
@Index('ix_unmapped_status_open', ['receivedAt'], { where: 'resolved_at IS NULL' })
export class UnmappedStatus {
  @IdColumn('pk_unmapped_status')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @TextColumn()
  source: string;

  @TextColumn()
  code: string;

  @UuidColumn({ name: 'notice_id' })
  noticeId: string;

  @JsonColumn()
  payload: JsonObject;

  @TimeColumn({ name: 'received_at' })
  receivedAt: Date;

  @TimeColumn({ name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;
}
