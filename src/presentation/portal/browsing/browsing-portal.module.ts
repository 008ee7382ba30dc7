import { Module } from '@nestjs/common';
import { CatalogBrowsingModule } from '../../../business/catalog-browsing/index.js';
import { BrowsingController } from './browsing.controller.js';

/** Browsing, searching and comparing in the portal. */
@Module({ imports: [CatalogBrowsingModule], controllers: [BrowsingController] })
export class BrowsingPortalModule {}
