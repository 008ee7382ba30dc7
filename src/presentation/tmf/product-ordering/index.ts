export { ProductOrderingApiModule } from './product-ordering.module.js';
