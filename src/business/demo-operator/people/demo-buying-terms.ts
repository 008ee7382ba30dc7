import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';

/** The id of a price book of the demo. */
export const demoPriceBookId = (slug: string): string => derivedId(`priceBook:${slug}`);

const since = (day: string): JsonObject => ({ validFor: { startDateTime: `${day}T05:00:00.000Z` } });

const business = (segment: string, day: string, creditClass: string, rest: JsonObject = {}): JsonObject => ({
  segment,
  creditClass,
  ...since(day),
  ...rest,
});

/** Of the customers beneath Northline: who resells to them sets their prices. */
const RESOLD: JsonObject = { priceBookId: [demoPriceBookId('northline')] };

/** How each sample customer buys, by slug. */
export const DEMO_BUYING_TERMS: Readonly<Record<string, JsonObject>> = {
  ada: { segment: 'consumer', creditClass: 'B', birthDate: '1991-04-17', ...since('2024-06-03') },
  pat: { segment: 'consumer', creditClass: 'D', birthDate: '1978-09-30', ...since('2025-02-11') },
  brightwell: business('smallBusiness', '2023-03-01', 'A'),
  kestrel: business('enterprise', '2021-09-15', 'A', { timeZone: 'America/Chicago' }),
  'kestrel-freight': business('enterprise', '2021-09-15', 'A', { timeZone: 'America/Chicago' }),
  'kestrel-air': business('enterprise', '2022-05-02', 'B', { timeZone: 'America/Chicago' }),
  orchard: business('enterprise', '2019-08-01', 'A', {
    taxExemption: { certificate: 'OH-EX-4410-7788', validUntil: '2030-06-30' },
  }),
  northline: business('reseller', '2020-01-06', 'B', RESOLD),
  'st-alma': business('enterprise', '2018-11-12', 'A', {
    taxExemption: { certificate: 'KY-EX-2207-1934' },
  }),
  'harbor-roasters': business('smallBusiness', '2024-10-01', 'B', RESOLD),
  'lakeside-vets': business('smallBusiness', '2025-01-20', 'C', RESOLD),
};
