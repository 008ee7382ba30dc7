export { priceBookDefinition } from './price-book.definition.js';
export { PriceBookEntity } from './price-book.entity.js';
export { PriceBookModule } from './price-book.module.js';
