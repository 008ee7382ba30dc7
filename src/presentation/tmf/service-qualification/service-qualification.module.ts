import { Module } from '@nestjs/common';
import {
  CheckServiceQualifications,
  QueryServiceQualifications,
  ServiceAvailabilityModule,
} from '../../../business/service-availability/index.js';
import {
  CHECK_SERVICE_QUALIFICATION,
  QUERY_SERVICE_QUALIFICATION,
} from '../../../domains/qualification/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./service-qualification.schema.json', import.meta.url));

/** TMF645 service qualification, v4. */
@Module({
  imports: [ServiceAvailabilityModule],
  controllers: [
    tmfController(CHECK_SERVICE_QUALIFICATION, { schemas, useCases: CheckServiceQualifications }),
    tmfController(QUERY_SERVICE_QUALIFICATION, { schemas, useCases: QueryServiceQualifications }),
  ],
})
export class ServiceQualificationApiModule {}
