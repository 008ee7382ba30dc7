import fc from 'fast-check';
import type { JsonObject } from '../helpers/index.js';
import {
  addMonths,
  Exact,
  lineWords,
  priceConfiguration,
  type PriceLine,
  prorate,
  prorateChange,
  prorateFirstMonth,
  rateUsage,
  readOfferingPrice,
} from './index.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const usd = (value: number): JsonObject => ({ unit: 'USD', value });
const read = (rest: JsonObject) =>
  readOfferingPrice({ id: 'p', name: 'Charge', priceType: 'recurring', ...rest });
const lines = (prices: JsonObject[], choice: object = {}, termMonths: number[] = []): PriceLine[] =>
  priceConfiguration(
    {
      id: 'o',
      name: 'Thing',
      termMonths,
      prices: prices.map((one, index) => read({ ...one, id: `p${index}` })),
    },
    { quantity: 1, at, ...choice },
  );
const only = (prices: JsonObject[], choice: object = {}, terms: number[] = []): PriceLine =>
  lines(prices, choice, terms)[0] as PriceLine;
const cents = fc.integer({ min: 1, max: 9_000_000 }).map((value) => new Exact(value).div(100));

describe('distance, dates and prepaid value', () => {
  const banded: JsonObject[] = [
    { price: usd(420), distanceBand: { fromMiles: 0, toMiles: 11 } },
    { price: usd(560), distanceBand: { fromMiles: 11, toMiles: 51 } },
    { individualCase: true, distanceBand: { fromMiles: 51 } },
  ];

  it.each([
    [0, '420'],
    [10, '420'],
    [11, '560'],
    [50, '560'],
    [51, 'quote'],
  ])('%i miles cost %s', (distanceMiles, amount) => {
    const line = only(banded, { distanceMiles });
    expect(line.individualCase ? 'quote' : line.amount.toFixed()).toBe(amount);
  });

  it('end an introductory price on a calendar date, whichever comes first', () => {
    const intro = { price: usd(55), introductory: { until: '2027-02-01T00:00:00Z', price: usd(45) } };
    expect(only([intro], {}, [24])).toMatchObject({ introductoryMonths: 3 }); // 22 Nov, 22 Dec, 22 Jan
    expect(only([intro], {}, [24]).overTerm.toFixed()).toBe(String(3 * 45 + 21 * 55));
    expect(
      only([{ ...intro, introductory: { ...(intro.introductory as object), months: 2 } }]),
    ).toMatchObject({
      introductoryMonths: 2,
    });
    const late = only([intro], { at: new Date('2027-02-01T00:00:00Z') });
    expect([late.amount.toFixed(), late.introductoryMonths]).toEqual(['55', 0]);
  });

  it('keep the price of what was bought before it changed', () => {
    const change = '2026-07-01T00:00:00.000Z';
    const versions: JsonObject[] = [
      { price: usd(22), validFor: { endDateTime: change } },
      { price: usd(26), validFor: { startDateTime: change } },
    ];
    expect(only(versions, { at: new Date('2026-06-30T23:59:59.999Z') }).amount.toFixed()).toBe('22');
    expect(only(versions).amount.toFixed()).toBe('26');
  });

  it('pass a surcharge through as a fee, of charges and discounts only', () => {
    const [charge, discount, fee, other] = lines([
      { price: usd(100) },
      { priceType: 'discount', recurringChargePeriodType: 'month', price: usd(10) },
      { surcharge: true, percentage: 5 },
      { surcharge: true, price: usd(1.5) },
    ]);
    expect([charge, discount, fee, other].map((line) => line?.role)).toEqual([
      'charge',
      'discount',
      'fee',
      'fee',
    ]);
    expect(fee?.amount.toFixed()).toBe('4.5');
  });

  it('say until when prepaid value may be used', () => {
    const line = only([{ priceType: 'oneTime', price: usd(20), expiresAfterDays: 180 }]);
    expect(lineWords(line)).toBe('$20.00 once; good for 180 days');
  });
});

describe('words', () => {
  it.each<[JsonObject, object, string]>([
    [{ price: usd(49) }, { quantity: 4 }, '4 × $49.00 = $196.00 each month'],
    [
      { price: usd(55), introductory: { months: 12, price: usd(45) } },
      {},
      '$45.00 for 12 months, then $55.00, each month',
    ],
    [{ priceType: 'oneTime', price: usd(35) }, {}, '$35.00 once'],
    [
      {
        priceType: 'usage',
        price: usd(0.019),
        unitOfMeasure: { units: 'minute' },
        usageRating: { included: 5000 },
      },
      {},
      '$0.019 for each minute after 5,000 included',
    ],
    [{ individualCase: true }, {}, 'Price on request: we look at your case and send a quote.'],
  ])('%j', (document, choice, words) => {
    expect(lineWords(lines([document, { price: usd(0) }], choice)[0] as PriceLine)).toBe(words);
  });

  it('name the term that waives a charge', () => {
    const waived = only(
      [{ priceType: 'oneTime', price: usd(35), waivedFromTermMonths: 24 }],
      { termMonths: 24 },
      [24],
    );
    expect(lineWords(waived)).toBe('$35.00 once, waived for this term');
    expect(waived.alterations.map(({ kind, amount }) => [kind, amount.toFixed()])).toEqual([
      ['waiver', '-35'],
    ]);
  });
});

