import { Module } from '@nestjs/common';
import { BuyerModule } from '../buyer/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { PricingModule } from '../pricing/index.js';
import { ServiceAvailabilityModule } from '../service-availability/index.js';
import { BrowseOfferings } from './browse-offerings.use-case.js';
import { CompareOfferings } from './compare-offerings.use-case.js';
import { ListCategories } from './list-categories.use-case.js';
import { OfferPrices } from './offers/from-price.js';
import { Offers } from './offers/offers.js';
import { ShowOffering } from './show-offering.use-case.js';

const USE_CASES = [BrowseOfferings, CompareOfferings, ListCategories, ShowOffering];

/** The catalogue as people look at it before they buy: lists, searches, comparisons. */
@Module({
  imports: [CatalogueMemoryModule, PricingModule, BuyerModule, ServiceAvailabilityModule],
  providers: [...USE_CASES, Offers, OfferPrices],
  exports: USE_CASES,
})
export class CatalogBrowsingModule {}
