import { derivedId } from '../../../domains/helpers/index.js';
import type { TaxRow } from '../../../integration/tax/index.js';

const VALID_FROM = new Date('2025-01-01T05:00:00.000Z');
/** Offerings that are a telephone line: each pays for emergency calls. */
const LINES = ['V-CCP', 'V-UC', 'V-POTS', 'V-SIP', 'M-POST'];
const TELEPHONY = ['voice', 'mobile'];
const TAXED = ['voice', 'mobile', 'service'];

const row = (
  slug: string,
  rest: Partial<TaxRow> & Pick<TaxRow, 'name' | 'kind' | 'jurisdiction'>,
): TaxRow => ({
  id: derivedId(`tax:${slug}`),
  country: 'US',
  state: '*',
  county: null,
  postcode: null,
  percentage: null,
  flatPerUnit: null,
  appliesTo: TELEPHONY,
  chargeKinds: ['recurring', 'usage'],
  exemptible: true,
  validFrom: VALID_FROM,
  validTo: null,
  ...rest,
});

/** State -> name, sales tax, emergency call fee a line and month. Samples in the order of size of real ones. */
const STATES: readonly (readonly [state: string, name: string, sales: string, emergency: string])[] = [
  ['OH', 'Ohio', '5.75', '0.40'],
  ['PA', 'Pennsylvania', '6', '1.95'],
  ['NY', 'New York', '4', '1.20'],
  ['IL', 'Illinois', '6.25', '1.50'],
  ['CO', 'Colorado', '2.9', '1.72'],
  ['OR', 'Oregon', '0', '1.25'], // has no sales tax
];

/** ZIP code -> a local tax. */
const LOCAL: readonly (readonly [
  postcode: string,
  state: string,
  jurisdiction: string,
  percentage: string,
])[] = [
  ['44101', 'OH', 'Harborview, Ohio', '2.25'],
  ['44102', 'OH', 'Harborview, Ohio', '2.25'],
  ['15222', 'PA', 'Bridgeton Works, Pennsylvania', '1'],
  ['12201', 'NY', 'Orchard County, New York', '4'],
  ['60601', 'IL', 'Lakeside Park, Illinois', '3.5'],
  ['80202', 'CO', 'High Mesa, Colorado', '5.1'],
];

/** Taxes of the demo. Access to the Internet is free of sales taxes, as federal law has it. */
export const demoTaxes = (): TaxRow[] => [
  row('us-usf', {
    kind: 'universalService',
    name: 'Universal service fee',
    jurisdiction: 'United States',
    percentage: '6.5',
    appliesTo: ['voice'],
    exemptible: false,
  }),
  row('us-excise', {
    kind: 'excise',
    name: 'Federal excise tax',
    jurisdiction: 'United States',
    percentage: '3',
    appliesTo: ['voice'],
  }),
  ...STATES.flatMap(([state, jurisdiction, percentage, flatPerUnit]) => [
    row(`${state}-sales`, {
      state,
      kind: 'sales',
      name: 'Sales tax',
      jurisdiction,
      percentage,
      appliesTo: TAXED,
      chargeKinds: ['recurring', 'oneTime', 'usage'],
    }),
    row(`${state}-emergency`, {
      state,
      kind: 'emergencyCalls',
      name: '911 fee',
      jurisdiction,
      flatPerUnit,
      appliesTo: LINES,
      chargeKinds: ['recurring'],
      exemptible: false,
    }),
  ]),
  ...LOCAL.map(([postcode, state, jurisdiction, percentage]) =>
    row(`zip-${postcode}`, {
      state,
      postcode,
      kind: 'localSales',
      name: 'Local sales tax',
      jurisdiction,
      percentage,
      appliesTo: TAXED,
      chargeKinds: ['recurring', 'oneTime', 'usage'],
    }),
  ),
];
