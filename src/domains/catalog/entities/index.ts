export { Catalog } from './catalog.entity.js';
export { Category } from './category.entity.js';
export { ExportJob } from './export-job.entity.js';
export { ImportJob } from './import-job.entity.js';
export { ProductOfferingPrice } from './product-offering-price.entity.js';
export { ProductOffering } from './product-offering.entity.js';
export { ProductSpecification } from './product-specification.entity.js';
export { TelecomProductOffering } from './telecom-product-offering.entity.js';
