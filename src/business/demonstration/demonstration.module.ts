import { Module } from '@nestjs/common';
import { CustomerModule } from '../../domains/customer/index.js';
import { DemonstrationDomainModule } from '../../domains/demonstration/index.js';
import { PartyModule } from '../../domains/party/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { OnlineOrderingModule } from '../online-ordering/index.js';
import { ServiceAvailabilityModule } from '../service-availability/index.js';
import { DemonstrationCallersModule } from './demonstration-callers.module.js';
import { PlayOrdering } from './playing/play-ordering.js';
import { PlayStep } from './playing/play-step.use-case.js';
import { BeginDemonstration } from './running/begin-demonstration.use-case.js';
import { InventCustomer } from './running/invent-customer.js';
import { ReadDemonstrations } from './running/read-demonstration.use-case.js';
import { RunStates } from './running/run-states.js';
import { ScenarioPlaces } from './running/scenario-places.js';
import { ShareDemonstration } from './running/share-demonstration.use-case.js';
import { SweepDemonstrations } from './running/sweep-demonstrations.job.js';

const USE_CASES = [BeginDemonstration, ReadDemonstrations, PlayStep, ShareDemonstration, SweepDemonstrations];

/** The real flow, tried out in the sandbox. */
@Module({
  imports: [
    DemonstrationDomainModule,
    DemonstrationCallersModule,
    CustomerModule,
    PartyModule,
    CatalogueMemoryModule,
    OnlineOrderingModule,
    ServiceAvailabilityModule,
  ],
  providers: [...USE_CASES, InventCustomer, PlayOrdering, RunStates, ScenarioPlaces],
  exports: USE_CASES,
})
export class DemonstrationModule {}
