import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { AddressSuggestionsRepository } from './address-suggestions.repository.js';
import { AddressRepository } from './address.repository.js';
import { GEOGRAPHIC_ADDRESS, GEOGRAPHIC_ADDRESS_VALIDATION } from './geographic-address.definition.js';
import { GeographicAddressValidation } from './tables/geographic-address-validation.entity.js';
import { GeographicAddress } from './tables/geographic-address.entity.js';
import { GeographicSubAddress } from './tables/geographic-sub-address.entity.js';
import { ServiceCoverage } from './tables/service-coverage.entity.js';
import { ServiceLocation } from './tables/service-location.entity.js';
import { WireCentre } from './tables/wire-centre.entity.js';
import { WireCentreRepository } from './wire-centre.repository.js';

const RESOURCES = [GEOGRAPHIC_ADDRESS, GEOGRAPHIC_ADDRESS_VALIDATION];

/** Addresses, wire centres and what the network reaches. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      GeographicAddress,
      GeographicSubAddress,
      GeographicAddressValidation,
      WireCentre,
      ServiceLocation,
      ServiceCoverage,
    ]),
  ],
  providers: [
    AddressRepository,
    AddressSuggestionsRepository,
    WireCentreRepository,
    ...RESOURCES.map(provideRepository),
  ],
  exports: [
    AddressRepository,
    AddressSuggestionsRepository,
    WireCentreRepository,
    ...RESOURCES.map(repositoryOf),
  ],
})
export class PlaceModule {}
