import { Module } from '@nestjs/common';
import {
  ServiceAvailabilityModule,
  ValidateAddresses,
} from '../../../business/service-availability/index.js';
import { GEOGRAPHIC_ADDRESS, GEOGRAPHIC_ADDRESS_VALIDATION } from '../../../domains/place/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';
import { GeographicSubAddressController } from './geographic-sub-address.controller.js';

const schemas = loadSchemas(new URL('./geographic-address.schema.json', import.meta.url));

/** TMF673 geographic addresses, v4. */
@Module({
  imports: [ServiceAvailabilityModule],
  controllers: [
    GeographicSubAddressController,
    tmfController(GEOGRAPHIC_ADDRESS, { schemas }),
    tmfController(GEOGRAPHIC_ADDRESS_VALIDATION, { schemas, useCases: ValidateAddresses }),
  ],
})
export class GeographicAddressApiModule {}
