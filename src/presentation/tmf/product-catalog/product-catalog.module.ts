import { Module } from '@nestjs/common';
import { CatalogManagementModule } from '../../../business/catalog-management/index.js';
import { RuleManagementModule } from '../../../business/rule-management/index.js';
import { CATALOGUE_DEFINITIONS } from '../../../domains/catalog/index.js';
import { ruleDefinition } from '../../../domains/rule/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./product-catalog.schema.json', import.meta.url));

/** TMF620 product catalogue, v4; and what is published beside it: rules. */
@Module({
  imports: [CatalogManagementModule, RuleManagementModule],
  controllers: [...CATALOGUE_DEFINITIONS, ruleDefinition].map((definition) =>
    tmfController(definition, { schemas }),
  ),
})
export class ProductCatalogApiModule {}
