export { PromotionManagementApiModule } from './promotion-management.module.js';
