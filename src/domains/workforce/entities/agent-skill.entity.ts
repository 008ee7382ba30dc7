import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IntegerColumn, UuidColumn } from '../../helpers/index.js';
import { AgentProfile } from './agent-profile.entity.js';

const KEY = 'pk_agent_skill';

/** What an agent can do: an offering family, a language or a customer segment; level 1 (learning) to 3 (expert). */
@Entity({ schema: 'base', name: 'agent_skill' })
@ForeignKey(() => AgentProfile, ['agentId'], ['id'], { name: 'fk_agent_skill_agent', onDelete: 'CASCADE' })
@Check('ck_agent_skill_level', 'level BETWEEN 1 AND 3')
export class AgentSkill {
  @PrimaryColumn({ type: 'uuid', name: 'agent_id', primaryKeyConstraintName: KEY })
  agentId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: KEY })
  kind: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: KEY })
  name: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @IntegerColumn()
  level: number;
}
