import { IsIn, IsISO8601, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { WhenGiven, WhenNamed } from './when-given.js';
import { LEAVE_KINDS } from '../../../domains/workforce/index.js';
import { AgentDto } from './agent.dto.js';

const DAY = /^20\d\d-\d\d-\d\d$/;

export class RequestLeaveDto {
  @IsIn(LEAVE_KINDS)
  kind: string;

  /** First day away, by the calendar of the agent's time zone: 2026-12-14. */
  @Matches(DAY, { message: 'startDate must be a day such as 2026-12-14' })
  @IsISO8601({ strict: true }, { message: 'startDate must be a day that exists' })
  startDate: string;

  /** Last day away. */
  @Matches(DAY, { message: 'endDate must be a day such as 2026-12-18' })
  @IsISO8601({ strict: true }, { message: 'endDate must be a day that exists' })
  endDate: string;

  /** Who stands in. */
  @WhenNamed()
  @IsUUID()
  coverAgentId?: string | null;

  @WhenGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class DecideLeaveDto {
  @IsIn(['approved', 'rejected'])
  decision: 'approved' | 'rejected';

  @WhenGiven()
  @IsString()
  @MaxLength(500)
  note?: string;

  /** Another cover than was asked for; null: nobody. */
  @WhenNamed()
  @IsUUID()
  coverAgentId?: string | null;
}

export class LeaveDto {
  id: string;
  agentId: string;
  agentName: string;
  kind: string;
  startDate: string;
  endDate: string;
  state: 'requested' | 'approved' | 'rejected' | 'withdrawn';
  coverAgentId: string | null;
  coverName: string | null;
  note: string;
  decidedBy: string | null;
  decisionNote: string | null;
  decidedAt: string | null;
  requestedAt: string;
}

export class CreatedLeaveDto {
  id: string;
}

export class ColleagueDto {
  id: string;
  name: string;
}

/** The caller's own working life. */
export class OwnWorkforceDto {
  /** Null for staff who take no work. */
  agent: AgentDto | null;
  leave: LeaveDto[];
  /** Who may be named as a cover. */
  colleagues: ColleagueDto[];
}
