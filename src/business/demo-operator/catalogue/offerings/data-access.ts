import {
  BUSINESS,
  LARGE,
  monthly,
  monthlyBy,
  type OfferingSource,
  once,
  quote,
  termMatrix,
} from '../catalogue-source.js';

/** Two lines through one duct fail together: rule R-EXC-02 asks for it. */
const DIVERSITY = {
  name: 'diversity',
  label: 'By another route than your other line',
  values: ['no', 'yes'],
};
const DIA_TERMS = [12, 24, 36, 60];

/** Whole miles, rounded up: what is 10.2 miles apart is 11. */
const bandOf = (miles: string) => {
  const [from = 0, to = 0] = miles.split('-').map(Number);
  return { distance: { fromMiles: from, toMiles: to + 1 } };
};

/** What the service level of dedicated lines promises. */
const SERVICE_LEVEL = [
  { availabilityBelow: 99.99, percentage: 10 },
  { availabilityBelow: 99.9, percentage: 25 },
  { availabilityBelow: 99.5, percentage: 50 },
];

/** Fixed access to the Internet and between sites. */
export const DATA_ACCESS: readonly OfferingSource[] = [
  {
    code: 'D-DIA',
    name: 'Dedicated Internet',
    description:
      'Fibre Internet that is yours alone: the same speed up and down, with a service level and an engineer behind it.',
    classes: ['data'],
    segments: BUSINESS,
    technologies: ['onNetFibre', 'FTTP'],
    minimumMbps: 100,
    site: true,
    intervalDays: 15,
    terms: DIA_TERMS,
    characteristics: [
      {
        name: 'bandwidth',
        label: 'Bandwidth',
        values: ['100 Mb/s', '250 Mb/s', '500 Mb/s', '1 Gb/s', '10 Gb/s'],
      },
      {
        name: 'access',
        label: 'Access',
        values: ['on-net', 'off-net'],
        byTechnology: { offNetFibre: 'off-net' },
      },
      DIVERSITY,
    ],
    prices: [
      ...termMatrix('bandwidth', DIA_TERMS, {
        '100 Mb/s': [595, 545, 495, 465],
        '250 Mb/s': [795, 735, 675, 635],
        '500 Mb/s': [995, 925, 845, 795],
        '1 Gb/s': [1395, 1295, 1185, 1115],
        '10 Gb/s': [3950, 3650, 3350, 3150],
      }),
      {
        name: 'Off-net access',
        type: 'recurring',
        percentage: 18,
        description: 'Added where the last stretch is another carrier’s fibre.',
        when: { access: ['off-net'] },
      },
      once('Installation, 12 months', 1000, { perItem: true, term: 12 }),
      once('Installation, 24 months', 500, { perItem: true, term: 24 }),
      once('Installation, 36 months', 0, { perItem: true, term: 36 }),
      once('Installation, 60 months', 0, { perItem: true, term: 60 }),
    ],
    capture: ['demarcation', 'power', 'addressPlan', 'leadTimeAgreed', 'siteContact', 'siteContactPhone'],
    serviceCredit: SERVICE_LEVEL,
    earlyTermination: [
      { fromMonth: 1, percentage: 100 },
      { fromMonth: 13, percentage: 75 },
      { fromMonth: 25, percentage: 50 },
    ],
  },
  {
    code: 'D-T1',
    name: 'Dedicated 1.5 Mb/s',
    description:
      'A dedicated copper line of 1.5 Mb/s. Kept for those who have it; new sites get dedicated fibre.',
    classes: ['data'],
    segments: BUSINESS,
    technologies: ['copper'],
    site: true,
    intervalDays: 20,
    prices: [monthly('Monthly charge', 289)],
    grandfathered: true,
    successors: ['D-DIA'],
  },
  {
    code: 'D-BB',
    name: 'Business Broadband',
    description: 'Fibre Internet for an office, without a long contract.',
    classes: ['data'],
    segments: ['smallBusiness', 'enterprise', 'reseller'],
    technologies: ['FTTP', 'onNetFibre'],
    minimumMbps: 300,
    site: true,
    intervalDays: 10,
    characteristics: [
      { name: 'speed', label: 'Download speed', values: ['300 Mb/s', '500 Mb/s', '1 Gb/s', '5 Gb/s'] },
      DIVERSITY,
    ],
    prices: [
      ...monthlyBy('speed', { '300 Mb/s': 80, '500 Mb/s': 110, '1 Gb/s': 160, '5 Gb/s': 260 }),
      once('Installation', 99, { perItem: true }),
    ],
    capture: ['appointment', 'siteContact', 'siteContactPhone'],
  },
  {
    code: 'D-DSL',
    name: 'DSL Internet 25/3',
    description: 'Internet over the copper phone line: up to 25 Mb/s down and 3 up.',
    classes: ['data'],
    segments: ['consumer', 'smallBusiness'],
    technologies: ['copper'],
    minimumMbps: 25,
    site: true,
    intervalDays: 7,
    prices: [monthly('Monthly charge', 55)],
    capture: ['modem'],
    successors: ['D-BB'],
  },
  {
    code: 'D-CAB',
    name: 'Cable Internet 500/20',
    description: 'Internet over the cable network: up to 500 Mb/s down and 20 up.',
    classes: ['data'],
    segments: ['consumer', 'smallBusiness'],
    technologies: ['DOCSIS'],
    minimumMbps: 500,
    site: true,
    intervalDays: 7,
    prices: [monthly('Monthly charge', 95)],
    capture: ['modem'],
    successors: ['D-BB'],
  },
  {
    code: 'D-FTTH',
    name: 'Home Fibre',
    description: 'Fibre Internet at home, cheaper in the first year and with automatic payment.',
    classes: ['data'],
    segments: ['consumer'],
    technologies: ['FTTP'],
    minimumMbps: 300,
    site: true,
    intervalDays: 7,
    characteristics: [
      { name: 'speed', label: 'Download speed', values: ['300 Mb/s', '1 Gb/s', '2 Gb/s'] },
      { name: 'autopay', label: 'Automatic payment', values: ['no', 'yes'] },
    ],
    prices: [
      monthly('Monthly charge, 300 Mb/s', 55, {
        when: { speed: ['300 Mb/s'] },
        introductory: { months: 12, value: 45 },
      }),
      monthly('Monthly charge, 1 Gb/s', 75, {
        when: { speed: ['1 Gb/s'] },
        introductory: { months: 12, value: 60 },
      }),
      monthly('Monthly charge, 2 Gb/s', 95, {
        when: { speed: ['2 Gb/s'] },
        introductory: { months: 12, value: 80 },
      }),
      {
        name: 'Automatic payment',
        type: 'discount',
        monthlyDiscount: true,
        value: 10,
        when: { autopay: ['yes'] },
      },
    ],
    capture: ['appointment', 'labelSeen'],
  },
  {
    code: 'D-FWA',
    name: 'Fixed Wireless 100/20',
    description: 'Internet by radio where no cable reaches: up to 100 Mb/s down and 20 up.',
    classes: ['data'],
    segments: ['consumer', 'smallBusiness'],
    technologies: ['FWA'],
    minimumMbps: 100,
    site: true,
    intervalDays: 5,
    prices: [monthly('Monthly charge', 60)],
    capture: ['signalChecked'],
  },
  {
    code: 'D-DIAL',
    name: 'Dial-up Internet',
    description: 'Internet over a phone call, wherever there is a phone line.',
    classes: ['data', 'mobile'],
    segments: ['consumer'],
    site: false,
    intervalDays: 1,
    prices: [monthly('Monthly charge', 12.95)],
    capture: ['accessNumber'],
    successors: ['D-FWA', 'D-FTTH'],
  },
  {
    code: 'D-EL',
    name: 'Ethernet Private Line',
    description: 'A private Ethernet connection between two of your sites.',
    classes: ['data'],
    segments: LARGE,
    technologies: ['onNetFibre'],
    minimumMbps: 100,
    site: true,
    intervalDays: 30,
    terms: [12, 24, 36],
    characteristics: [
      { name: 'bandwidth', label: 'Bandwidth', values: ['100 Mb/s', '1 Gb/s', '10 Gb/s'] },
      {
        name: 'mileageBand',
        label: 'Miles between the ends',
        values: ['0-10', '11-50', '51-100', 'over 100'],
        followsDistance: true,
      },
    ],
    prices: [
      ...Object.entries({
        '0-10': [420, 890, 2650],
        '11-50': [560, 1180, 3480],
        '51-100': [790, 1640, 4720],
      }).flatMap(([miles, [small = 0, middle = 0, large = 0]]) =>
        monthlyBy(
          'bandwidth',
          { '100 Mb/s': small, '1 Gb/s': middle, '10 Gb/s': large },
          { when: { mileageBand: [miles] } },
        ).map((price) => ({ ...price, name: `${price.name}, ${miles} miles`, ...bandOf(miles) })),
      ),
      quote('Monthly charge, over 100 miles', 'recurring', {
        when: { mileageBand: ['over 100'] },
        distance: { fromMiles: 101 },
      }),
      once('Installation', 1500, { perItem: true, waivedFrom: 36 }),
    ],
    capture: ['farEndAddress', 'demarcation', 'siteContact', 'siteContactPhone'],
    serviceCredit: SERVICE_LEVEL,
  },
];
