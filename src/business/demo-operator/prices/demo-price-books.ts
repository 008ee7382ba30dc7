import type { JsonObject } from '../../../domains/helpers/index.js';
import { offeringId, OFFERINGS, priceId } from '../catalogue/index.js';
import { demoPriceBookId } from '../people/index.js';

/** What Northline does not resell, though it is meant for resellers. */
const NOT_RESOLD: ReadonlySet<string> = new Set(['X-CON', 'V-EVT', 'M-PAGE']);

const soldByNorthline = () =>
  OFFERINGS.filter(
    ({ code, segments, grandfathered }) =>
      segments.includes('reseller') && !grandfathered && !NOT_RESOLD.has(code),
  );

const book = (slug: string, rest: JsonObject): JsonObject => ({
  id: demoPriceBookId(slug),
  lifecycleStatus: 'Active',
  '@type': 'PriceBook',
  ...rest,
});

const offering = (code: string): JsonObject => ({
  id: offeringId(code),
  name: OFFERINGS.find((one) => one.code === code)?.name ?? code,
  '@referredType': 'ProductOffering',
});

const price = (code: string, name: string): JsonObject => ({
  id: priceId(code, { name }),
  name,
  '@referredType': 'ProductOfferingPrice',
});

/** Price books of the demo: a reseller's own, and two currencies beside the operator's. Rates are samples. */
export const demoPriceBooks = (): JsonObject[] => [
  book('northline', {
    name: 'Northline wholesale',
    description: 'What Northline pays, and the part of the catalogue that it sells.',
    currency: 'USD',
    audience: 'party',
    percentage: -12,
    productOffering: soldByNorthline().map(({ code }) => offering(code)),
    entry: [
      {
        productOfferingPrice: price('V-CCP', 'Monthly charge per line'),
        tier: [
          { from: 1, to: 4, price: { unit: 'USD', value: 41 } },
          { from: 5, to: 19, price: { unit: 'USD', value: 35 } },
          { from: 20, price: { unit: 'USD', value: 30 } },
        ],
      },
      { productOffering: offering('D-DIA'), percentage: -15 },
      {
        productOfferingPrice: price('V-POTS', 'Line device with battery'),
        amountOff: { unit: 'USD', value: 40 },
      },
    ],
  }),
  book('canada', {
    name: 'Canadian dollars',
    description: 'The catalogue in Canadian dollars.',
    currency: 'CAD',
    audience: 'everyone',
    conversionRate: 1.37,
    entry: [
      {
        productOfferingPrice: price('D-BB', 'Monthly charge, 300 Mb/s'),
        price: { unit: 'CAD', value: 109 },
      },
    ],
  }),
  book('europe', {
    name: 'Euro',
    description: 'The catalogue in euro.',
    currency: 'EUR',
    audience: 'everyone',
    conversionRate: 0.92,
  }),
];
