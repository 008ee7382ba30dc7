import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, systemScope } from '../../../domains/helpers/index.js';
import { InquiryRepository } from '../../../domains/inquiry/index.js';

export interface InquiryClaim {
  readonly tenantId: string;
  /** Whose cookie the browser has. */
  readonly visitorId: string;
  /** Who has just signed in. */
  readonly customerId: string;
}

/** What a visitor asked stays when the visitor signs in. Runs beyond both walls, in the scope of the system. */
@Injectable()
export class ClaimVisitorInquiries {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns how many came along. */
  claim({ tenantId, visitorId, customerId }: InquiryClaim): Promise<number> {
    if (!isId(visitorId) || !isId(customerId) || visitorId === customerId) return Promise.resolve(0);
    return this.database.transaction(systemScope('claim-visitor-inquiries', tenantId), (tx) =>
      this.inquiries.give(tx, visitorId, customerId, this.clock.now()),
    );
  }
}
