import fc from 'fast-check';
import type { JsonObject } from '../helpers/index.js';
import { type PriceLine, priceConfiguration, readOfferingPrice, sumLines, toAmountText } from './index.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const usd = (value: number): JsonObject => ({ unit: 'USD', value });
const price = (rest: JsonObject): JsonObject => ({
  id: 'p1',
  name: 'Monthly charge',
  priceType: 'recurring',
  recurringChargePeriodType: 'month',
  recurringChargePeriodLength: 1,
  ...rest,
});
const offering = (prices: JsonObject[], termMonths: number[] = []) => ({
  id: 'o1',
  name: 'Thing',
  termMonths,
  prices: prices.map((one, index) => readOfferingPrice({ ...one, id: `p${index}` })),
});
const only = (lines: PriceLine[]): PriceLine => {
  expect(lines).toHaveLength(1);
  return lines[0] as PriceLine;
};

describe('reading a price', () => {
  it.each([
    ['priceWithoutCurrency', price({ price: { value: 5 } })],
    ['priceWithoutCurrency', price({})],
    ['currencyUnknown', price({ price: { unit: 'dollars', value: 5 } })],
    ['priceWithoutAmount', price({ price: { unit: 'USD' } })],
    ['priceTypeUnknown', price({ priceType: 'penalty', price: usd(5) })],
    [
      'tiersOverlap',
      price({
        tier: [
          { from: 1, to: 5, price: usd(9) },
          { from: 5, price: usd(8) },
        ],
      }),
    ],
    [
      'tiersOverlap',
      price({
        tier: [
          { from: 1, price: usd(9) },
          { from: 5, price: usd(8) },
        ],
      }),
    ],
    [
      'tiersLeaveGap',
      price({
        tier: [
          { from: 1, to: 4, price: usd(9) },
          { from: 6, price: usd(8) },
        ],
      }),
    ],
    ['tierEmpty', price({ tier: [{ from: 4, to: 2, price: usd(9) }] })],
    ['priceWithoutCurrency', price({ tier: [{ from: 1, price: { value: 5 } }] })],
  ])('refuses with %s', (code, document) => {
    expect(() => readOfferingPrice(document)).toThrow(expect.objectContaining({ code }));
  });
});

describe('pricing a configuration', () => {
  const tiers: JsonObject[] = [
    { from: 10, price: usd(5) },
    { from: 1, to: 4, price: usd(9) },
    { from: 5, to: 9, price: usd(7) },
  ];

  it.each([
    ['volume', 4, '36.00'],
    ['volume', 5, '35.00'],
    ['volume', 10, '50.00'],
    ['graduated', 4, '36.00'],
    ['graduated', 5, '43.00'],
    ['graduated', 11, '81.00'],
  ])('charges by %s tiers for %i units', (tierMode, quantity, amount) => {
    const line = only(priceConfiguration(offering([price({ tierMode, tier: tiers })]), { quantity, at }));
    expect(toAmountText(line.amount, 'USD')).toBe(amount);
  });

  it('refuses a quantity that no tier is for', () => {
    const few = offering([price({ tier: [{ from: 2, to: 4, price: usd(9) }] })]);
    for (const quantity of [1, 5]) {
      expect(() => priceConfiguration(few, { quantity, at })).toThrow(/choose one within 2-4/);
    }
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 60])('refuses the quantity %d', (quantity) => {
    expect(() => priceConfiguration(offering([price({ price: usd(1) })]), { quantity, at })).toThrow(
      expect.objectContaining({ code: 'quantityInvalid' }),
    );
  });

  it('says which terms exist when it refuses one, and takes the shortest when none is named', () => {
    const sold = offering([price({ price: usd(10) })], [36, 12]);
    expect(() => priceConfiguration(sold, { quantity: 1, termMonths: 18, at })).toThrow(
      /choose 12, 36 months/,
    );
    expect(() =>
      priceConfiguration(offering([price({ price: usd(1) })]), { quantity: 1, termMonths: 12, at }),
    ).toThrow(/month to month/);
    expect(only(priceConfiguration(sold, { quantity: 1, at })).overTerm.toNumber()).toBe(120);
  });

  it('waives a one-time charge from its term on and shows what was waived', () => {
    const nrc = { name: 'Set-up', priceType: 'oneTime', price: usd(35), waivedFromTermMonths: 24 };
    const sold = offering([nrc], [12, 24, 36]);
    const due = (termMonths: number) => only(priceConfiguration(sold, { quantity: 3, termMonths, at }));
    expect(due(12)).toMatchObject({ waived: false });
    expect(due(12).amount.toNumber()).toBe(105);
    for (const term of [24, 36]) {
      expect(due(term).amount.toNumber()).toBe(0);
      expect(due(term)).toMatchObject({ waived: true, regularAmount: due(12).amount });
    }
  });

  it('charges an introductory price for its months and the regular one afterwards', () => {
    const intro = price({ price: usd(55), introductory: { months: 12, price: usd(45) } });
    const line = only(priceConfiguration(offering([intro], [24]), { quantity: 1, at }));
    expect([line.amount, line.regularAmount, line.overTerm].map(Number)).toEqual([45, 55, 12 * 45 + 12 * 55]);
    expect(line.introductoryMonths).toBe(12);
  });

  it('takes a percentage of the charges of its own kind', () => {
    const lines = priceConfiguration(
      offering([
        price({ name: 'Adder', percentage: 18 }),
        price({ price: usd(595) }),
        { name: 'Set-up', priceType: 'oneTime', price: usd(1000) },
      ]),
      { quantity: 1, at },
    );
    expect(lines.map(({ amount }) => Number(amount))).toEqual([107.1, 595, 1000]);
  });

  it('shows usage rates, estimates 0, and estimates what is given beyond what is included', () => {
    const rate = {
      name: 'Minutes',
      priceType: 'usage',
      price: usd(0.019),
      chargedPer: 'item',
      unitOfMeasure: { amount: 1, units: 'minute' },
      usageRating: { included: 5000 },
    };
    const sold = offering([rate]);
    expect(only(priceConfiguration(sold, { quantity: 3, at })).amount.toNumber()).toBe(0);
    const used = only(priceConfiguration(sold, { quantity: 3, at, usage: { Minutes: 6001 } }));
    expect([used.unitAmount, used.amount].map(Number)).toEqual([0.019, 19.02]);
  });

  it('has no number for an individual case, and says so in the totals', () => {
    const lines = priceConfiguration(
      offering([
        { name: 'Construction', priceType: 'oneTime', individualCase: true },
        price({ price: usd(5) }),
      ]),
      { quantity: 1, at },
    );
    expect(lines[0]).toMatchObject({ individualCase: true, unitAmount: null });
    expect(sumLines(lines)).toMatchObject({ individualCase: true, currency: 'USD' });
    expect(sumLines(lines).dueToday.toNumber()).toBe(0);
  });

  it('refuses a choice that no price is for, and a price outside of its time', () => {
    const when = [{ name: 'speed', productSpecCharacteristicValue: [{ value: '1G' }] }];
    const sold = offering([price({ price: usd(5), prodSpecCharValueUse: when })]);
    expect(() => priceConfiguration(sold, { quantity: 1, at, characteristics: { speed: '2G' } })).toThrow(
      /speed 2G/,
    );
    const ended = offering([price({ price: usd(5), validFor: { endDateTime: '2026-01-01T00:00:00Z' } })]);
    expect(() => priceConfiguration(ended, { quantity: 1, at })).toThrow(/no price/);
  });
});

