import type { AgentNow } from '../../../business/workforce-management/index.js';
import { STATE_TEXT } from '../../../business/order-management/index.js';
import type { AgentOrder } from '../../../domains/order/index.js';
import type { AgentDto, AgentOrderDto, AgentStateDto, AgentSummaryDto } from './agent.dto.js';

const stateOf = ({ now, coverName }: AgentNow): AgentStateDto => ({
  state: now?.state ?? 'gone',
  until: now?.until?.toISOString() ?? null,
  holiday: now?.state === 'holiday' ? now.name : null,
  cover: coverName,
});

export function agentInList(found: AgentNow): AgentSummaryDto {
  const { id, name, title, status, timeZone, teams, skills, openOrders, orderCapacity } = found.agent;
  return {
    id,
    name,
    title,
    status,
    timeZone,
    teams: teams.map((team) => ({ ...team })),
    skills: skills.map((skill) => ({ ...skill })),
    openOrders,
    orderCapacity,
    now: stateOf(found),
  };
}

export function agentWhole(found: AgentNow): AgentDto {
  const { version, holidayCalendarId, shifts, absences } = found.agent;
  return {
    ...agentInList(found),
    version,
    holidayCalendarId,
    shifts: shifts.map((shift) => ({ ...shift })),
    absences: absences.map(({ startDate, endDate }) => ({ startDate, endDate })),
  };
}

export const agentOrder = ({ id, number, customerName, state, assignedAt }: AgentOrder): AgentOrderDto => ({
  id,
  number,
  customer: customerName,
  state,
  stateText: (STATE_TEXT as Readonly<Record<string, string>>)[state] ?? state,
  assignedAt: assignedAt.toISOString(),
});
