export { PriceBookApiModule } from './price-book.module.js';
