import {
  priceConfiguration,
  readOfferingPrice,
  sumLines,
  toAmountText,
} from '../../../domains/pricing/index.js';
import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import { buildDemoCatalogue, OFFERINGS } from './demo-catalogue.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const catalogue = buildDemoCatalogue();
const prices = new Map(catalogue.productOfferingPrice.map((price) => [price.id, price]));
const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The offering as the engine takes it, and the defaults of its characteristics. */
function sold(code: string) {
  const source = OFFERINGS.find((one) => one.code === code);
  const document = catalogue.productOffering.find((one) => one.code === code);
  if (!source || !document) throw new Error(`${code} is not in the demo catalogue`);
  const priced = list(document.productOfferingPrice).map(({ id }) =>
    readOfferingPrice(prices.get(String(id)) ?? {}),
  );
  const defaults = Object.fromEntries(
    (source.characteristics ?? []).map(({ name, values }) => [name, values[0] ?? '']),
  );
  return {
    defaults,
    source,
    offering: { id: String(document.id), name: source.name, prices: priced, termMonths: source.terms ?? [] },
  };
}

function totals(code: string, characteristics: Record<string, string>, termMonths?: number, quantity = 1) {
  const { offering, defaults } = sold(code);
  const lines = priceConfiguration(offering, {
    quantity,
    at,
    characteristics: { ...defaults, ...characteristics },
    ...(termMonths && { termMonths }),
  });
  const sums = sumLines(lines);
  return {
    today: toAmountText(sums.dueToday, sums.currency),
    monthly: toAmountText(sums.monthly, sums.currency),
    overTerm: toAmountText(sums.overTerm, sums.currency),
    quote: sums.individualCase,
  };
}

describe('the demo catalogue', () => {
  it('holds every offering of the price list once, and two that are not sold any more', () => {
    const codes = OFFERINGS.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(
      `B-CALL B-HOME B-MOBILE B-OFFICE B-ONCALL B-TRAVEL
       D-BB D-BKP D-CAB D-DIA D-DIAL D-DSL D-EL D-FTTH D-FWA D-IP D-SDW D-T1 M-DEV M-ESIM M-IOT M-PAGE M-POOL M-POST
       M-PRE V-CARD V-CCP V-CONF V-CTX V-DID V-E911 V-EVT V-LD V-LIST V-NPUB V-POTS V-PRE V-SIP V-TF V-UC V-VID
       X-AH X-CON X-EXP X-INST X-PORT`.split(/\s+/),
    );
    const unsold = catalogue.productOffering.filter(({ isSellable }) => isSellable === false);
    expect(unsold.map(({ code }) => code)).toEqual(['V-CTX', 'D-T1']);
    expect(unsold.every(({ grandfathered }) => grandfathered)).toBe(true);
  });

  it('gives every resource its own id and every reference a target', () => {
    const all = Object.values(catalogue).flat() as JsonObject[];
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    for (const one of catalogue.productOffering) {
      const references = [
        ...list(one.category),
        ...list(one.productOfferingPrice),
        ...list(one.productOfferingRelationship),
        ...list([one.productSpecification ?? null]),
        ...list(one.bundledProductOffering),
        ...list(one.choiceGroup).flatMap((group) => list(group.offering)),
      ];
      expect(references.filter(({ id }) => !known.has(id as string))).toEqual([]);
    }
  });

  it('has a price for every choice of every offering', () => {
    for (const { code } of OFFERINGS) {
      const { source } = sold(code);
      let choices: Record<string, string>[] = [{}];
      for (const { name, values } of source.characteristics ?? []) {
        choices = choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value })));
      }
      for (const choice of choices) {
        for (const term of source.terms ?? [undefined])
          expect(() => totals(code, choice, term)).not.toThrow();
      }
    }
  });
});

