import { type FactoryProvider, Module } from '@nestjs/common';
import {
  ACCOUNT_DEFINITIONS,
  AccountModule,
  AccountRepository,
  BILLING_REFERENCE_DEFINITIONS,
} from '../../domains/account/index.js';
import {
  Clock,
  Database,
  repositoryOf,
  type ResourceDefinition,
  type ResourceRepository,
} from '../../domains/helpers/index.js';
import { EventOutbox } from '../../integration/events/index.js';
import { OwnerOfParties, PartyManagementModule } from '../party-management/index.js';
import { ManageResource, provideUseCases, useCasesOf } from '../resource-management/index.js';
import { AccountHooks } from './account-hooks.js';

/** The use cases of TMF666 accounts and of what the operator publishes about its bills. */
@Module({
  imports: [AccountModule, PartyManagementModule],
  providers: [
    ...ACCOUNT_DEFINITIONS.map(provideAccount),
    ...BILLING_REFERENCE_DEFINITIONS.map((definition) => provideUseCases(definition)),
  ],
  exports: [AccountModule, ...[...ACCOUNT_DEFINITIONS, ...BILLING_REFERENCE_DEFINITIONS].map(useCasesOf)],
})
export class AccountManagementModule {}

function provideAccount(definition: ResourceDefinition): FactoryProvider<ManageResource> {
  return {
    provide: useCasesOf(definition),
    inject: [repositoryOf(definition), Database, EventOutbox, Clock, AccountRepository, OwnerOfParties],
    useFactory: (
      resources: ResourceRepository,
      database: Database,
      outbox: EventOutbox,
      clock: Clock,
      accounts: AccountRepository,
      owners: OwnerOfParties,
    ) =>
      new ManageResource(resources, database, outbox, clock, new AccountHooks(definition, accounts, owners)),
  };
}
