import { Module } from '@nestjs/common';
import { customerDefinition, CustomerModule } from '../../domains/customer/index.js';
import { partyRoleDefinition, PartyRoleModule } from '../../domains/party-role/index.js';
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
import { OwnerOfParties } from './owner-of-parties.js';
import { PartyRoleHooks } from './party-role-hooks.js';

const DEFINITIONS = [...PARTY_DEFINITIONS, customerDefinition, partyRoleDefinition];

/** The use cases of TMF632 parties, TMF629 customers and TMF669 party roles. */
@Module({
  imports: [PartyModule, CustomerModule, PartyRoleModule],
  providers: [
    OrganizationHooks,
    OwnerOfParties,
    PartyRoleHooks,
    provideUseCases(individualDefinition, individualHooks),
    provideUseCases(organizationDefinition, OrganizationHooks),
    provideUseCases(customerDefinition, customerHooks),
    provideUseCases(partyRoleDefinition, PartyRoleHooks),
  ],
  exports: [PartyModule, CustomerModule, OwnerOfParties, ...DEFINITIONS.map(useCasesOf)],
})
export class PartyManagementModule {}
