import { Module } from '@nestjs/common';
import { PriceBookModule } from '../../../domains/price-book/index.js';
import { PromotionModule } from '../../../domains/promotion/index.js';
import { TaxModule } from '../../../integration/tax/index.js';
import { LoadDemoPrices } from './load-demo-prices.use-case.js';

@Module({
  imports: [PriceBookModule, PromotionModule, TaxModule],
  providers: [LoadDemoPrices],
  exports: [LoadDemoPrices],
})
export class DemoPricesModule {}
