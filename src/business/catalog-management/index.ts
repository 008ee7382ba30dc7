export { CatalogManagementModule } from './catalog-management.module.js';
