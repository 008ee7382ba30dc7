import { Module } from '@nestjs/common';
import { CatalogueLoader } from './memory/catalogue-loader.js';
import { CatalogueSnapshot } from './memory/catalogue-snapshot.js';

/** The published catalogue in this process's memory. */
@Module({ providers: [CatalogueLoader, CatalogueSnapshot], exports: [CatalogueSnapshot] })
export class CatalogueMemoryModule {}
