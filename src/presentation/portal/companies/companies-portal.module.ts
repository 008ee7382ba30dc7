import { Module } from '@nestjs/common';
import { CompanyManagementModule } from '../../../business/company-management/index.js';
import { PeopleManagementModule } from '../../../business/people-management/index.js';
import { CompaniesController } from './companies.controller.js';
import { CustomerBookController } from './customer-book.controller.js';

/** Companies beneath one's own, and the operator's customer book. */
@Module({
  imports: [CompanyManagementModule, PeopleManagementModule],
  controllers: [CompaniesController, CustomerBookController],
})
export class CompaniesPortalModule {}
