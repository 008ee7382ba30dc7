import { Module } from '@nestjs/common';
import { PartyManagementModule } from '../../../business/party-management/index.js';
import { partyRoleDefinition } from '../../../domains/party-role/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./party-role.schema.json', import.meta.url));

/** TMF669 party roles, v4. */
@Module({
  imports: [PartyManagementModule],
  controllers: [partyRoleDefinition].map((definition) => tmfController(definition, { schemas })),
})
export class PartyRoleApiModule {}
