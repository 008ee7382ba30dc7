import { Module } from '@nestjs/common';
import { CatalogModule } from '../../domains/catalog/index.js';
import { BuyerModule } from '../buyer/index.js';
import { CatalogueSnapshot } from './catalogue-snapshot.js';
import { PriceSelection } from './price-selection.js';

/** Prices by the live catalogue. */
@Module({
  imports: [CatalogModule, BuyerModule],
  providers: [CatalogueSnapshot, PriceSelection],
  exports: [CatalogueSnapshot, PriceSelection],
})
export class PricingModule {}
