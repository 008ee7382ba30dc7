export { DemoPricesModule } from './demo-prices.module.js';
export { demoPromotionId } from './demo-promotions.js';
export { LoadDemoPrices } from './load-demo-prices.use-case.js';
