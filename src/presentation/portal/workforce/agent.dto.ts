import { SkillDto, ShiftDto } from './agent-draft.dto.js';

export class AgentTeamDto {
  id: string;
  name: string;
  lead: boolean;
}

/** What an agent is doing now. */
export class AgentStateDto {
  state: 'working' | 'offShift' | 'holiday' | 'onLeave' | 'gone';
  /** When that changes; null when it is not in sight. */
  until: string | null;
  holiday: string | null;
  cover: string | null;
}

/** An agent in a list. */
export class AgentSummaryDto {
  /** That of the user account. */
  id: string;
  name: string;
  title: string;
  status: 'active' | 'deactivated';
  timeZone: string;
  teams: AgentTeamDto[];
  skills: SkillDto[];
  openOrders: number;
  orderCapacity: number;
  now: AgentStateDto;
}

export class AbsenceDto {
  startDate: string;
  endDate: string;
}

export class AgentDto extends AgentSummaryDto {
  version: number;
  holidayCalendarId: string | null;
  shifts: ShiftDto[];
  /** Granted leave that has not ended. */
  absences: AbsenceDto[];
}

export class StaffAccountDto {
  id: string;
  name: string;
  email: string;
  roles: string[];
}

export class AgentOrderDto {
  id: string;
  number: string;
  customer: string | null;
  stateText: string;
  state: string;
  assignedAt: string;
}

export class HandedOverDto {
  /** Orders that changed hands. */
  orders: number;
}
