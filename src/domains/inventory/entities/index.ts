export { Product } from './product.entity.js';
export { TelecomProduct } from './telecom-product.entity.js';
