import { Module } from '@nestjs/common';
import { PartyManagementModule } from '../party-management/index.js';
import { PeopleManagementModule } from '../people-management/index.js';
import { CompaniesBeneath } from './companies-beneath.use-case.js';
import { CustomerBook } from './customer-book.use-case.js';

/** Companies: how they hang together, and whether they may order. */
@Module({
  imports: [PartyManagementModule, PeopleManagementModule],
  providers: [CompaniesBeneath, CustomerBook],
  exports: [CompaniesBeneath, CustomerBook],
})
export class CompanyManagementModule {}
