import { Module } from '@nestjs/common';
import { customerDefinition, CustomerModule } from '../../domains/customer/index.js';
import {
  individualDefinition,
  organizationDefinition,
  PARTY_DEFINITIONS,
  PartyModule,
} from '../../domains/party/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { customerHooks } from './customer-hooks.js';
import { individualHooks } from './individual-hooks.js';
import { OrganizationHooks } from './organization-hooks.js';

/** The use cases of TMF632 parties and TMF629 customers. */
@Module({
  imports: [PartyModule, CustomerModule],
  providers: [
    OrganizationHooks,
    provideUseCases(individualDefinition, individualHooks),
    provideUseCases(organizationDefinition, OrganizationHooks),
    provideUseCases(customerDefinition, customerHooks),
  ],
  exports: [PartyModule, CustomerModule, ...[...PARTY_DEFINITIONS, customerDefinition].map(useCasesOf)],
})
export class PartyManagementModule {}
