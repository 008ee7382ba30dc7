import { Module } from '@nestjs/common';
import { GEOGRAPHIC_ADDRESS, PlaceModule } from '../../domains/place/index.js';
import { QualificationModule } from '../../domains/qualification/index.js';
import { ServiceAvailabilityModule as ServiceAvailabilityPortModule } from '../../integration/service-availability/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { LoadDemoPlaces } from './demo/load-demo-places.use-case.js';
import { CatalogueOfferings } from './offering/catalogue-offerings.js';
import { QualifyPlace } from './offering/qualify-place.use-case.js';
import { FindPlace } from './place/find-place.use-case.js';
import { GeographicAddresses } from './place/geographic-addresses.js';
import { SuggestAddresses } from './place/suggest-addresses.use-case.js';
import { ValidateAddresses } from './place/validate-addresses.use-case.js';
import { CheckAvailability } from './qualification/check-availability.use-case.js';
import { CheckServiceQualifications } from './qualification/check-service-qualifications.use-case.js';
import { QueryServiceQualifications } from './qualification/query-service-qualifications.use-case.js';

const USE_CASES = [
  SuggestAddresses,
  FindPlace,
  ValidateAddresses,
  QualifyPlace,
  CheckAvailability,
  CheckServiceQualifications,
  QueryServiceQualifications,
  LoadDemoPlaces,
];

/** Where service is possible: finding places, and what can be delivered there. */
@Module({
  imports: [PlaceModule, QualificationModule, CatalogueMemoryModule, ServiceAvailabilityPortModule],
  providers: [...USE_CASES, GeographicAddresses, CatalogueOfferings, provideUseCases(GEOGRAPHIC_ADDRESS)],
  exports: [...USE_CASES, useCasesOf(GEOGRAPHIC_ADDRESS)],
})
export class ServiceAvailabilityModule {}
