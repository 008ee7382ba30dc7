import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { PromotionCount, PromotionUse } from './promotion-use.entity.js';
import { promotionDefinition } from './promotion.definition.js';
import { PromotionEntity } from './promotion.entity.js';
import { PromotionUsesRepository } from './promotion-uses.repository.js';

/** Promotions and their use. */
@Module({
  imports: [TypeOrmModule.forFeature([PromotionEntity, PromotionUse, PromotionCount])],
  providers: [provideRepository(promotionDefinition), PromotionUsesRepository],
  exports: [repositoryOf(promotionDefinition), PromotionUsesRepository],
})
export class PromotionModule {}
