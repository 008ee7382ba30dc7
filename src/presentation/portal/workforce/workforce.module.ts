import { Module } from '@nestjs/common';
import { WorkforceManagementModule } from '../../../business/workforce-management/index.js';
import { AgentsController } from './agents.controller.js';
import { HolidaysController } from './holidays.controller.js';
import { LeaveController } from './leave.controller.js';
import { TeamsController } from './teams.controller.js';

@Module({
  imports: [WorkforceManagementModule],
  controllers: [AgentsController, HolidaysController, LeaveController, TeamsController],
})
export class WorkforcePortalModule {}
