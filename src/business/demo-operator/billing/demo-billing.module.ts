import { Module } from '@nestjs/common';
import {
  ACCOUNT_DEFINITIONS,
  AccountModule,
  BILLING_REFERENCE_DEFINITIONS,
} from '../../../domains/account/index.js';
import { repositoryOf, type ResourceRepository } from '../../../domains/helpers/index.js';
import { partyRoleDefinition, PartyRoleModule } from '../../../domains/party-role/index.js';
import { BILLING_REPOSITORIES, LoadDemoBilling } from './load-demo-billing.use-case.js';

@Module({
  imports: [AccountModule, PartyRoleModule],
  providers: [
    LoadDemoBilling,
    {
      provide: BILLING_REPOSITORIES,
      inject: [...ACCOUNT_DEFINITIONS, ...BILLING_REFERENCE_DEFINITIONS, partyRoleDefinition].map(
        repositoryOf,
      ),
      useFactory: (...repositories: ResourceRepository[]) => repositories,
    },
  ],
  exports: [LoadDemoBilling],
})
export class DemoBillingModule {}
