import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import * as entities from './entities/index.js';
import { AgentRepository } from './storage/agent.repository.js';
import { HolidayCalendarRepository } from './storage/holiday-calendar.repository.js';
import { LeaveRepository } from './storage/leave.repository.js';
import { StaffRepository } from './storage/staff.repository.js';
import { TeamRepository } from './storage/team.repository.js';

const REPOSITORIES = [
  AgentRepository,
  HolidayCalendarRepository,
  LeaveRepository,
  StaffRepository,
  TeamRepository,
];

/** The operator's people at work: agents, teams, hours, holidays, leave. */
@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: REPOSITORIES,
  exports: REPOSITORIES,
})
export class WorkforceModule {}
