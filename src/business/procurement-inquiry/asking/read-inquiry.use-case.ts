import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import { InquiryRepository, type StoredInquiry } from '../../../domains/inquiry/index.js';

/** Shows an inquiry as it was answered. */
@Injectable()
export class ReadInquiry {
  constructor(private readonly inquiries: InquiryRepository) {}

  /** @throws Refusal notFound */
  get(scope: Scope, id: string): Promise<StoredInquiry> {
    return this.inquiries.get(scope, id);
  }
}
