import { Module } from '@nestjs/common';
import { CATALOGUE_DEFINITIONS, CatalogModule } from '../../domains/catalog/index.js';
import { CatalogTransferModule } from '../catalog-transfer/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { catalogueHooks } from './catalogue-hooks.js';
import { CategoryHooks, OfferingHooks, PriceHooks, SpecificationHooks } from './entry-hooks.js';

/** The use cases of TMF620. */
@Module({
  imports: [CatalogModule, CatalogueMemoryModule, CatalogTransferModule],
  providers: [
    OfferingHooks,
    PriceHooks,
    CategoryHooks,
    SpecificationHooks,
    ...CATALOGUE_DEFINITIONS.map((definition) => provideUseCases(definition, catalogueHooks(definition))),
  ],
  exports: [CatalogModule, ...CATALOGUE_DEFINITIONS.map(useCasesOf)],
})
export class CatalogManagementModule {}
