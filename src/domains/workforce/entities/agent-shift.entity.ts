import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IntegerColumn, UuidColumn } from '../../helpers/index.js';
import { AgentProfile } from './agent-profile.entity.js';

const KEY = 'pk_agent_shift';

/** A stretch of work of each week: see Shift in domains/calendar. */
@Entity({ schema: 'base', name: 'agent_shift' })
@ForeignKey(() => AgentProfile, ['agentId'], ['id'], { name: 'fk_agent_shift_agent', onDelete: 'CASCADE' })
@Check('ck_agent_shift_weekday', 'weekday BETWEEN 0 AND 6')
@Check('ck_agent_shift_minutes', 'start_minute BETWEEN 0 AND 1439 AND end_minute BETWEEN 0 AND 1440')
export class AgentShift {
  @PrimaryColumn({ type: 'uuid', name: 'agent_id', primaryKeyConstraintName: KEY })
  agentId: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: KEY })
  weekday: number;

  @PrimaryColumn({ type: 'integer', name: 'start_minute', primaryKeyConstraintName: KEY })
  startMinute: number;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @IntegerColumn({ name: 'end_minute' })
  endMinute: number;
}
