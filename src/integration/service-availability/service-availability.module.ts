import { Module } from '@nestjs/common';
import { CoverageTablesAvailability } from './coverage-tables/coverage-tables.adapter.js';
import { ServiceAvailability } from './service-availability.port.js';

/** Binds the port to the coverage tables. */
@Module({
  providers: [{ provide: ServiceAvailability, useClass: CoverageTablesAvailability }],
  exports: [ServiceAvailability],
})
export class ServiceAvailabilityModule {}
