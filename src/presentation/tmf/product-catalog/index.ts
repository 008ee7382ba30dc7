export { ProductCatalogApiModule } from './product-catalog.module.js';
