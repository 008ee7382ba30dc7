export { buildDemoCatalogue } from './demo-catalogue.js';
export { DemoCatalogueModule } from './demo-catalogue.module.js';
export { OFFERINGS } from './demo-catalogue.js';
export { LoadDemoCatalogue } from './load-demo-catalogue.use-case.js';
