import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId, newId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const ADDRESSES = '/tmf-api/geographicAddressManagement/v4';
const QUALIFICATION = '/tmf-api/serviceQualificationManagement/v4';
const BRIGHTWELL = derivedId('address:brightwell-hq');
const UNITS = derivedId('address:units');
const DIA = derivedId('offering:D-DIA');

interface Answer {
  result: string;
  code: string;
  reason?: string;
  earliestDate?: string;
}

describe('places over HTTP', () => {
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
  const validate = (submittedGeographicAddress: object) =>
    post(`${ADDRESSES}/geographicAddressValidation`, {
      provideAlternative: true,
      submittedGeographicAddress,
    });
  const check = (body: object) => test.http().post('/api/v1/availability').send(body);

  describe('TMF673 geographicAddress', () => {
    it('lists, filters and pages addresses', async () => {
      const { body, headers } = await get(
        `${ADDRESSES}/geographicAddress?postcode=15201&limit=2&sort=streetName`,
      ).expect(206);
      expect(body).toHaveLength(2);
      expect(Number(headers['x-total-count'])).toBeGreaterThan(10);
      await get(`${ADDRESSES}/geographicAddress?nonsense=1`).expect(400);
    });

    it('shows one in full, and to a visitor too', async () => {
      const { body } = await test.http().get(`${ADDRESSES}/geographicAddress/${BRIGHTWELL}`).expect(200);
      expect(body).toMatchObject({
        id: BRIGHTWELL,
        href: `${ADDRESSES}/geographicAddress/${BRIGHTWELL}`,
        streetNr: '200',
        streetName: 'Harbor',
        streetType: 'Street',
        city: 'Harborview',
        locality: 'Harborview Central',
        stateOrProvince: 'OH',
        postcode: '44101',
        country: 'US',
        geographicSubAddress: [],
        geographicLocation: { '@type': 'GeoJsonPoint', geometry: { type: 'Point' } },
        '@type': 'GeographicAddress',
      });
    });

    it('finds an address by its unit, which has a URL of its own', async () => {
      const path = `${ADDRESSES}/geographicAddress/${UNITS}/geographicSubAddress`;
      const { body: units, headers } = await get(`${path}?fields=subUnitNumber`).expect(200);
      expect(headers['x-total-count']).toBe('6');
      expect(units[5]).toEqual({
        id: derivedId('address:units:3B'),
        href: `${path}/${derivedId('address:units:3B')}`,
        subUnitNumber: '3B',
        '@type': 'GeographicSubAddress',
      });
      const { body: unit } = await get(units[5].href).expect(200);
      expect(unit).toMatchObject({ subUnitType: 'Suite', name: 'Suite 3B' });
      const numbersOf = async (query: string): Promise<string[]> =>
        (await get(`${path}?${query}`)).body.map((one: { subUnitNumber: string }) => one.subUnitNumber);
      expect(await numbersOf('levelNumber=2&fields=subUnitNumber')).toEqual(['200', '210']);
      expect(await numbersOf('privateStreetName=Cannery%20Yard&privateStreetNumber=2')).toEqual(['110']);
      expect(await numbersOf('subUnitNumber!=100&subUnitNumber.lt=210')).toEqual(['110', '200']);
      expect(await numbersOf('levelNumber=1;subUnitNumber=3B&sort=-subUnitNumber')).toEqual([
        '3B',
        '110',
        '100',
      ]);
      await get(`${path}?subUnitNumber*=(a%2B)%2B$`).expect(400);
      await get(`${path}?nonsense=1`).expect(400);
      const page = await get(`${path}?limit=2&offset=2`).expect(206);
      expect(page.headers.link).toContain(`<${path}?offset=4&limit=2>; rel="next"`);
      await get(`${path}?limit=abc`).expect(400);
      await get(`${path}/${newId()}`).expect(404);
      await get(`${ADDRESSES}/geographicAddress/${newId()}/geographicSubAddress`).expect(404);
      const found = await get(`${ADDRESSES}/geographicAddress?geographicSubAddress.subUnitNumber=3B`).expect(
        200,
      );
      expect(found.body.map(({ id }: { id: string }) => id)).toEqual([UNITS]);
    });

    it('is reference data: nobody writes it', async () => {
      await post(`${ADDRESSES}/geographicAddress`, { city: 'X' }).expect((answer) => {
        expect([403, 404, 405]).toContain(answer.status);
      });
    });
  });

  describe('TMF673 geographicAddressValidation', () => {
    it('gives the right form of an address, and keeps question and answer for the one who asked', async () => {
      const submitted = { streetNr: '200', streetName: 'harbor st', city: 'HARBORVIEW', postcode: '44101' };
      const { body, headers } = await validate(submitted).expect(201);
      expect(headers.location).toBe(body.href);
      expect(body).toMatchObject({
        state: 'done',
        validationResult: 'success',
        submittedGeographicAddress: submitted,
        validGeographicAddress: { id: BRIGHTWELL, streetName: 'Harbor', stateOrProvince: 'OH' },
      });
      expect((await get(body.href).expect(200)).body).toEqual(body);
      const other = `Bearer ${await test.tokenFor('customer', { customerSlug: 'kestrel' })}`;
      await test.http().get(body.href).set('authorization', other).expect(404);
      const list = await get(`${ADDRESSES}/geographicAddressValidation?validationResult=success`).expect(200);
      expect(list.body).toHaveLength(1);
      const quoted = encodeURIComponent(`"${body.validationDate}"`);
      const at = await get(`${ADDRESSES}/geographicAddressValidation?validationDate=${quoted}`).expect(200);
      expect(at.body.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    });

    it.each([
      [
        'a missing unit',
        { streetNr: '12', streetName: 'Cannery', streetType: 'Row', city: 'Harborview' },
        'partial',
        'unitMissing',
      ],
      [
        'a slip',
        { streetNr: '200', streetName: 'Harbr', streetType: 'Stret', city: 'Harborview', postcode: '44101' },
        'partial',
        'addressUnknown',
      ],
      [
        'an unknown street',
        { streetNr: '5', streetName: 'Unheard', streetType: 'Road', postcode: '44101' },
        'fails',
        'addressUnknown',
      ],
      [
        'another country',
        { streetNr: '5', streetName: 'Hauptstr', city: 'Berlin', country: 'DE' },
        'fails',
        'countryNotServed',
      ],
      ['a post office box', { name: 'PO Box 117, Harborview, OH 44101' }, 'fails', 'postOfficeBox'],
      ['nothing', {}, 'fails', 'addressMissing'],
    ])('says why %s is not right', async (_what, submitted, result, code) => {
      const { body } = await validate(submitted).expect(201);
      expect(body).toMatchObject({ state: 'done', validationResult: result, validationReason: { code } });
      expect(body.alternateGeographicAddress.length > 0).toBe(result === 'partial');
    });

    it('takes a unit in its own attribute', async () => {
      const address = {
        streetNr: '12',
        streetName: 'Cannery Row',
        city: 'Harborview',
        stateOrProvince: 'OH',
      };
      const { body } = await validate({ ...address, geographicSubAddress: [{ subUnitNumber: '3b' }] }).expect(
        201,
      );
      expect(body.validGeographicAddress.geographicSubAddress).toHaveLength(1);
      expect(body.validGeographicAddress.geographicSubAddress[0].subUnitNumber).toBe('3B');
    });

    it('never changes what was asked and answered', async () => {
      const { body } = await validate({ name: '18 Mill Lane, Harborview, OH' }).expect(201);
      const patch = (change: object) => test.http().patch(body.href).set('authorization', token).send(change);
      expect((await patch({ note: 'mine' }).expect(200)).body.note).toBe('mine');
      await patch({ validationResult: 'fails' }).expect(400);
      await patch({ submittedGeographicAddress: { city: 'Elsewhere' } }).expect(409);
    });

    it.each([
      ['no address', { provideAlternative: true }],
      ['a text for a flag', { provideAlternative: 'yes', submittedGeographicAddress: {} }],
      ['NUL', { provideAlternative: true, submittedGeographicAddress: { city: 'a\u0000b' } }],
    ])('refuses %s', async (_what, body) => {
      await post(`${ADDRESSES}/geographicAddressValidation`, body).expect(400);
    });
  });

  describe('the portal', () => {
    it('suggests addresses to a visitor', async () => {
      const { body } = await test.http().get('/api/v1/address-suggestions?text=200%20har').expect(200);
      expect(body[0]).toEqual({
        id: BRIGHTWELL,
        text: '200 Harbor Street, Harborview, OH 44101',
        kind: 'exact',
      });
      expect(body.length).toBeLessThanOrEqual(8);
    });

    it.each(['', '?text=', `?text=${'x'.repeat(201)}`, '?text=a%00b', '?text=a&text=b', '?text=a&more=1'])(
      'answers suggestions for %j without a fault of its own',
      async (query) => {
        const { status } = await test.http().get(`/api/v1/address-suggestions${query}`);
        expect(status).toBe(query === '?text=' ? 200 : 400);
      },
    );

    it('says what can be delivered, and remembers the answer for the visitor who asked', async () => {
      const browser = test.browser();
      const { body } = await browser
        .post('/api/v1/availability')
        .send({ addressId: BRIGHTWELL, offeringIds: [DIA] })
        .expect(200);
      expect(body).toMatchObject({
        place: { id: BRIGHTWELL, layer: 'location', confidence: 'high', didYouMean: [] },
        offerings: [
          {
            offeringId: DIA,
            code: 'D-DIA',
            result: 'available',
            technology: 'onNetFibre',
            confidence: 'high',
          },
        ],
        alternatives: [],
      });
      const href = `${QUALIFICATION}/checkServiceQualification/${body.qualificationId}`;
      const kept = await browser.get(href).expect(200);
      expect(kept.body).toMatchObject({ qualificationResult: 'qualified', expirationDate: body.expiresAt });
      await get(href).expect(404);
    });

    it('judges the whole catalogue for Ada: no fibre, each no with its reason', async () => {
      const { body } = await check({ text: '18 mill ln harborview oh 44101' }).expect(200);
      const offerings = body.offerings as Answer[];
      expect(offerings.length).toBeGreaterThan(25);
      expect(offerings.find(({ code }) => code === 'D-FTTH')?.result).toBe('unavailable');
      expect(offerings.find(({ code }) => code === 'D-DSL')?.result).toBe('available');
      expect(offerings.filter(({ result, reason }) => result !== 'available' && !reason)).toEqual([]);
      expect(offerings.filter(({ result, earliestDate }) => result === 'available' && !earliestDate)).toEqual(
        [],
      );
    });

    it.each([
      ['nothing', {}, 400, 'placeMissing'],
      ['an empty text', { text: '' }, 400, 'invalidFields'],
      ['blanks', { text: '   ' }, 400, 'addressMissing'],
      ['two places', { text: '18 Mill Lane', addressId: BRIGHTWELL }, 400, 'placeNamedTwice'],
      ['NUL', { text: 'a\u0000b' }, 400, undefined],
      ['an unknown field', { text: '18 Mill Lane', extra: 1 }, 400, 'invalidFields'],
      ['a wrong type', { text: 5 }, 400, 'invalidFields'],
      ['half a point', { latitude: 41 }, 400, 'placeMissing'],
      ['a point off the earth', { latitude: 141, longitude: 0 }, 400, 'invalidFields'],
      ['a point at sea', { latitude: 30, longitude: -50 }, 422, 'outsideServiceArea'],
      ['another country', { text: '10 Downing Street, London, United Kingdom' }, 422, 'countryNotServed'],
      ['a post office box', { text: 'PO Box 117, Harborview, OH' }, 422, 'postOfficeBox'],
      ['a missing unit', { addressId: UNITS }, 422, 'unitMissing'],
      ['an unknown id', { addressId: newId() }, 422, 'placeUnknown'],
      ['no id at all', { addressId: "'; DROP TABLE base.geographic_address; --" }, 422, 'placeUnknown'],
      ['an unknown offering', { addressId: BRIGHTWELL, offeringIds: ['nonsense'] }, 422, 'offeringUnknown'],
    ])('refuses %s', async (_what, body, status, code) => {
      const answer = await check(body);
      expect([answer.status, code === undefined ? undefined : answer.body.code]).toEqual([status, code]);
      expect(answer.body['@type']).toBe('Error');
    });
  });
});
