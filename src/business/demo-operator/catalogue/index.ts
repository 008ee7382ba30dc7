export { DemoCatalogueModule } from './demo-catalogue.module.js';
export { buildDemoCatalogue, OFFERINGS } from './demo-catalogue.js';
export { LoadDemoCatalogue } from './load-demo-catalogue.use-case.js';
