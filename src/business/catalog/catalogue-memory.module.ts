import { Module } from '@nestjs/common';
import { CatalogueLoader } from './memory/catalogue-loader.js';
import { CatalogueSnapshot } from './memory/catalogue-snapshot.js';
import { CatalogueSearch } from './search/catalogue-search.js';

/** The published catalogue in this process's memory. */
@Module({
  providers: [CatalogueLoader, CatalogueSnapshot, CatalogueSearch],
  exports: [CatalogueSnapshot, CatalogueSearch],
})
export class CatalogueMemoryModule {}
