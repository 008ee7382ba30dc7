import { Module } from '@nestjs/common';
import { PartyManagementModule } from '../../../business/party-management/index.js';
import { PARTY_DEFINITIONS } from '../../../domains/party/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./party.schema.json', import.meta.url));

/** TMF632 parties, v4. */
@Module({
  imports: [PartyManagementModule],
  controllers: PARTY_DEFINITIONS.map((definition) => tmfController(definition, { schemas })),
})
export class PartyApiModule {}
