export { PriceManagementModule } from './price-management.module.js';
export { isOutside, PublishedPromotions } from './published-promotions.js';
