import { Module } from '@nestjs/common';
import { LoadDemoPlaces, ServiceAvailabilityModule } from '../service-availability/index.js';
import { DemoBillingModule, LoadDemoBilling } from './billing/index.js';
import { DemoCatalogueModule, LoadDemoCatalogue } from './catalogue/index.js';
import { DEMO_PARTS, type DemoPart, LoadDemoOperator } from './load-demo-operator.use-case.js';
import { DemoWorkforceModule, LoadDemoWorkforce } from './workforce/index.js';
import { DemoNeedsModule, LoadDemoNeeds } from './needs/index.js';
import { ReadDemoMails } from './mails/index.js';
import { DemoPricesModule, LoadDemoPrices } from './prices/index.js';
import { DemoRulesModule, LoadDemoRules } from './rules/index.js';
import { DemoPeopleModule, LoadDemoPeople } from './people/index.js';

/** The sample operator; its parts load in the order in which they are injected here. */
@Module({
  imports: [
    DemoCatalogueModule,
    DemoPricesModule,
    DemoRulesModule,
    ServiceAvailabilityModule,
    DemoPeopleModule,
    DemoBillingModule,
    DemoWorkforceModule,
    DemoNeedsModule,
  ],
  providers: [
    LoadDemoOperator,
    ReadDemoMails,
    {
      provide: DEMO_PARTS,
      inject: [
        LoadDemoCatalogue,
        LoadDemoPrices,
        LoadDemoRules,
        LoadDemoPlaces,
        LoadDemoPeople,
        LoadDemoBilling,
        LoadDemoNeeds,
        LoadDemoWorkforce,
      ],
      useFactory: (...parts: DemoPart[]) => parts,
    },
  ],
  exports: [LoadDemoOperator, ReadDemoMails, DemoPeopleModule],
})
export class DemoOperatorModule {}
