import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId, newId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const QUALIFICATION = '/tmf-api/serviceQualificationManagement/v4';
const BRIGHTWELL = derivedId('address:brightwell-hq');
const DIA = derivedId('offering:D-DIA');

const item = (place: object, specification: object = { id: 'D-DIA' }, rest: object = {}) => ({
  serviceQualificationItem: [{ service: { place: [place], serviceSpecification: specification }, ...rest }],
});

describe('TMF645 service qualification', () => {
  let test: TestApp;
  let token: string;

  beforeAll(async () => {
    test = await createTestApp();
    await test.app.get(LoadDemoOperator).load();
    token = `Bearer ${await test.tokenFor('customer')}`;
  });
  afterAll(() => test.close());

  const get = (path: string) => test.http().get(path).set('authorization', token);
  const post = (path: string, body: object) => test.http().post(path).set('authorization', token).send(body);
  const check = (body: object) => post(`${QUALIFICATION}/checkServiceQualification`, body);

  it('answers a check at once, with dates, facts and an expiry', async () => {
    const { body, headers } = await check({
      instantSyncQualification: true,
      externalId: 'partner-1',
      ...item({ role: 'servicePlace', '@type': 'GeographicAddress', id: BRIGHTWELL }, { id: DIA }),
    }).expect(201);
    expect(headers.location).toBe(body.href);
    expect(body).toMatchObject({
      state: 'done',
      qualificationResult: 'qualified',
      externalId: 'partner-1',
    });
    const days = (Date.parse(body.expirationDate) - Date.parse(body.effectiveQualificationDate)) / 86_400_000;
    expect(days).toBe(30);
    const [answered] = body.serviceQualificationItem;
    expect(answered).toMatchObject({ id: '1', state: 'done', qualificationResult: 'qualified' });
    expect(answered.expectedActivationDate).toMatch(/^\d{4}-\d\d-\d\dT00:00:00.000Z$/);
    const facts = Object.fromEntries(
      answered.service.serviceCharacteristic.map(({ name, value }: { name: string; value: unknown }) => [
        name,
        value,
      ]),
    );
    expect(facts).toMatchObject({
      accessTechnology: 'onNetFibre',
      dataLayer: 'location',
      confidence: 'high',
    });
    expect((await get(body.href).expect(200)).body).toEqual(body);
    expect((await get(`${QUALIFICATION}/checkServiceQualification?externalId=partner-1`)).body).toHaveLength(
      1,
    );
  });

  it('says why not, and what instead', async () => {
    const place = { role: 'servicePlace', '@type': 'GeographicAddress', id: derivedId('address:ada') };
    const { body } = await check({ provideAlternative: true, ...item(place) }).expect(201);
    expect(body.qualificationResult).toBe('alternate');
    const [answered] = body.serviceQualificationItem;
    expect(answered.eligibilityUnavailabilityReason[0].code).toBe('notReached');
    expect(answered.alternateServiceProposal.map(({ id }: { id: string }) => id)).toContain('D-DSL');
    const plain = await check({ provideUnavailabilityReason: false, ...item(place) }).expect(201);
    expect(plain.body.qualificationResult).toBe('unqualified');
    expect(plain.body.serviceQualificationItem[0].eligibilityUnavailabilityReason).toBeUndefined();
  });

  it('proposes a later date where something has to be built, or where it is wanted too soon', async () => {
    const orchard = {
      role: 'servicePlace',
      '@type': 'GeographicAddress',
      id: derivedId('address:orchard'),
    };
    const { body } = await check(item(orchard)).expect(201);
    const [answered] = body.serviceQualificationItem;
    expect(answered.qualificationResult).toBe('alternate');
    expect(answered.alternateServiceProposal[0].alternateServiceAvailabilityDate).toBe(
      answered.expectedActivationDate,
    );
    const soon = item({ id: BRIGHTWELL, role: 'servicePlace' }, undefined, {
      expectedServiceAvailabilityDate: new Date().toISOString(),
    });
    expect((await check(soon).expect(201)).body.qualificationResult).toBe('alternate');
  });

  it.each([
    [
      'another country',
      { role: 'p', streetName: 'Hauptstr', streetNr: '1', country: 'DE' },
      'countryNotServed',
    ],
    [
      'the sea',
      { role: 'p', geographicLocation: { '@type': 'GeoJsonPoint', geometry: { coordinates: [-50, 30] } } },
      'outsideServiceArea',
    ],
    ['a place unknown', { role: 'p', id: newId() }, 'placeUnknown'],
    ['a place unnamed', { role: 'p' }, 'placeMissing'],
  ])('ends with an error for %s', async (_what, place, code) => {
    const { body } = await check(item(place)).expect(201);
    expect(body.state).toBe('terminatedWithError');
    expect(body.serviceQualificationItem[0]).toMatchObject({
      state: 'terminatedWithError',
      terminationError: [{ id: code }],
    });
  });

  it('ends with an error for a service that is not sold', async () => {
    const { body } = await check(item({ role: 'p', id: BRIGHTWELL }, { id: 'TELEX', name: 'Telex' })).expect(
      201,
    );
    expect(body.serviceQualificationItem[0].terminationError[0].id).toBe('serviceUnknown');
  });

  it('lists what can be delivered somewhere', async () => {
    const searchCriteria = {
      service: { place: [{ role: 'p', name: '18 Mill Lane, Harborview, OH 44101' }] },
    };
    const { body } = await post(`${QUALIFICATION}/queryServiceQualification`, { searchCriteria }).expect(201);
    expect(body.state).toBe('done');
    const names = body.serviceQualificationItem.map(
      (one: { service: { serviceSpecification: { name: string } } }) => one.service.serviceSpecification.name,
    );
    expect(names.length).toBeGreaterThan(3);
    expect((await get(body.href).expect(200)).body).toEqual(body);
  });

  it('says why it can list nothing', async () => {
    const { body } = await post(`${QUALIFICATION}/queryServiceQualification`, { searchCriteria: {} }).expect(
      201,
    );
    expect(body).toMatchObject({ state: 'terminatedWithError', serviceQualificationItem: [] });
    expect(body.terminationError[0].id).toBe('placeMissing');
  });

  it('is settled once answered, and can be deleted', async () => {
    const { body } = await check(item({ role: 'p', id: BRIGHTWELL })).expect(201);
    const patch = (change: object) => test.http().patch(body.href).set('authorization', token).send(change);
    expect((await patch({ description: 'for the board' }).expect(200)).body.description).toBe(
      'for the board',
    );
    await patch({ serviceQualificationItem: [{ id: '9' }] }).expect(409);
    await patch({ state: 'inProgress' }).expect(400);
    await test.http().delete(body.href).set('authorization', token).expect(204);
    await get(body.href).expect(404);
  });

  it.each([
    ['nothing', {}],
    ['text for the items', { serviceQualificationItem: 'all' }],
    ['NUL', { ...item({ role: 'p', id: BRIGHTWELL }), description: 'a\u0000b' }],
  ])('refuses %s', async (_what, body) => {
    await check(body).expect(400);
  });

  it('refuses more items than it can judge in one go', async () => {
    const [one] = item({ role: 'p', id: BRIGHTWELL }).serviceQualificationItem;
    const { body } = await check({ serviceQualificationItem: Array(101).fill(one) }).expect(400);
    expect(body.code).toBe('tooManyItems');
  });
});
