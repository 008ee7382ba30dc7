export { ProductInventoryApiModule } from './product-inventory.module.js';
