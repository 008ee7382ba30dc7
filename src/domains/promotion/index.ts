export { PromotionCount, PromotionUse } from './promotion-use.entity.js';
export {
  type LimitedPromotion,
  type PromotionUseOf,
  PromotionUsesRepository,
} from './promotion-uses.repository.js';
export { promotionDefinition } from './promotion.definition.js';
export { PromotionEntity } from './promotion.entity.js';
export { PromotionModule } from './promotion.module.js';
