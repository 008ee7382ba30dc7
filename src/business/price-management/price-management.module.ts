import { Module } from '@nestjs/common';
import { priceBookDefinition, PriceBookModule } from '../../domains/price-book/index.js';
import { promotionDefinition, PromotionModule } from '../../domains/promotion/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { PriceBookHooks } from './price-book-hooks.js';
import { PublishedPromotions } from './published-promotions.js';

/**
 * The use cases of price books and of TMF671 promotions. A promotion that says what the engine does not know is kept, as
 * the specification has it, and never applied; publishing finds it.
 */
@Module({
  imports: [PriceBookModule, PromotionModule, CatalogueMemoryModule],
  providers: [
    PriceBookHooks,
    provideUseCases(priceBookDefinition, PriceBookHooks),
    provideUseCases(promotionDefinition),
    PublishedPromotions,
  ],
  exports: [
    PriceBookModule,
    PromotionModule,
    useCasesOf(priceBookDefinition),
    useCasesOf(promotionDefinition),
    PublishedPromotions,
  ],
})
export class PriceManagementModule {}
