import { Module } from '@nestjs/common';
import { OrderModule } from '../../domains/order/index.js';
import { WorkforceModule } from '../../domains/workforce/index.js';
import { OrderManagementModule } from '../order-management/index.js';
import { EndAgent } from './agents/end-agent.use-case.js';
import { FindAgents } from './agents/find-agents.use-case.js';
import { SaveAgent } from './agents/save-agent.use-case.js';
import { AgentLeaves } from './leave/leave.use-case.js';
import { HolidayCalendars } from './teams/holiday-calendars.use-case.js';
import { Teams } from './teams/teams.use-case.js';

const USE_CASES = [AgentLeaves, EndAgent, FindAgents, HolidayCalendars, SaveAgent, Teams];

/** Who works for the operator, when, on what, and who stands in. */
@Module({
  imports: [WorkforceModule, OrderModule, OrderManagementModule],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class WorkforceManagementModule {}
