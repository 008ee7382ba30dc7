export { DemoCatalogueModule } from './demo-catalogue.module.js';
export { buildDemoCatalogue, OFFERINGS } from './demo-catalogue.js';
export { LoadDemoCatalogue } from './load-demo-catalogue.use-case.js';
export { offeringId } from './build-offering.js';
export { priceId } from './build-price.js';
