import { Module } from '@nestjs/common';
import { CatalogueSnapshot } from './catalogue-snapshot.js';

/** The published catalogue in this process's memory. */
@Module({ providers: [CatalogueSnapshot], exports: [CatalogueSnapshot] })
export class CatalogueMemoryModule {}
