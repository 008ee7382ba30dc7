import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';
import { offeringId } from '../catalogue/index.js';

export const demoPromotionId = (code: string): string => derivedId(`promotion:${code}`);

interface PromotionSource {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly criteria: Readonly<Record<string, string>>;
  readonly action: JsonObject;
  readonly until: string;
  readonly rest?: JsonObject;
}

const OPERATORS: Readonly<Record<string, string>> = { minimumTermMonths: '>=', minimumQuantity: '>=' };

const promotion = ({
  code,
  name,
  description,
  criteria,
  action,
  until,
  rest,
}: PromotionSource): JsonObject => ({
  id: demoPromotionId(code),
  name,
  description,
  promotionType: 'Discount',
  lifecycleStatus: 'Active',
  localPeriod: { from: '2026-01-01', until },
  pattern: [
    {
      id: '1',
      name,
      criteriaGroupLogicalRelationship: 'AND',
      criteriaGroup: [
        {
          criteriaLogicalRelationship: 'AND',
          criteria: Object.entries({ ...criteria, promotionCode: code }).map(([parameter, value]) => ({
            criteriaParameter: parameter,
            criteriaOperator: OPERATORS[parameter] ?? 'in',
            criteriaValue: value,
          })),
        },
      ],
      action: [action],
    },
  ],
  '@type': 'Promotion',
  ...rest,
});

/** Promotions of the demo; each needs its code, so that nobody's price changes without knowing why. */
export const demoPromotions = (): JsonObject[] => [
  promotion({
    code: 'FIBRE50',
    name: 'Home Fibre at half price for three months',
    description: 'For homes that change to fibre.',
    criteria: { productOffering: offeringId('D-FTTH'), segment: 'consumer' },
    action: { actionType: 'percentageOff', actionValue: '50', priceType: 'recurring', durationMonths: 3 },
    until: '2027-12-31',
  }),
  promotion({
    code: 'NOFEE',
    name: 'Business Broadband installed for free',
    description: 'Once for each customer.',
    criteria: { productOffering: offeringId('D-BB') },
    action: { actionType: 'percentageOff', actionValue: '100', priceType: 'oneTime' },
    until: '2027-12-31',
    rest: { oncePerCustomer: true },
  }),
  promotion({
    code: 'VOICE2',
    name: 'Two months free on five seats or more',
    description: 'For offices that move to hosted voice.',
    criteria: { productOffering: offeringId('V-UC'), minimumQuantity: '5' },
    action: { actionType: 'monthsFree', actionValue: '2' },
    until: '2027-12-31',
  }),
  promotion({
    code: 'FIRST100',
    name: 'Ten dollars off for a year',
    description: 'For the first hundred orders of a mobile plan.',
    criteria: { productOffering: offeringId('M-POST') },
    action: {
      actionType: 'amountOff',
      actionValue: '10.00',
      currency: 'USD',
      priceType: 'recurring',
      durationMonths: 12,
    },
    until: '2027-12-31',
    rest: { budget: 100 },
  }),
  promotion({
    code: 'LONGHAUL',
    name: 'Five per cent off dedicated Internet for three years',
    description: 'For terms of 36 months and more.',
    criteria: { productOffering: offeringId('D-DIA'), minimumTermMonths: '36' },
    action: { actionType: 'percentageOff', actionValue: '5', priceType: 'recurring' },
    until: '2027-12-31',
  }),
  promotion({
    code: 'SPRING26',
    name: 'Spring 2026',
    description: 'Is over.',
    criteria: { productOffering: offeringId('D-BB') },
    action: { actionType: 'percentageOff', actionValue: '25', priceType: 'recurring', durationMonths: 6 },
    until: '2026-05-31',
  }),
];
