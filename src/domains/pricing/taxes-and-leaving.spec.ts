import fc from 'fast-check';
import type { JsonObject } from '../helpers/index.js';
import {
  earlyTermination,
  Exact,
  priceConfiguration,
  type PriceLine,
  readOfferingPrice,
  rounded,
  serviceCredit,
  sumLines,
  sumTaxes,
  taxLinesOf,
  type TaxRate,
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
const cents = fc.integer({ min: 1, max: 9_000_000 }).map((value) => new Exact(value).div(100));

describe('leaving early, and credits', () => {
  const steps = [
    { fromMonth: 1, percentage: 100 },
    { fromMonth: 13, percentage: 75 },
    { fromMonth: 25, percentage: 50 },
  ];
  const contract = { monthly: new Exact(495), termMonths: 36, steps, currency: 'USD' };

  it.each([
    [0, '13365'],
    [6, '10395'], // 6 x 495 + 12 x 371.25 + 12 x 247.50
    [12, '7425'],
    [24, '2970'],
    [35, '247.5'],
    [36, '0'],
    [60, '0'],
  ])('after %i months', (served, _wanted) => {
    const years = [
      { left: Math.max(0, 12 - served), share: 1 },
      { left: Math.max(0, Math.min(12, 24 - served)), share: 0.75 },
      { left: Math.max(0, Math.min(12, 36 - served)), share: 0.5 },
    ];
    const byHand = years.reduce((sum, { left, share }) => sum + left * 495 * share, 0);
    expect(earlyTermination(contract, served).amount.toNumber()).toBe(byHand);
  });

  it('costs 10,395.00 for D-DIA 100 Mb/s of 36 months after six, in words', () => {
    expect(earlyTermination(contract, 6)).toMatchObject({
      remainingMonths: 30,
      words: '30 months are left of the term: ending now costs $10,395.00.',
    });
  });

  it('brings back what was waived for the term', () => {
    const waivers = [{ amount: new Exact(175), fromTermMonths: 24 }];
    const packageOf = { monthly: new Exact(210), termMonths: 24, steps: [], currency: 'USD', waivers };
    expect(earlyTermination(packageOf, 23).amount.toFixed()).toBe('175');
    expect(earlyTermination(packageOf, 24).amount.toFixed()).toBe('0');
    expect(earlyTermination(packageOf, 5).words).toContain('$175.00 of it for charges waived at the start');
  });

  it('never costs more a month later', () => {
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (monthly, termMonths, served) => {
          const cost = (months: number) =>
            earlyTermination({ monthly, termMonths, steps, currency: 'USD' }, months).amount;
          expect(cost(served + 1).lessThanOrEqualTo(cost(served))).toBe(true);
        },
      ),
    );
  });

  it.each([
    [100, '0'],
    [99.99, '0'],
    [99.95, '-49.5'],
    [99.7, '-123.75'],
    [90, '-247.5'],
  ])('gives back for an availability of %d %%', (availability, credit) => {
    const level = [
      { availabilityBelow: 99.99, percentage: 10 },
      { availabilityBelow: 99.9, percentage: 25 },
      { availabilityBelow: 99.5, percentage: 50 },
    ];
    expect(serviceCredit(level, new Exact(495), 'USD', availability).toFixed()).toBe(credit);
  });
});

describe('taxes', () => {
  const rate = (rest: Partial<TaxRate>): TaxRate => ({
    id: 't',
    name: 'Sales tax',
    jurisdiction: 'Ohio',
    percentage: new Exact('5.75'),
    flatPerUnit: null,
    classes: ['voice'],
    kinds: ['recurring', 'oneTime'],
    exemptible: true,
    ...rest,
  });
  const phone = () =>
    lines([{ price: usd(49) }, { priceType: 'oneTime', price: usd(35) }], { quantity: 4 }, [12]);
  const item = (rest: object = {}) => ({
    lines: phone(),
    classes: ['voice', 'V-CCP'],
    quantity: 4,
    termMonths: 12,
    exempt: false,
    ...rest,
  });
  const emergency = rate({
    id: 'e',
    percentage: null,
    flatPerUnit: new Exact('1.95'),
    kinds: ['recurring'],
    exemptible: false,
  });

  it('are levied on each kind of charge, and by unit', () => {
    const taxes = sumTaxes(taxLinesOf(item(), [rate({}), emergency]));
    expect(taxes.dueToday.toFixed()).toBe('8.05'); // 140.00 x 5.75 %
    expect(taxes.monthly.toFixed()).toBe('19.07'); // 196.00 x 5.75 % = 11.27, and 4 x 1.95
    expect(taxes.overTerm.toFixed()).toBe('236.89');
  });

  it('spare other classes, and what a certificate frees', () => {
    expect(taxLinesOf(item({ classes: ['data'] }), [rate({})])).toEqual([]);
    expect(taxLinesOf(item({ exempt: true }), [rate({}), emergency]).map(({ rateId }) => rateId)).toEqual([
      'e',
    ]);
  });

  it('sum to the tax total in every order of items, and each is rounded', () => {
    const one = fc.tuple(cents, fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (parts) => {
        const taxes = parts.map(([value, quantity]) =>
          taxLinesOf(item({ lines: lines([{ price: usd(value.toNumber()) }], { quantity }), quantity }), [
            rate({}),
            emergency,
          ]),
        );
        const forth = sumTaxes(taxes.flat());
        expect(sumTaxes(taxes.toReversed().flat()).monthly.equals(forth.monthly)).toBe(true);
        const sum = taxes.flat().reduce((total, { amount }) => total.plus(amount), new Exact(0));
        expect(sum.equals(forth.monthly)).toBe(true);
        expect(taxes.flat().every(({ amount }) => amount.equals(rounded(amount, 'USD')))).toBe(true);
      }),
    );
  });

  it('follow an introductory price', () => {
    const intro = lines([{ price: usd(100), introductory: { months: 6, price: usd(50) } }], {}, [12]);
    const [tax] = taxLinesOf(item({ lines: intro }), [rate({ percentage: new Exact(10) })]);
    expect([tax?.amount.toFixed(), tax?.regularAmount.toFixed(), tax?.overTerm.toFixed()]).toEqual([
      '5',
      '10',
      '90',
    ]);
  });
});

describe('sums', () => {
  it('are the same in every order of lines', () => {
    const charge = fc.record({
      value: cents,
      quantity: fc.integer({ min: 1, max: 50 }),
      kind: fc.constantFrom('recurring', 'oneTime'),
    });
    fc.assert(
      fc.property(fc.array(charge, { minLength: 1, maxLength: 10 }), (charges) => {
        const all = charges.flatMap(({ value, quantity, kind }) =>
          lines([{ priceType: kind, price: usd(value.toNumber()) }], { quantity }),
        );
        const forth = sumLines(all);
        const back = sumLines(all.toReversed());
        for (const key of ['dueToday', 'monthly', 'overTerm'] as const)
          expect(back[key].equals(forth[key])).toBe(true);
      }),
    );
  });
});
