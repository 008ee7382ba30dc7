import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { LoadDemoPlaces, ServiceAvailabilityModule } from '../../src/business/service-availability/index.js';
import { CatalogueOfferings } from '../../src/business/service-availability/offering/catalogue-offerings.js';
import type { DeliverableOffering } from '../../src/business/service-availability/offering/deliverable-offering.js';
import { Clock, derivedId, newId, OPERATOR_TENANT, type Scope } from '../../src/domains/helpers/index.js';
import { DatabaseModule } from '../../src/integration/database/index.js';
import { EventListener, EventOutbox, PostgresEventOutbox } from '../../src/integration/events/index.js';
import { createTestDatabase } from './database.js';

@Global()
@Module({
  providers: [
    { provide: EventOutbox, useClass: PostgresEventOutbox },
    { provide: EventListener, useValue: new EventListener({}) },
  ],
  exports: [EventOutbox, EventListener],
})
class OutboxModule {}

/** The scope of somebody who has not signed in. */
export const visitorScope = (): Scope => {
  const id = newId();
  return {
    tenantId: OPERATOR_TENANT,
    customerId: id,
    actor: { id, name: 'visitor', kind: 'visitor', roles: ['visitor'] },
  };
};

/** An offering for everyone that needs a site; `rest` says what is special. */
export const offering = (code: string, rest: Partial<DeliverableOffering> = {}): DeliverableOffering => ({
  id: derivedId(`offering:${code}`),
  code,
  name: code,
  classes: ['data'],
  segments: ['consumer', 'smallBusiness', 'enterprise'],
  technologies: [],
  minimumDownMbps: null,
  requiresSite: true,
  intervalDays: 10,
  grandfathered: false,
  specificationId: null,
  ...rest,
});

/** The availability use cases on the demo places, with a catalogue of the test's own and a clock that stands still. */
export async function startAvailability(
  clock: Clock,
  catalogue: readonly DeliverableOffering[] = [],
): Promise<{ module: TestingModule; stop: () => Promise<void> }> {
  const database = await createTestDatabase();
  const module = await Test.createTestingModule({
    imports: [DatabaseModule.serving(database.serving, 4), OutboxModule, ServiceAvailabilityModule],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(CatalogueOfferings)
    .useValue({ list: () => Promise.resolve(catalogue) })
    .compile();
  await module.init();
  await module.get(LoadDemoPlaces).load();
  const stop = async (): Promise<void> => {
    await module.close();
    await database.drop();
  };
  return { module, stop };
}