describe('the bundles', () => {
  const bundles = OFFERINGS.filter(({ bundle }) => bundle);
  const membersOf = (code: string) =>
    (OFFERINGS.find((one) => one.code === code)?.bundle ?? []).flatMap(({ members }) => members);

  it.each('V-CCP V-LD V-TF V-CONF V-CARD D-DIAL D-DIA M-PAGE'.split(' '))('sell %s', (code) => {
    const inside = bundles.filter((bundle) => membersOf(bundle.code).some((member) => member.code === code));
    expect(inside).not.toEqual([]);
  });

  it.each(bundles.map(({ code }) => code))(
    '%s can be had as it is proposed, and only changes its members',
    (code) => {
      const groups = OFFERINGS.find((one) => one.code === code)?.bundle ?? [];
      for (const { min, max, members } of groups) {
        const proposed = members.filter(({ standard }) => standard > 0);
        expect(proposed.length).toBeGreaterThanOrEqual(min);
        expect(proposed.length).toBeLessThanOrEqual(max);
        for (const { standard, least = 0, most = Infinity } of proposed) {
          expect(standard >= least && standard <= most).toBe(true);
        }
      }
      const named = sold(code).source.prices.flatMap(({ effect }) => effect?.on ?? []);
      const members = membersOf(code).map((member) => member.code);
      expect(named.filter((one) => !members.includes(one))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
    },
  );
});

describe('dedicated Internet', () => {
  const rows: [string, number, string, string][] = Object.entries({
    '100 Mb/s': [595, 545, 495, 465],
    '250 Mb/s': [795, 735, 675, 635],
    '500 Mb/s': [995, 925, 845, 795],
    '1 Gb/s': [1395, 1295, 1185, 1115],
    '10 Gb/s': [3950, 3650, 3350, 3150],
  }).flatMap(([bandwidth, monthly]) =>
    [12, 24, 36, 60].map((term, column): [string, number, string, string] => [
      bandwidth,
      term,
      `${monthly[column]}.00`,
      ['1000.00', '500.00', '0.00', '0.00'][column] ?? '',
    ]),
  );

  it.each(rows)('of %s for %i months is %s a month and %s once', (bandwidth, term, monthly, today) => {
    const overTerm = (Number(monthly) * term + Number(today)).toFixed(2);
    expect(totals('D-DIA', { bandwidth }, term)).toEqual({ today, monthly, overTerm, quote: false });
  });

  it('costs 18 % more off-net', () => {
    expect(totals('D-DIA', { bandwidth: '100 Mb/s', access: 'off-net' }, 12).monthly).toBe('702.10');
  });
});

describe('steps and waivers', () => {
  it.each([
    ['V-CCP', 4, 12, {}, '196.00', '140.00'],
    ['V-CCP', 5, 12, {}, '210.00', '175.00'],
    ['V-CCP', 19, 12, {}, '798.00', '665.00'],
    ['V-CCP', 20, 12, {}, '720.00', '700.00'],
    ['V-CCP', 20, 24, {}, '720.00', '0.00'],
    ['V-SIP', 9, 12, {}, '162.00', '100.00'],
    ['V-SIP', 10, 12, {}, '150.00', '100.00'],
    ['V-SIP', 50, 12, {}, '600.00', '100.00'],
    ['V-SIP', 50, 12, { billing: 'metered' }, '0.00', '100.00'],
    ['M-POST', 3, undefined, { plan: 'Max' }, '180.00', '0.00'],
    ['M-POOL', 5, undefined, { pool: '50 GB' }, '360.00', '0.00'],
    ['D-FTTH', 1, undefined, { autopay: 'yes' }, '35.00', '0.00'],
    ['V-PRE', 2, undefined, { faceValue: '50' }, '0.00', '100.00'],
    ['D-EL', 1, 36, { bandwidth: '1 Gb/s', mileageBand: '11-50' }, '1180.00', '0.00'],
    ['V-TF', 2, undefined, { numberKind: 'vanity' }, '10.00', '90.00'],
  ] as const)('%s x %i for %s months', (code, quantity, term, choice, monthly, today) => {
    expect(totals(code, choice, term, quantity)).toMatchObject({ monthly, today, quote: false });
  });

  it('leaves the price of construction and of far private lines to a quote', () => {
    expect(totals('X-CON', {}).quote).toBe(true);
    expect(totals('D-EL', { mileageBand: 'over 100' }, 12)).toMatchObject({ quote: true, monthly: '0.00' });
  });
});
