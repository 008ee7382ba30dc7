import { Module } from '@nestjs/common';
import { customerDefinition, CustomerModule } from '../../domains/customer/index.js';
import { PARTY_DEFINITIONS, PartyModule } from '../../domains/party/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { customerHooks } from './customer-hooks.js';

/** The use cases of TMF632 parties and TMF629 customers. */
@Module({
  imports: [PartyModule, CustomerModule],
  providers: [
    ...PARTY_DEFINITIONS.map((definition) => provideUseCases(definition)),
    provideUseCases(customerDefinition, customerHooks),
  ],
  exports: [PartyModule, CustomerModule, ...[...PARTY_DEFINITIONS, customerDefinition].map(useCasesOf)],
})
export class PartyManagementModule {}
