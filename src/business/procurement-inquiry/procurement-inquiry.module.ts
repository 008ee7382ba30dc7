import { Module } from '@nestjs/common';
import { InquiryModule } from '../../domains/inquiry/index.js';
import { InventoryModule } from '../../domains/inventory/index.js';
import { WorkforceModule } from '../../domains/workforce/index.js';
import { CatalogBrowsingModule } from '../catalog-browsing/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { OnlineOrderingModule } from '../online-ordering/index.js';
import { OrderManagementModule } from '../order-management/index.js';
import { RuleManagementModule } from '../rule-management/index.js';
import { ServiceAvailabilityModule } from '../service-availability/index.js';
import { AnswerInquiry } from './asking/answer-inquiry.js';
import { AskInquiry } from './asking/ask-inquiry.use-case.js';
import { ClaimVisitorInquiries } from './asking/claim-visitor-inquiries.use-case.js';
import { PutInquiryIntoCart } from './asking/put-inquiry-into-cart.use-case.js';
import { ReadInquiry } from './asking/read-inquiry.use-case.js';
import { Consultants } from './sections/consultants.js';
import { OtherOfferings } from './sections/options.js';
import { Ordering } from './sections/ordering.js';
import { PostSale } from './sections/post-sale.js';
import { PreSale } from './sections/pre-sale.js';
import { InquiryVerdicts } from './sections/verdicts.js';

const USE_CASES = [AskInquiry, ReadInquiry, PutInquiryIntoCart, ClaimVisitorInquiries];

/** One question about one offering, answered as far as the stage of its procurement lets one see. */
@Module({
  imports: [
    InquiryModule,
    InventoryModule,
    WorkforceModule,
    CatalogueMemoryModule,
    CatalogBrowsingModule,
    OnlineOrderingModule,
    OrderManagementModule,
    RuleManagementModule,
    ServiceAvailabilityModule,
  ],
  providers: [
    ...USE_CASES,
    AnswerInquiry,
    Consultants,
    OtherOfferings,
    Ordering,
    PostSale,
    PreSale,
    InquiryVerdicts,
  ],
  exports: USE_CASES,
})
export class ProcurementInquiryModule {}