describe('rating usage', () => {
  const minutes = { priceType: 'usage', price: usd(0.045), unitOfMeasure: { units: 'minute' } };
  const sixSeconds = { increment: 6, incrementUnit: 'second', minimum: 18 };

  it.each([
    [1, '0.3'], // the minimum of 18 seconds
    [18, '0.3'],
    [19, '0.4'], // the next six seconds
    [60, '1'],
    [61, '1.1'],
  ])('counts %i seconds as %s minutes', (seconds, counted) => {
    const price = read({ ...minutes, usageRating: sixSeconds });
    expect(rateUsage(price, [{ id: 'a', quantity: seconds }]).counted.toFixed()).toBe(counted);
  });

  it('rounds the line, not each call', () => {
    const price = read({ ...minutes, usageRating: sixSeconds });
    const calls = Array.from({ length: 100 }, (_, index) => ({ id: String(index), quantity: 18 }));
    expect(rateUsage(price, calls).amount.toFixed()).toBe('1.35'); // 100 x 0.0135
  });

  it('takes from the pool first, by time', () => {
    const price = read({ ...minutes, chargedPer: 'item', usageRating: { included: 10 } });
    const rated = rateUsage(price, [
      { id: 'later', quantity: 8, at: '2026-11-02T00:00:00Z' },
      { id: 'first', quantity: 7, at: '2026-11-01T00:00:00Z' },
    ]);
    expect(rated.events.map(({ eventId, free }) => [eventId, free.toFixed()])).toEqual([
      ['first', '7'],
      ['later', '3'],
    ]);
    expect(rated.amount.toFixed()).toBe('0.23'); // 5 x 0.045 = 0.225
  });

  const rate = (key: string, value: number): JsonObject => ({ key, name: key, price: usd(value) });
  it.each([
    ['+44 20 7946 0123', '44', '0.16'],
    ['011447700900123', '447', '0.4'],
    ['+1 876 555 0100', '1876', '0.5'],
    ['+999', null, '0.12'],
  ])('%s is rated by the longest prefix %s', (destination, name, amount) => {
    const table = [rate('1', 0.14), rate('1876', 0.5), rate('44', 0.16), rate('447', 0.4)];
    const price = read({ ...minutes, price: usd(0.12), rate: table });
    const [event] = rateUsage(price, [{ id: 'a', quantity: 1, destination }]).events;
    expect([event?.rateName, event?.amount.toFixed()]).toEqual([name, amount]);
  });

  it('gives the same bill in every order of events, and never less for more use', () => {
    const price = read({ ...minutes, usageRating: { ...sixSeconds, included: 3 }, rate: [rate('44', 0.16)] });
    const event = fc.record({
      quantity: fc.integer({ min: 0, max: 7_200 }),
      destination: fc.constantFrom('4420', '3312'),
      at: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), event, (events, more) => {
        const named = [...events, more].map((one, index) => ({ ...one, id: String(index) }));
        const forth = rateUsage(price, named).amount;
        expect(rateUsage(price, named.toReversed()).amount.equals(forth)).toBe(true);
        const longer = named.map((one) => ({ ...one, quantity: one.quantity + 60 }));
        expect(rateUsage(price, longer).amount.greaterThanOrEqualTo(forth)).toBe(true);
      }),
    );
  });
});

describe('proration', () => {
  const amount = new Exact(35);

  it.each([
    ['2026-11-19', '12 of 30 days: $14.00'],
    ['2026-12-31', '1 of 31 days: $1.13'],
    ['2027-02-01', '28 of 28 days: $35.00'],
    ['2028-02-29', '1 of 29 days: $1.21'], // leap year
    ['2026-01-31', '1 of 31 days: $1.13'], // month's end
  ])('from %s: %s', (start, words) => {
    expect(prorateFirstMonth(amount, 'USD', start).words).toBe(words);
  });

  it('splits a change in the middle of a month between the two amounts', () => {
    const [before, after] = prorateChange(new Exact(30), new Exact(60), 'USD', '2026-11-16');
    expect([before?.words, after?.words]).toEqual(['15 of 30 days: $15.00', '15 of 30 days: $30.00']);
    expect(prorateChange(new Exact(30), new Exact(60), 'USD', '2026-11-01')).toHaveLength(1);
  });

  it('gives parts that sum to the whole, however months are cut', () => {
    const day = fc
      .integer({ min: 0, max: 800 })
      .map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(cents, fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), (monthly, cuts) => {
        const edges = ['2027-01-01', ...cuts.filter((cut) => cut > '2027-01-01').sort(), '2029-04-01'];
        const parts = edges
          .slice(1)
          .flatMap((edge, index) => prorate(monthly, 'USD', edges[index] ?? edge, edge));
        const sum = parts.reduce((total, part) => total.plus(part.amount), new Exact(0));
        expect(sum.equals(monthly.times(27))).toBe(true);
        expect(parts.every((part) => !part.amount.isNegative())).toBe(true);
      }),
    );
  });

  it('adds months without leaving the month', () => {
    const add = (day: string, months: number) =>
      addMonths(new Date(`${day}T00:00:00Z`), months)
        .toISOString()
        .slice(0, 10);
    expect([add('2027-01-31', 1), add('2028-01-31', 1), add('2026-11-30', 3), add('2026-12-15', 12)]).toEqual(
      ['2027-02-28', '2028-02-29', '2027-02-28', '2027-12-15'],
    );
  });
});
