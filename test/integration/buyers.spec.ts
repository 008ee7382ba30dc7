import { type Buyer, Buyers, VISITOR } from '../../src/business/buyer/index.js';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { customerDefinition } from '../../src/domains/customer/index.js';
import {
  Database,
  derivedId,
  newId,
  repositoryOf,
  type ResourceRepository,
  systemScope,
} from '../../src/domains/helpers/index.js';
import { EventListener } from '../../src/integration/events/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';

describe('buyers', () => {
  let test: TestApp;
  let buyers: Buyers;

  beforeAll(async () => {
    test = await createTestApp();
    await test.app.get(LoadDemoPeople).load();
    buyers = test.app.get(Buyers, { strict: false });
  });

  afterAll(() => test.close());

  const buyer = (customerSlug: string): Promise<Buyer> =>
    buyers.of(test.scopeFor('customer', { customerSlug }));

  it.each([
    ['ada', 'consumer', 'consumer', 'B', true, false],
    ['brightwell', 'business', 'smallBusiness', 'A', null, false],
    ['kestrel', 'business', 'enterprise', 'A', null, false],
    ['northline', 'business', 'reseller', 'B', null, false],
    ['orchard', 'business', 'enterprise', 'A', null, true],
  ])('know %s', async (slug, kind, segment, creditClass, adult, taxExempt) => {
    expect(await buyer(slug)).toMatchObject({
      kind,
      segment,
      creditClass,
      adult,
      taxExempt,
      currency: 'USD',
    });
  });

  it('know whose book counts and since when they buy', async () => {
    expect((await buyer('northline')).priceBookIds).toEqual([derivedId('priceBook:northline')]);
    expect((await buyer('harbor-roasters')).priceBookIds).toEqual([derivedId('priceBook:northline')]);
    expect((await buyer('ada')).accountCreatedAt?.toISOString()).toBe('2024-06-03T05:00:00.000Z');
  });

  it('are the customer whom staff act for, the named one where many are seen, and else nobody', async () => {
    const ada = derivedId('customer:ada');
    const acting = test.scopeFor('actingAgent', { customerId: ada });
    expect((await buyers.of(acting)).customerId).toBe(ada);
    expect((await buyers.of(test.scopeFor('agent'), ada)).customerId).toBe(ada);
    expect(await buyers.of(test.scopeFor('agent'))).toBe(VISITOR);
    expect(await buyers.of(test.scopeFor('visitor'))).toBe(VISITOR);
    expect(await buyers.of(test.scopeFor('customer', { customerId: newId() }))).toBe(VISITOR);
    const pat = test.scopeFor('customer', { customerSlug: 'pat' });
    expect(await buyers.of(pat, ada)).toBe(VISITOR);
  });

  it('cost one statement for a while, and follow a change at once', async () => {
    await until(async () => test.app.get(EventListener, { strict: false }).isListening);
    await buyer('pat');
    const query = jest.spyOn(test.app.get(Database, { strict: false }), 'query');
    await Promise.all(Array.from({ length: 20 }, () => buyer('pat')));
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
    const customers = test.app.get<ResourceRepository>(repositoryOf(customerDefinition), { strict: false });
    const { document } = await customers.get(systemScope('test'), derivedId('customer:pat'));
    expect(document).toMatchObject({ segment: 'consumer', birthDate: '1978-09-30' });
    const admin = await test.tokenFor('admin');
    const patch = (body: object) =>
      test
        .http()
        .patch(`/tmf-api/customerManagement/v4/customer/${derivedId('customer:pat')}`)
        .set('authorization', `Bearer ${admin}`)
        .send(body);
    const refused = await patch({ segment: 'rich' }).expect(400);
    expect(refused.body.message).toContain('smallBusiness');
    await patch({ creditClass: 'C', currency: 'CAD' }).expect(200);
    await until(async () => (await buyer('pat')).creditClass === 'C');
    expect((await buyer('pat')).currency).toBe('CAD');
  });

  it('get their terms where an older demo had none', async () => {
    const database = test.app.get(Database, { strict: false });
    const [before] = await database.query(
      systemScope('test'),
      'UPDATE base.customer SET segment = NULL WHERE id = $1 RETURNING version',
      [derivedId('customer:kestrel')],
    );
    await test.app.get(LoadDemoPeople).load();
    const [after] = await database.query<{ segment: string; version: number }>(
      systemScope('test'),
      'SELECT segment, version FROM base.customer WHERE id = $1',
      [derivedId('customer:kestrel')],
    );
    expect(after).toEqual({ segment: 'enterprise', version: Number(before?.version) + 1 });
  });
});
