import { Module } from '@nestjs/common';
import { CustomerModule } from '../../../domains/customer/index.js';
import { IdentityModule } from '../../../domains/identity/index.js';
import { PartyModule } from '../../../domains/party/index.js';
import { DemoAccounts } from './demo-accounts.js';
import { DemoLeftovers } from './demo-leftovers.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { LoadDemoPeople } from './load-demo-people.use-case.js';

@Module({
  imports: [PartyModule, CustomerModule, IdentityModule],
  providers: [DemoAccounts, DemoLeftovers, DemoSignIns, LoadDemoPeople],
  exports: [DemoLeftovers, DemoSignIns, LoadDemoPeople],
})
export class DemoPeopleModule {}
