export { CatalogTransferModule } from './catalog-transfer.module.js';
export { CatalogueFiles, fileUrl, MOST_BYTES } from './catalogue-files.use-case.js';
export { ReadImports } from './read-imports.use-case.js';
export { transferHooks } from './transfer-hooks.js';
