import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, systemScope } from '../../../domains/helpers/index.js';
import { NeedsAssessmentRepository } from '../../../domains/needs/index.js';

export interface NeedsClaim {
  readonly tenantId: string;
  /** Whose cookie the browser has. */
  readonly visitorId: string;
  /** Who has just signed in. */
  readonly customerId: string;
  readonly correlationId?: string;
}

/** What a visitor answered stays when the visitor signs in. Runs beyond both walls, in the scope of the system. */
@Injectable()
export class ClaimVisitorNeeds {
  constructor(
    private readonly assessments: NeedsAssessmentRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns how many came along. */
  async claim({ tenantId, visitorId, customerId, correlationId }: NeedsClaim): Promise<number> {
    if (!isId(visitorId) || !isId(customerId) || visitorId === customerId) return 0;
    const scope = systemScope('claim-visitor-needs', tenantId, correlationId);
    const ids = await this.database.transaction(scope, (tx) =>
      this.assessments.give(tx, visitorId, customerId, this.clock.now()),
    );
    return ids.length;
  }
}
