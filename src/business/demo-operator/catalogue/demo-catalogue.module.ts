import { Module } from '@nestjs/common';
import { CatalogModule } from '../../../domains/catalog/index.js';
import { CatalogueShelves, LoadDemoCatalogue } from './load-demo-catalogue.use-case.js';

@Module({
  imports: [CatalogModule],
  providers: [LoadDemoCatalogue, CatalogueShelves],
  exports: [LoadDemoCatalogue],
})
export class DemoCatalogueModule {}
