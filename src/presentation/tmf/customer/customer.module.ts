import { Module } from '@nestjs/common';
import { PartyManagementModule } from '../../../business/party-management/index.js';
import { customerDefinition } from '../../../domains/customer/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./customer.schema.json', import.meta.url));

/** TMF629 customers, v4. */
@Module({
  imports: [PartyManagementModule],
  controllers: [customerDefinition].map((definition) => tmfController(definition, { schemas })),
})
export class CustomerApiModule {}
