import { Module } from '@nestjs/common';
import { BuyerModule } from '../buyer/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { PriceSelection } from './price-selection.js';

/** Prices by the live catalogue. */
@Module({
  imports: [CatalogueMemoryModule, BuyerModule],
  providers: [PriceSelection],
  exports: [CatalogueMemoryModule, PriceSelection],
})
export class PricingModule {}
