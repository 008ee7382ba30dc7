import { Injectable } from '@nestjs/common';
import { FindProposal, ReadNeeds } from '../../../business/needs-matching/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { shownAssessment } from './needs.display-object.js';
import type { NeedsAssessmentDto } from './needs-view.dto.js';

/** An assessment as every route answers it. */
@Injectable()
export class ShowNeeds {
  constructor(
    private readonly reading: ReadNeeds,
    private readonly proposals: FindProposal,
  ) {}

  /** @param token of a link. */
  async show(scope: Scope, id: string, token?: string): Promise<NeedsAssessmentDto> {
    const read = await this.reading.get(scope, id, token);
    return shownAssessment(read, await this.proposals.accountFacts(read.owner));
  }
}
