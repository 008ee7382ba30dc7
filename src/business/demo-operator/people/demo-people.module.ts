import { Module } from '@nestjs/common';
import { CustomerModule } from '../../../domains/customer/index.js';
import { IdentityModule } from '../../../domains/identity/index.js';
import { PartyModule } from '../../../domains/party/index.js';
import { DemoAccounts } from './demo-accounts.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { LoadDemoPeople } from './load-demo-people.use-case.js';

@Module({
  imports: [PartyModule, CustomerModule, IdentityModule],
  providers: [DemoAccounts, DemoSignIns, LoadDemoPeople],
  exports: [DemoSignIns, LoadDemoPeople],
})
export class DemoPeopleModule {}
