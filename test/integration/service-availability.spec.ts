import type { TestingModule } from '@nestjs/testing';
import { QualifyPlace } from '../../src/business/service-availability/index.js';
import type { DeliverableOffering } from '../../src/business/service-availability/offering/deliverable-offering.js';
import { Database, derivedId, FixedClock, newId, type Refusal } from '../../src/domains/helpers/index.js';
import { ServiceAvailability } from '../../src/integration/service-availability/index.js';
import { offering, startAvailability, visitorScope } from '../support/availability.js';

const CATALOGUE = [
  offering('D-DIA', { technologies: ['onNetFibre'], segments: ['enterprise'], intervalDays: 15 }),
  offering('D-BB', {
    technologies: ['FTTP', 'onNetFibre'],
    minimumDownMbps: 300,
    segments: ['smallBusiness'],
  }),
  offering('D-FTTH', { technologies: ['FTTP'], segments: ['consumer'], minimumDownMbps: 300 }),
  offering('D-DSL', { technologies: ['copper'], minimumDownMbps: 25 }),
  offering('D-CAB', { technologies: ['DOCSIS'], minimumDownMbps: 500 }),
  offering('D-FWA', { technologies: ['FWA'], minimumDownMbps: 100 }),
  offering('D-T1', { technologies: ['copper'], grandfathered: true }),
  offering('V-CONF', { requiresSite: false, classes: ['voice'], intervalDays: 1 }),
];

const scope = visitorScope();
type Place = Parameters<QualifyPlace['qualify']>[1];

