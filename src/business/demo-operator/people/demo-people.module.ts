import { Module } from '@nestjs/common';
import { ApprovalModule } from '../../../domains/approval/index.js';
import { CustomerModule } from '../../../domains/customer/index.js';
import { IdentityModule } from '../../../domains/identity/index.js';
import { PartyModule } from '../../../domains/party/index.js';
import { DemoAccounts } from './demo-accounts.js';
import { DemoLeftovers } from './demo-leftovers.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { DemoSpending } from './demo-spending.js';
import { LoadDemoPeople } from './load-demo-people.use-case.js';

@Module({
  imports: [ApprovalModule, PartyModule, CustomerModule, IdentityModule],
  providers: [DemoSpending, DemoAccounts, DemoLeftovers, DemoSignIns, LoadDemoPeople],
  exports: [DemoLeftovers, DemoSignIns, LoadDemoPeople],
})
export class DemoPeopleModule {}
