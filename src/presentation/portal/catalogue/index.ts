export { CataloguePortalModule } from './catalogue-portal.module.js';
