export type { AgentNow } from './agents/agent-now.js';
export { EndAgent } from './agents/end-agent.use-case.js';
export { FindAgents } from './agents/find-agents.use-case.js';
export { SaveAgent } from './agents/save-agent.use-case.js';
export { AgentLeaves, type LeaveDecision } from './leave/leave.use-case.js';
export { HolidayCalendars } from './teams/holiday-calendars.use-case.js';
export { Teams } from './teams/teams.use-case.js';
export { WorkforceManagementModule } from './workforce-management.module.js';
