import { LoadDemoCatalogue } from '../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoRules } from '../../src/business/demo-operator/rules/index.js';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import {
  LoadDemoPlaces,
  type OfferingAnswer,
  QualifyPlace,
} from '../../src/business/service-availability/index.js';
import { Database, derivedId, systemScope } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from './app.js';

export const CONTACT = { name: 'Ada Reyes', email: 'ada@example.com', phone: '+1 212 555 0123' };

/** The id of a demo offering. */
export const offering = (code: string): string => derivedId(`offering:${code}`);

/** The application with the demo catalogue, places and people, and without their orders. */
export async function createShop(options: Parameters<typeof createTestApp>[0] = {}): Promise<TestApp> {
  const test = await createTestApp(options);
  await test.app.get(LoadDemoCatalogue).load();
  await test.app.get(LoadDemoRules).load();
  await test.app.get(LoadDemoPlaces).load();
  await test.app.get(LoadDemoPeople).load();
  return test;
}

/** Whether it can be had by a way of the operator's own. */
export const isServed = ({ result, technology }: OfferingAnswer): boolean =>
  result === 'available' && technology !== 'offNetFibre';

/** The first demo address for which the answer about dedicated Internet is as wanted. */
export async function addressWhere(
  test: TestApp,
  isWanted: (answer: OfferingAnswer) => boolean,
): Promise<string> {
  const system = systemScope('test');
  const places = await test.app.get(Database).query<{ id: string }>(
    system,
    `SELECT geographic_address_id AS id FROM telecom.service_location
     WHERE geographic_sub_address_id IS NULL ORDER BY location_id`,
  );
  for (const { id } of places) {
    const { offerings } = await test.app
      .get(QualifyPlace)
      .qualify(system, { addressId: id }, [offering('D-DIA')]);
    if (offerings[0] && isWanted(offerings[0])) return id;
  }
  throw new Error(`No demo address has dedicated Internet as in ${isWanted.toString()}.`);
}

interface AddressQuestion {
  readonly served: readonly string[];
  readonly refused: readonly string[];
}

/** Demo addresses where some offerings can be had and others cannot, the first ones. */
export async function addressesWith(
  test: TestApp,
  { served, refused }: AddressQuestion,
  count: number,
): Promise<string[]> {
  const system = systemScope('test');
  const places = await test.app.get(Database).query<{ id: string }>(
    system,
    `SELECT geographic_address_id AS id FROM telecom.service_location
     WHERE geographic_sub_address_id IS NULL ORDER BY location_id`,
  );
  const ids = [...served, ...refused].map(offering);
  const found: string[] = [];
  for (const { id } of places) {
    const { offerings } = await test.app.get(QualifyPlace).qualify(system, { addressId: id }, ids);
    const wanted = (index: number) => (index < served.length ? 'available' : 'unavailable');
    if (offerings.every(({ result }, index) => result === wanted(index))) found.push(id);
    if (found.length === count) return found;
  }
  throw new Error(
    `Fewer than ${count} demo addresses have ${served.join(', ')} without ${refused.join(', ')}.`,
  );
}

/** The first demo address where some offerings can be had and others cannot. */
export const addressWith = async (test: TestApp, question: AddressQuestion): Promise<string> =>
  (await addressesWith(test, question, 1))[0] as string;
