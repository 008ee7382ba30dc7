import { Module } from '@nestjs/common';
import { CatalogManagementModule } from '../../../business/catalog-management/index.js';
import { CATALOGUE_DEFINITIONS } from '../../../domains/catalog/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./product-catalog.schema.json', import.meta.url));

/** TMF620 product catalogue, v4. */
@Module({
  imports: [CatalogManagementModule],
  controllers: CATALOGUE_DEFINITIONS.map((definition) => tmfController(definition, { schemas })),
})
export class ProductCatalogApiModule {}
