import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, body, client, type Answer } from './client';
import type { components, paths } from './schema.generated';

/** Calls and queries about the operator's own people; shapes are documented in /openapi.json. */
type Schemas = components['schemas'];

export type AgentSummary = Schemas['AgentSummaryDto'];
export type AgentWhole = Schemas['AgentDto'];
export type AgentChange = Schemas['PatchAgentDto'];
export type AgentOrder = Schemas['AgentOrderDto'];
export type AgentState = Schemas['AgentStateDto'];
export type Shift = Schemas['ShiftDto'];
export type Skill = Schemas['SkillDto'];
export type Team = Schemas['TeamDto'];
export type TeamChange = Schemas['PatchTeamDto'];
export type NewTeam = Schemas['CreateTeamDto'];
export type HolidayCalendar = Schemas['HolidayCalendarDto'];
export type Holiday = Schemas['HolidayDto'];
export type Leave = Schemas['LeaveDto'];
export type LeaveRequest = Schemas['RequestLeaveDto'];
export type LeaveDecision = Schemas['DecideLeaveDto'];

type AgentQuery = NonNullable<paths['/api/v1/workforce/agents']['get']['parameters']['query']>;
type LeaveQuery = NonNullable<paths['/api/v1/workforce/leave']['get']['parameters']['query']>;
/** All of a list that is chosen from; an operator has far fewer. */
const WHOLE = { params: { query: { limit: 500 } } };
const byId = (id: string) => ({ params: { path: { id } } });

export const agentsQuery = (query: AgentQuery) =>
  queryOptions({
    queryKey: ['workforce', 'agents', query],
    queryFn: (): Promise<Answer<AgentSummary[]>> =>
      answer(client.GET('/api/v1/workforce/agents', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const agentQuery = (id: string) =>
  queryOptions({
    queryKey: ['workforce', 'agent', id],
    queryFn: () => body(client.GET('/api/v1/workforce/agents/{id}', byId(id))),
  });

export const agentOrdersQuery = (id: string) =>
  queryOptions({
    queryKey: ['workforce', 'agent-orders', id],
    queryFn: (): Promise<Answer<AgentOrder[]>> =>
      answer(
        client.GET('/api/v1/workforce/agents/{id}/orders', {
          params: { path: { id }, query: { limit: 100 } },
        }),
      ),
  });

export const staffQuery = () =>
  queryOptions({
    queryKey: ['workforce', 'staff'],
    queryFn: () => body(client.GET('/api/v1/workforce/staff-accounts', WHOLE)),
  });

export const teamsQuery = () =>
  queryOptions({
    queryKey: ['workforce', 'teams'],
    queryFn: () => body(client.GET('/api/v1/workforce/teams', WHOLE)),
  });

export const calendarsQuery = () =>
  queryOptions({
    queryKey: ['workforce', 'calendars'],
    queryFn: () => body(client.GET('/api/v1/workforce/holiday-calendars', WHOLE)),
  });

export const leaveQuery = (query: LeaveQuery) =>
  queryOptions({
    queryKey: ['workforce', 'leave', query],
    queryFn: (): Promise<Answer<Leave[]>> =>
      answer(client.GET('/api/v1/workforce/leave', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const ownQuery = () =>
  queryOptions({
    queryKey: ['workforce', 'me'],
    queryFn: () => body(client.GET('/api/v1/workforce/me')),
  });

export const createAgent = (userAccountId: string): Promise<AgentWhole> =>
  body(client.POST('/api/v1/workforce/agents', { body: { userAccountId } }));

export const changeAgent = (id: string, change: AgentChange): Promise<AgentWhole> =>
  body(client.PATCH('/api/v1/workforce/agents/{id}', { ...byId(id), body: change }));

export const deactivateAgent = (id: string, coverAgentId: string | null, reason: string) =>
  body(
    client.POST('/api/v1/workforce/agents/{id}/deactivation', {
      ...byId(id),
      body: { coverAgentId, reason },
    }),
  );

export const activateAgent = (id: string): Promise<AgentWhole> =>
  body(client.POST('/api/v1/workforce/agents/{id}/activation', byId(id)));

export const handOver = (id: string, toAgentId: string, reason: string) =>
  body(client.POST('/api/v1/workforce/agents/{id}/handover', { ...byId(id), body: { toAgentId, reason } }));

export const reassignOrder = (id: string, agentId: string | null, reason: string) =>
  body(client.POST('/api/v1/desk/orders/{id}/assignment', { ...byId(id), body: { agentId, reason } }));

export const createTeam = (team: NewTeam): Promise<Team> =>
  body(client.POST('/api/v1/workforce/teams', { body: team }));

export const changeTeam = (id: string, change: TeamChange): Promise<Team> =>
  body(client.PATCH('/api/v1/workforce/teams/{id}', { ...byId(id), body: change }));

export const createCalendar = (name: string): Promise<HolidayCalendar> =>
  body(client.POST('/api/v1/workforce/holiday-calendars', { body: { name } }));

export const changeCalendar = (id: string, change: Schemas['PatchCalendarDto']): Promise<HolidayCalendar> =>
  body(client.PATCH('/api/v1/workforce/holiday-calendars/{id}', { ...byId(id), body: change }));

/** Leave of an agent; one's own when nobody is named. */
export async function requestLeave(agentId: string | null, leave: LeaveRequest): Promise<void> {
  await (agentId === null
    ? answer(client.POST('/api/v1/workforce/me/leave', { body: leave }))
    : answer(client.POST('/api/v1/workforce/agents/{id}/leave', { ...byId(agentId), body: leave })));
}

export async function decideLeave(id: string, decision: LeaveDecision): Promise<void> {
  await answer(client.POST('/api/v1/workforce/leave/{id}/decision', { ...byId(id), body: decision }));
}

export async function withdrawLeave(id: string): Promise<void> {
  await answer(client.POST('/api/v1/workforce/me/leave/{id}/withdrawal', byId(id)));
}
