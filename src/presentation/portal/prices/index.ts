export { PricesPortalModule } from './prices.module.js';
