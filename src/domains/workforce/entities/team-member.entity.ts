import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BooleanColumn, UuidColumn } from '../../helpers/index.js';
import { AgentProfile } from './agent-profile.entity.js';
import { WorkforceTeam } from './workforce-team.entity.js';

const KEY = 'pk_team_member';

/** That an agent belongs to a team, perhaps leads it. */
@Entity({ schema: 'base', name: 'team_member' })
@Index('ix_team_member_team', ['teamId'])
@ForeignKey(() => AgentProfile, ['agentId'], ['id'], { name: 'fk_team_member_agent', onDelete: 'CASCADE' })
@ForeignKey(() => WorkforceTeam, ['teamId'], ['id'], { name: 'fk_team_member_team' })
export class TeamMember {
  @PrimaryColumn({ type: 'uuid', name: 'agent_id', primaryKeyConstraintName: KEY })
  agentId: string;

  @PrimaryColumn({ type: 'uuid', name: 'team_id', primaryKeyConstraintName: KEY })
  teamId: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @BooleanColumn({ default: false })
  lead: boolean;
}
