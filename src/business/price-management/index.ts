export { PriceManagementModule } from './price-management.module.js';
