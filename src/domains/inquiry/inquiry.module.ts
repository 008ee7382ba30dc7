import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProcurementInquiry } from './entities/procurement-inquiry.entity.js';
import { InquiryRepository } from './inquiry.repository.js';

/** Kept procurement inquiries. */
@Module({
  imports: [TypeOrmModule.forFeature([ProcurementInquiry])],
  providers: [InquiryRepository],
  exports: [InquiryRepository],
})
export class InquiryModule {}
