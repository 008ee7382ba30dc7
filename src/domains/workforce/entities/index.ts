export { AgentLeave } from './agent-leave.entity.js';
export { AgentProfile } from './agent-profile.entity.js';
export { AgentShift } from './agent-shift.entity.js';
export { AgentSkill } from './agent-skill.entity.js';
export { HolidayCalendar } from './holiday-calendar.entity.js';
export { Holiday } from './holiday.entity.js';
export { TeamMember } from './team-member.entity.js';
export { WorkforceTeam } from './workforce-team.entity.js';
