import { Module } from '@nestjs/common';
import { ProcurementInquiryModule } from '../../../business/procurement-inquiry/index.js';
import { HttpModule } from '../../http/index.js';
import { InquiriesController } from './inquiries.controller.js';

/** The procurement inquiry over HTTP. */
@Module({ imports: [HttpModule, ProcurementInquiryModule], controllers: [InquiriesController] })
export class InquiriesPortalModule {}
