import { Module } from '@nestjs/common';
import { InventoryModule } from '../../domains/inventory/index.js';
import { NeedsModule, questionnaireDefinition } from '../../domains/needs/index.js';
import { BuyerModule } from '../buyer/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { OnlineOrderingModule } from '../online-ordering/index.js';
import { PricingModule } from '../pricing/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { RuleManagementModule } from '../rule-management/index.js';
import { ServiceAvailabilityModule } from '../service-availability/index.js';
import { AnswerNeeds } from './assessment/answer-needs.use-case.js';
import { ClaimVisitorNeeds } from './assessment/claim-visitor-needs.use-case.js';
import { MoveNeeds } from './assessment/move-needs.use-case.js';
import { NeedsAccess } from './assessment/needs-access.js';
import { NeedsPresenceUseCase } from './assessment/needs-presence.use-case.js';
import { NeedsWriting } from './assessment/needs-writing.js';
import { PutIntoCart } from './assessment/put-into-cart.use-case.js';
import { ReadNeeds } from './assessment/read-needs.use-case.js';
import { ShareNeeds } from './assessment/share-needs.use-case.js';
import { StartNeeds } from './assessment/start-needs.use-case.js';
import { QuestionnaireHooks } from './catalogue/questionnaire-hooks.js';
import { FindProposal } from './matching/find-proposal.use-case.js';
import { GatherFacts } from './matching/gather-facts.js';
import { InstalledServices } from './matching/installed-services.js';
import { QueryProductRecommendations } from './recommendation/query-product-recommendations.use-case.js';
import { ReadQuery } from './recommendation/read-query.js';
import { PriceProposal } from './matching/price-proposal.js';
import { SettleProposal } from './matching/settle-proposal.js';
import { SitePlaces } from './matching/site-availability.js';

const USE_CASES = [
  StartNeeds,
  ReadNeeds,
  AnswerNeeds,
  MoveNeeds,
  ShareNeeds,
  PutIntoCart,
  ClaimVisitorNeeds,
  NeedsPresenceUseCase,
  FindProposal,
  QueryProductRecommendations,
];

/** From answers to a proposal: questionnaires, matching, saved assessments, the way into the cart. */
@Module({
  imports: [
    NeedsModule,
    InventoryModule,
    BuyerModule,
    CatalogueMemoryModule,
    OnlineOrderingModule,
    PricingModule,
    RuleManagementModule,
    ServiceAvailabilityModule,
  ],
  providers: [
    ...USE_CASES,
    NeedsAccess,
    NeedsWriting,
    ReadQuery,
    GatherFacts,
    InstalledServices,
    SettleProposal,
    PriceProposal,
    SitePlaces,
    QuestionnaireHooks,
    provideUseCases(questionnaireDefinition, QuestionnaireHooks),
  ],
  exports: [...USE_CASES, useCasesOf(questionnaireDefinition)],
})
export class NeedsMatchingModule {}
