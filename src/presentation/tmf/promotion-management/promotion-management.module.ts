import { Module } from '@nestjs/common';
import {
  isOutside,
  PriceManagementModule,
  PublishedPromotions,
} from '../../../business/price-management/index.js';
import { promotionDefinition } from '../../../domains/promotion/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./promotion-management.schema.json', import.meta.url));

/** TMF671 promotions, v4. */
@Module({
  imports: [PriceManagementModule],
  controllers: [
    tmfController(promotionDefinition, { schemas, useCases: PublishedPromotions, keptFor: isOutside }),
  ],
})
export class PromotionManagementApiModule {}
