import {
  BUSINESS,
  EVERYONE,
  monthly,
  monthlyBy,
  type OfferingSource,
  once,
  usage,
} from '../catalogue-source.js';

/** Graduated steps: the first line of an account costs most, the third and later least. */
const linesOf = (first: number, second: number, later: number) => [
  { from: 1, to: 1, value: first },
  { from: 2, to: 2, value: second },
  { from: 3, value: later },
];

const plan = (name: string, first: number, second: number, later: number) =>
  ({
    name: `Monthly charge per line, ${name}`,
    type: 'recurring',
    tierMode: 'graduated',
    tiers: linesOf(first, second, later),
    when: { plan: [name] },
  }) as const;

export const MOBILE: readonly OfferingSource[] = [
  {
    code: 'M-POST',
    name: 'Mobile Plan',
    description: 'Calls, texts and data for a phone, less for each further line.',
    classes: ['mobile'],
    segments: ['consumer'],
    site: false,
    intervalDays: 1,
    characteristics: [{ name: 'plan', label: 'Plan', values: ['Start', 'Plus', 'Max'] }],
    prices: [plan('Start', 35, 30, 25), plan('Plus', 50, 45, 40), plan('Max', 70, 60, 50)],
    capture: ['numberChoice', 'portedNumbers', 'imei', 'creditConsent', 'ageConfirmed'],
  },
  {
    code: 'M-PRE',
    name: 'Prepaid Mobile',
    description: 'Thirty days of calls and 5 GB of data, paid in advance.',
    classes: ['mobile'],
    segments: ['consumer'],
    site: false,
    intervalDays: 1,
    prices: [once('30 days with 5 GB', 25)],
    capture: ['identityDocument'],
  },
  {
    code: 'M-POOL',
    name: 'Business Data Pool',
    description: 'Mobile data that all of your lines share.',
    classes: ['mobile'],
    segments: BUSINESS,
    site: false,
    intervalDays: 2,
    characteristics: [{ name: 'pool', label: 'Data each month', values: ['10 GB', '50 GB', '200 GB'] }],
    prices: [
      ...monthlyBy('pool', { '10 GB': 80, '50 GB': 320, '200 GB': 1100 }, { perItem: true }),
      monthly('Monthly charge per line', 8),
    ],
    capture: ['lineUsers'],
  },
  {
    code: 'M-ESIM',
    name: 'Travel eSIM',
    description: 'Data abroad on the phone that you have, by scanning a code.',
    classes: ['mobile'],
    segments: EVERYONE,
    site: false,
    intervalDays: 0,
    characteristics: [{ name: 'pack', label: 'Pack', values: ['7 days, 3 GB', '30 days, 10 GB'] }],
    prices: [
      once('7 days, 3 GB', 12, { when: { pack: ['7 days, 3 GB'] } }),
      once('30 days, 10 GB', 28, { when: { pack: ['30 days, 10 GB'] } }),
    ],
    capture: ['esimDelivery', 'eid'],
  },
  {
    code: 'M-IOT',
    name: 'IoT SIM',
    description: 'SIM cards for meters, trackers and machines, paid by the megabyte.',
    classes: ['mobile'],
    segments: BUSINESS,
    site: false,
    intervalDays: 3,
    prices: [monthly('Monthly charge per SIM', 1.5), usage('Data', 0.02, 'MB')],
    capture: ['imeiRange'],
  },
  {
    code: 'M-PAGE',
    name: 'Paging',
    description: 'Pagers that reach people where phones do not, with on-call groups.',
    classes: ['mobile'],
    segments: BUSINESS,
    site: false,
    intervalDays: 3,
    characteristics: [
      { name: 'display', label: 'Display', values: ['Numeric', 'Alphanumeric'] },
      { name: 'onCallGroup', label: 'On-call group', values: ['no', 'yes'] },
    ],
    prices: [
      ...monthlyBy('display', { Numeric: 9.95, Alphanumeric: 14.95 }),
      usage('Messages beyond 400', 0.1, 'message', { included: 400 }),
    ],
    capture: ['capCode', 'pagingGroup'],
  },
  {
    code: 'M-DEV',
    name: 'Phone in Instalments',
    description: 'A phone paid over 24 months without interest.',
    classes: ['mobile'],
    segments: ['consumer', 'smallBusiness'],
    site: false,
    intervalDays: 2,
    terms: [24],
    characteristics: [{ name: 'phone', label: 'Phone', values: ['Essential', 'Standard', 'Premium'] }],
    prices: monthlyBy('phone', { Essential: 12.5, Standard: 25, Premium: 45.83 }),
    capture: ['creditConsent', 'deviceSerial'],
  },
];
