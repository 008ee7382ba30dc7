import fc from 'fast-check';
import type { JsonObject } from '../helpers/index.js';
import {
  applyBundleEffects,
  type BundledCharges,
  priceConfiguration,
  readOfferingPrice,
  sumLines,
} from './index.js';
import type { PricedOffering } from './offering-price.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const usd = (value: number): JsonObject => ({ unit: 'USD', value });

const offering = (id: string, prices: JsonObject[], termMonths: number[] = []): PricedOffering => ({
  id,
  name: id,
  termMonths,
  prices: prices.map((one, index) =>
    readOfferingPrice({ priceType: 'recurring', name: `${id} ${index}`, ...one, id: `${id}${index}` }),
  ),
});

const member = (id: string, prices: JsonObject[], quantity = 1, terms: number[] = []): BundledCharges => ({
  offeringId: id,
  lines: priceConfiguration(offering(id, prices, terms), { quantity, at }),
});

const price = (prices: JsonObject[], members: BundledCharges[], quantity = 1) =>
  applyBundleEffects(offering('bundle', prices), members, { quantity, at });

const percentage = (percent: number, rest: JsonObject = {}): JsonObject => ({
  bundleEffect: 'percentageOff',
  percentage: percent,
  ...rest,
});

describe('the effects of a bundle', () => {
  const lines = () => member('line', [{ price: usd(49) }, { priceType: 'oneTime', price: usd(35) }], 3);
  const card = () => member('card', [{ price: usd(4.95) }]);

  it('take a percentage of the named members’ charges of its kind, and say by which price', () => {
    const [line, other] = price([percentage(10, { bundleMember: [{ id: 'line' }] })], [lines(), card()]);
    expect(line?.map(({ amount }) => amount.toNumber())).toEqual([132.3, 105]);
    expect(line?.[0]?.alterations).toMatchObject([{ kind: 'bundle', id: 'bundle0', name: 'bundle 0' }]);
    expect(line?.[0]?.alterations[0]?.amount.toNumber()).toBe(-14.7);
    expect(other).toEqual(card().lines);
  });

  it('share an amount out to the last cent, for each of the bundle', () => {
    const [line, other] = price([{ bundleEffect: 'amountOff', price: usd(10) }], [lines(), card()], 2);
    const monthly = [line?.[0], other?.[0]].map((one) => one?.amount.toNumber());
    expect(monthly).toEqual([127.65, 4.3]);
    expect(line?.[1]?.amount.toNumber()).toBe(105);
  });

  it('make the members come to a fixed price, and never to more than they cost alone', () => {
    const fixed = (value: number) =>
      price([{ bundleEffect: 'fixedPrice', price: usd(value) }], [lines(), card()]);
    expect(sumLines(fixed(99.99).flat()).monthly.toNumber()).toBe(99.99);
    expect(sumLines(fixed(500).flat()).monthly.toNumber()).toBe(151.95);
  });

  it('keep an introductory price: what is taken off, is taken off the later price too', () => {
    const intro = { price: usd(55), introductory: { months: 12, price: usd(45) } };
    const [line] = price([percentage(10)], [member('fibre', [intro], 1, [24])]);
    expect(line?.[0]).toMatchObject({ introductoryMonths: 12 });
    expect([line?.[0]?.amount, line?.[0]?.regularAmount, line?.[0]?.overTerm].map(Number)).toEqual([
      40.5,
      49.5,
      12 * 40.5 + 12 * 49.5,
    ]);
  });

  it('are no charges of the bundle itself', () => {
    const own = offering('bundle', [percentage(10), { price: usd(15) }]);
    expect(priceConfiguration(own, { quantity: 2, at }).map(({ amount }) => Number(amount))).toEqual([30]);
    expect(priceConfiguration(offering('bundle', [percentage(10)]), { quantity: 1, at })).toEqual([]);
  });

  it.each([
    ['bundleEffectUnknown', { bundleEffect: 'half', price: usd(1) }],
    ['bundleEffectOnUsage', { bundleEffect: 'amountOff', priceType: 'usage', price: usd(1) }],
  ])('are refused with %s', (code, document) => {
    expect(() => offering('bundle', [document])).toThrow(expect.objectContaining({ code }));
  });

  const cents = fc.integer({ min: 1, max: 900_000 }).map((value) => value / 100);
  const effect = fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent) => percentage(percent)),
    cents.map((value): JsonObject => ({ bundleEffect: 'amountOff', price: usd(value) })),
    cents.map((value): JsonObject => ({ bundleEffect: 'fixedPrice', price: usd(value) })),
  );

  it('give the same sum in every order of the members, to the cent, and never one below zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cents, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 8 }),
        fc.array(effect, { minLength: 1, maxLength: 1 }),
        (parts, effects) => {
          const members = parts.map(([value, quantity], index) =>
            member(`m${index}`, [{ price: usd(value) }], quantity),
          );
          const alone = sumLines(members.flatMap(({ lines: all }) => all)).monthly;
          const forth = sumLines(price(effects, members).flat()).monthly;
          const back = sumLines(price(effects, members.toReversed()).flat()).monthly;
          expect(forth.equals(back)).toBe(true);
          expect(forth.decimalPlaces()).toBeLessThanOrEqual(2);
          expect(forth.isNegative()).toBe(false);
          expect(forth.lessThanOrEqualTo(alone)).toBe(true);
        },
      ),
    );
  });
});