describe('where service is possible', () => {
  let module: TestingModule;
  let stop: () => Promise<void>;
  let qualifyPlace: QualifyPlace;

  beforeAll(async () => {
    ({ module, stop } = await startAvailability(
      new FixedClock(new Date('2026-11-20T15:00:00.000Z')), // a Friday
      CATALOGUE,
    ));
    qualifyPlace = module.get(QualifyPlace);
  });
  afterAll(() => stop());

  const ask = async (text: string, code: string) => {
    const found = await qualifyPlace.qualify(scope, { text }, [derivedId(`offering:${code}`)]);
    const { offering: _offering, ...answer } = found.offerings[0] as (typeof found.offerings)[number];
    return { ...found, answer };
  };
  const availabilityAt = async (input: Place) => (await qualifyPlace.qualify(scope, input)).availability;
  const refusalOf = (input: Place): Promise<Refusal> =>
    qualifyPlace.qualify(scope, input).then(
      () => Promise.reject(new Error('was not refused')),
      (refusal: Refusal) => refusal,
    );

  describe('an exact address', () => {
    it('has dedicated fibre on the network: 15 business days, across Thanksgiving', async () => {
      const { answer, place, availability } = await ask('200 harbor st, harborview oh', 'D-DIA');
      expect(place.id).toBe(derivedId('address:brightwell-hq'));
      expect(availability).toMatchObject({ layer: 'location', confidence: 'high' });
      expect(availability.locationId).toMatch(/^\d{13}$/);
      expect(answer).toEqual({
        result: 'available',
        technology: 'onNetFibre',
        downMbps: 10_000,
        upMbps: 10_000,
        intervalBusinessDays: 15,
        earliestDate: '2026-12-14',
        confidence: 'high',
      });
    });

    it.each([
      ['75 Depot Rd, Kestrel Falls, PA 15201', 'kestrel-hq', 'available'],
      ['9 St Alma Way, Harborview, OH 44102', 'st-alma', 'available'],
      ['400 Orchard Ave, Orchard, NY 12201', 'orchard', 'construction'],
      ['18 Mill Ln, Harborview, OH 44101', 'ada', 'unavailable'],
    ])('%s is %s, and dedicated Internet there is %s', async (text, slug, result) => {
      const { answer, place } = await ask(text, 'D-DIA');
      expect(place.id).toBe(derivedId(`address:${slug}`));
      expect(answer.result).toBe(result);
    });

    it('without fibre says so, how far the nearest is, and what can be had instead', async () => {
      const { answer, alternatives } = await ask('18 Mill Lane, Harborview, OH 44101', 'D-FTTH');
      expect(answer).toMatchObject({
        result: 'unavailable',
        confidence: 'high',
        reason: { code: 'notReached' },
      });
      expect(answer.reason?.text).toMatch(
        /^Fibre does not reach this place yet. The nearest .* is [\d.]+ k?m away.$/,
      );
      expect(alternatives.map(({ offering: { code } }) => code)).toEqual(['D-DSL']);
    });

    it('needs construction: an estimate and 90 business days', async () => {
      const { answer } = await ask('400 Orchard Avenue, Orchard, NY 12201', 'D-DIA');
      expect(answer).toMatchObject({
        result: 'construction',
        intervalBusinessDays: 90,
        earliestDate: '2027-04-02',
      });
      expect(answer.reason?.text).toMatch(/has to be built .* We estimate \$\d{2},000 for the work/);
    });

    it("is reached by a partner's fibre: 45 business days", async () => {
      const { answer } = await ask('140 Cannery Row, Harborview, OH 44101', 'D-DIA');
      expect(answer).toMatchObject({
        result: 'available',
        technology: 'offNetFibre',
        intervalBusinessDays: 45,
        reason: { code: 'offNet' },
      });
    });

    it('has a line that is too slow', async () => {
      const slow = { ...CATALOGUE[3], minimumDownMbps: 50 } as DeliverableOffering;
      CATALOGUE.push({ ...slow, id: derivedId('offering:fast'), code: 'fast' });
      const { answer } = await ask('18 Mill Lane, Harborview, OH 44101', 'fast');
      CATALOGUE.pop();
      expect(answer.reason?.text).toBe(
        'A copper line reaches this place with up to 25 Mb/s; this needs 50 Mb/s.',
      );
    });

    it('is a business: what is sold for homes is not sold there', async () => {
      const { answer } = await ask('200 Harbor Street, Harborview, OH 44101', 'D-FTTH');
      expect(answer).toMatchObject({ result: 'unavailable', reason: { code: 'homesOnly' } });
    });

    it('gets nothing that is no longer sold, and anything that needs no site', async () => {
      expect((await ask('18 Mill Lane, Harborview, OH 44101', 'D-T1')).answer.reason?.code).toBe('notSold');
      const conferencing = await ask('12 Nowhere Street, Miami, FL 33101', 'V-CONF');
      expect(conferencing.answer).toMatchObject({ result: 'available', earliestDate: '2026-11-23' });
    });
  });

  describe('an awkward address', () => {
    it('with units asks for the unit and lists them; with one it is found', async () => {
      const refusal = await refusalOf({ text: '12 Cannery Row, Harborview, OH 44101' });
      expect(refusal).toMatchObject({ kind: 'unprocessable', code: 'unitMissing' });
      expect(refusal.reasons).toHaveLength(6);
      expect(refusal.message).toContain('Suite 3B');
      const byId = await qualifyPlace.qualify(scope, { addressId: refusal.reasons[5]?.fix });
      const byText = await qualifyPlace.qualify(scope, { text: '12 Cannery Row #3-B, Harborview OH 44101' });
      expect(byText.place).toEqual(byId.place);
      expect(byText.place.text).toBe('12 Cannery Row, Suite 3B, Harborview, OH 44101');
      expect((await refusalOf({ text: '12 Cannery Row Suite 999, Harborview' })).code).toBe('unitUnknown');
      expect((await refusalOf({ addressId: derivedId('address:units') })).code).toBe('unitMissing');
    });

    it('on a border is certain only of what both sides have', async () => {
      const dsl = await ask('301 Tidewater Avenue, Harborview, OH 44102', 'D-DSL');
      expect(dsl.availability).toMatchObject({ layer: 'wireCentre', confidence: 'low' });
      expect(dsl.availability.wireCentres.map(({ code }) => code)).toEqual(['HRBVOHMA', 'MLFDOHXA']);
      expect(dsl.answer).toMatchObject({ result: 'available', confidence: 'low' });
      const fibre = await ask('301 Tidewater Avenue, Harborview, OH 44102', 'D-FTTH');
      expect(fibre.answer).toMatchObject({ result: 'unknown', reason: { code: 'border' } });
      expect(fibre.answer.earliestDate).toBeUndefined();
    });

    it('in a new building has radio now and lines after construction', async () => {
      const text = '88 Ropewalk Court, Harborview, OH 44101';
      expect((await ask(text, 'D-FWA')).answer.result).toBe('available');
      expect((await ask(text, 'D-BB')).answer).toMatchObject({
        result: 'construction',
        reason: { code: 'newBuilding' },
      });
    });

    it('with stale data says how old they are', async () => {
      const { answer, availability } = await ask('5 Lantern Road, Harborview, OH 44101', 'D-CAB');
      expect(availability.confidence).toBe('low');
      expect(answer).toMatchObject({ result: 'available', confidence: 'low', reason: { code: 'staleData' } });
      expect(answer.reason?.text).toMatch(/are \d{3} days old/);
    });

    it('whose sources disagree is not promised', async () => {
      const { answer } = await ask('27 Lantern Road, Harborview, OH 44101', 'D-FTTH');
      expect(answer).toMatchObject({ result: 'unknown', reason: { code: 'sourcesDisagree' } });
      expect(answer.reason?.text).toContain('Network records (2026-');
    });

    it.each([
      [{ text: 'PO Box 117, Harborview, OH 44101' }, 'postOfficeBox'],
      [{ addressId: derivedId('address:po-box') }, 'postOfficeBox'],
      [{ text: 'RR 2 Box 152, Harborview OH' }, 'ruralRoute'],
      [{ text: '10 Downing Street, London, United Kingdom' }, 'countryNotServed'],
      [{ text: '12 Elm Street', country: 'DE' }, 'countryNotServed'],
      [{ text: ' , ' }, 'addressMissing'],
      [{ text: '1 a'.repeat(101) }, 'addressTooLong'],
      [{ addressId: newId() }, 'placeUnknown'],
      [{ addressId: 'nonsense' }, 'placeUnknown'],
      [{ coordinates: { latitude: 30, longitude: -50 } }, 'outsideServiceArea'],
      [{ coordinates: { latitude: 130, longitude: -50 } }, 'coordinatesInvalid'],
    ])('%j is refused: %s', async (input, code) => {
      expect((await refusalOf(input)).code).toBe(code);
    });
  });

  describe('an address that nobody has in the books', () => {
    it('on a known street is answered by its wire centre', async () => {
      const { availability, place, answer } = await ask('19 Mill Lane, Harborview, OH 44101', 'D-DSL');
      expect(place.id).toBeNull();
      expect(availability).toMatchObject({ layer: 'wireCentre', confidence: 'medium' });
      expect(answer).toMatchObject({
        result: 'available',
        confidence: 'medium',
        reason: { code: 'areaOnly' },
      });
      const dedicated = await ask('19 Mill Lane, Harborview, OH 44101', 'D-DIA');
      expect(dedicated.answer).toMatchObject({ result: 'unknown', reason: { code: 'exactAddressNeeded' } });
    });

    it('on an unknown street is answered by its ZIP, which two wire centres may serve', async () => {
      const { availability, answer } = await ask('5 Unheard Of Road, Harborview, OH 44102', 'D-FTTH');
      expect(availability).toMatchObject({ layer: 'zip', confidence: 'low' });
      expect(availability.wireCentres).toHaveLength(2);
      expect(answer.result).toBe('unknown');
    });

    it('with a slip of the finger is asked back', async () => {
      const { place } = await ask('200 Harbr Stret, Harborview, OH 44101', 'D-DSL');
      expect(place.didYouMean[0]).toEqual({
        id: derivedId('address:brightwell-hq'),
        text: '200 Harbor Street, Harborview, OH 44101',
      });
    });

    it('elsewhere is for a person to answer', async () => {
      const { availability, answer } = await ask('12 Nowhere Street, Miami, FL 33101', 'D-DSL');
      expect(availability).toMatchObject({ layer: 'ask', confidence: 'none' });
      expect(answer).toMatchObject({ result: 'unknown', reason: { code: 'noData' } });
    });

    it('can be a town, a ZIP, a point, a telephone number or a location id', async () => {
      expect((await availabilityAt({ text: 'Kestrel Falls' })).layer).toBe('wireCentre');
      expect((await availabilityAt({ addressId: 'zip:44305' })).wireCentres[0]?.code).toBe('MLFDOHXA');
      expect(
        (await availabilityAt({ coordinates: { latitude: 44.05, longitude: -123.08 } })).wireCentres[0]?.code,
      ).toBe('CVRVORCO');
      expect((await availabilityAt({ npaNxx: '216-555' })).wireCentres[0]?.code).toBe('HRBVOHMA');
      const [known] = await module
        .get(Database)
        .query<{ id: string }>(scope, 'SELECT location_id AS id FROM telecom.service_location LIMIT 1');
      const direct = await module.get(ServiceAvailability).check({ locationId: known?.id ?? '' });
      expect(direct.locationId).toBe(known?.id);
    });

    it('in a wire centre without capacity, or with old data, is promised less', async () => {
      const full = await ask('Bridgeton Works, PA', 'D-CAB');
      expect(full.answer.result).toBe('unknown');
      const old = await ask('Cove River, OR', 'D-DSL');
      expect(old.availability).toMatchObject({ layer: 'wireCentre', confidence: 'low' });
      expect(old.answer.reason?.code).toBe('staleData');
    });
  });
});