describe('sums', () => {
  const cents = fc.integer({ min: 0, max: 5_000_000 }).map((value) => value / 1000);
  const document = fc.record({
    priceType: fc.constantFrom('recurring', 'oneTime', 'usage', 'discount'),
    value: cents,
    intro: fc.option(cents),
    perItem: fc.boolean(),
    recurring: fc.boolean(),
  });
  const sold = fc.array(document, { minLength: 1, maxLength: 12 }).map((rows) =>
    offering(
      [
        price({ price: usd(1) }),
        ...rows.map(({ priceType, value, intro, perItem, recurring }, index) => ({
          name: `Price ${index}`,
          priceType,
          price: usd(value),
          ...(perItem && { chargedPer: 'item' }),
          ...(recurring && { recurringChargePeriodType: 'month' }),
          ...(intro !== null &&
            priceType === 'recurring' && { introductory: { months: 3, price: usd(intro) } }),
        })),
      ],
      [12, 24],
    ),
  );
  const quantity = fc.integer({ min: 1, max: 3_000 });
  const usage = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Price ${index}`, 77]));
  const figures = (lines: readonly PriceLine[]): string => JSON.stringify(sumLines(lines));

  it('do not depend on the order of lines', () => {
    fc.assert(
      fc.property(sold, quantity, fc.infiniteStream(fc.nat()), (one, n, random) => {
        const lines = priceConfiguration(one, { quantity: n, at, usage });
        const keys = new Map(lines.map((line) => [line, random.next().value]));
        const shuffled = lines.toSorted((a, b) => Number(keys.get(a)) - Number(keys.get(b)));
        expect(figures(shuffled)).toBe(figures(lines));
      }),
    );
  });

  it('of the parts are the whole, to the cent', () => {
    fc.assert(
      fc.property(sold, sold, quantity, (a, b, n) => {
        const parts = [a, b].map((one) =>
          priceConfiguration(one, { quantity: n, termMonths: 24, at, usage }),
        );
        const whole = sumLines(parts.flat());
        const [first, second] = parts.map(sumLines);
        for (const key of ['dueToday', 'monthly', 'regularMonthly', 'usage', 'overTerm'] as const) {
          expect(first?.[key].plus(second?.[key] ?? 0).equals(whole[key])).toBe(true);
          expect(whole[key].decimalPlaces()).toBeLessThanOrEqual(2);
        }
        const linesOverTerm = parts.flat().map(({ overTerm }) => overTerm);
        expect(linesOverTerm.reduce((sum, one) => sum.plus(one)).equals(whole.overTerm)).toBe(true);
      }),
    );
  });

  it('refuse to add up two currencies', () => {
    const lines = [usd(5), { unit: 'EUR', value: 5 }].flatMap((money) =>
      priceConfiguration(offering([price({ price: money })]), { quantity: 1, at }),
    );
    expect(() => sumLines(lines)).toThrow(/EUR and USD/);
  });
});
