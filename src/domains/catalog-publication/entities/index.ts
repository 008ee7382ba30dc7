export { CatalogueActivity } from './activity.entity.js';
export { CatalogueChangeRow } from './change.entity.js';
export { CatalogueChangeSet } from './change-set.entity.js';
export { CatalogueExample } from './example.entity.js';
export { CatalogueFile, CatalogueFilePart } from './file.entity.js';
export { CataloguePublication } from './publication.entity.js';
export { CataloguePublicationEntry } from './publication-entry.entity.js';
export { CatalogueRowFault } from './row-fault.entity.js';
