import { Module } from '@nestjs/common';
import { NeedsMatchingModule } from '../../../business/needs-matching/index.js';
import { HttpModule } from '../../http/index.js';
import { NeedsController } from './needs.controller.js';
import { NeedsProposalController } from './needs-proposal.controller.js';
import { ShowNeeds } from './show-needs.js';

/** The needs questionnaire of both portals. */
@Module({
  imports: [HttpModule, NeedsMatchingModule],
  controllers: [NeedsController, NeedsProposalController],
  providers: [ShowNeeds],
})
export class NeedsPortalModule {}
