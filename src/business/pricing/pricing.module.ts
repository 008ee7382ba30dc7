import { Module } from '@nestjs/common';
import { PlaceModule } from '../../domains/place/index.js';
import { PromotionModule } from '../../domains/promotion/index.js';
import { TaxModule } from '../../integration/tax/index.js';
import { BuyerModule } from '../buyer/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { PriceSelection } from './price-selection.js';
import { PlaceCharges } from './taxes/place-charges.js';
import { Sites } from './taxes/sites.js';
import { Taxes } from './taxes/taxes.js';

/** Prices by the live catalogue, for whoever buys. */
@Module({
  imports: [CatalogueMemoryModule, BuyerModule, PromotionModule, PlaceModule, TaxModule],
  providers: [PriceSelection, PlaceCharges, Sites, Taxes],
  exports: [CatalogueMemoryModule, BuyerModule, PriceSelection],
})
export class PricingModule {}
