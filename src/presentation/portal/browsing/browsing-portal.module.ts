import { Module } from '@nestjs/common';
import { BroadbandLabelsModule } from '../../../business/broadband-labels/index.js';
import { CatalogBrowsingModule } from '../../../business/catalog-browsing/index.js';
import { BrowsingController } from './browsing.controller.js';
import { LabelsController } from './labels.controller.js';

/** Browsing, searching and comparing in the portal, and broadband labels. */
@Module({
  imports: [CatalogBrowsingModule, BroadbandLabelsModule],
  controllers: [BrowsingController, LabelsController],
})
export class BrowsingPortalModule {}
