import { Module } from '@nestjs/common';
import { CatalogBrowsingModule } from '../../../business/catalog-browsing/index.js';
import { CatalogueController } from './catalogue.controller.js';

/** Browsing, searching and comparing in the portal. */
@Module({ imports: [CatalogBrowsingModule], controllers: [CatalogueController] })
export class CataloguePortalModule {}
