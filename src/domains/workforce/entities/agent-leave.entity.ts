import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { AgentProfile } from './agent-profile.entity.js';

/** Whole days on which an agent is away, by the calendar of the agent's time zone; and who stands in. */
@Entity({ schema: 'base', name: 'agent_leave' })
@Index('ix_agent_leave_agent', ['agentId', 'startDate'])
@Index('ix_agent_leave_state', ['tenantId', 'state', 'startDate', 'id'])
@ForeignKey(() => AgentProfile, ['agentId'], ['id'], { name: 'fk_agent_leave_agent', onDelete: 'CASCADE' })
@ForeignKey(() => AgentProfile, ['coverAgentId'], ['id'], { name: 'fk_agent_leave_cover' })
@Check('ck_agent_leave_dates', 'start_date <= end_date')
@Check('ck_agent_leave_state', `state IN ('requested', 'approved', 'rejected', 'withdrawn')`)
export class AgentLeave {
  @IdColumn('pk_agent_leave')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @UuidColumn({ name: 'agent_id' })
  agentId: string;

  @TextColumn()
  kind: string;

  @Column({ type: 'date', name: 'start_date' })
  startDate: string;

  @Column({ type: 'date', name: 'end_date' })
  endDate: string;

  @TextColumn({ default: 'requested' })
  state: string;

  @UuidColumn({ name: 'cover_agent_id', nullable: true })
  coverAgentId: string | null;

  @TextColumn({ default: '' })
  note: string;

  @TextColumn({ name: 'requested_by' })
  requestedBy: string;

  @TextColumn({ name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @TextColumn({ name: 'decided_by_name', nullable: true })
  decidedByName: string | null;

  @TextColumn({ name: 'decision_note', nullable: true })
  decisionNote: string | null;

  @TimeColumn({ name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
