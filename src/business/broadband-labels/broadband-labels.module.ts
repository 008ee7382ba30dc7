import { Module } from '@nestjs/common';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { PricingModule } from '../pricing/index.js';
import { BroadbandLabels } from './broadband-labels.use-case.js';

/** Broadband labels at the point of sale, and as a file for programs. */
@Module({
  imports: [CatalogueMemoryModule, PricingModule],
  providers: [BroadbandLabels],
  exports: [BroadbandLabels],
})
export class BroadbandLabelsModule {}
