import { Module } from '@nestjs/common';
import { PeopleManagementModule } from '../../../business/people-management/index.js';
import { CompanyPeopleController } from './company-people.controller.js';
import { HttpModule } from '../../http/index.js';
import { InvitationAcceptanceController } from './invitation-acceptance.controller.js';
import { StaffPeopleController } from './staff-people.controller.js';

/** People of companies and of the operator. */
@Module({
  imports: [HttpModule, PeopleManagementModule],
  controllers: [CompanyPeopleController, StaffPeopleController, InvitationAcceptanceController],
})
export class PeoplePortalModule {}
