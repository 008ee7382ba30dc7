import {
  BUSINESS,
  type BundleMemberSource,
  type ChoiceGroupSource,
  monthly,
  monthlyOff,
  monthlyTogether,
  type OfferingSource,
  once,
  percentOff,
} from '../catalogue-source.js';

const part = (
  code: string,
  standard: number,
  limits: Pick<BundleMemberSource, 'least' | 'most'> = {},
): BundleMemberSource => ({ code, standard, ...limits });

/** Has to be there. */
const needed = (name: string, label: string, ...members: BundleMemberSource[]): ChoiceGroupSource => ({
  name,
  label,
  min: 1,
  max: 1,
  members,
});

/** May be left out; of several, so many may be taken together. */
const extras = (
  name: string,
  label: string,
  max: number,
  ...members: BundleMemberSource[]
): ChoiceGroupSource => ({ name, label, min: 0, max, members });

type Bundle = Pick<
  OfferingSource,
  'code' | 'name' | 'description' | 'classes' | 'segments' | 'terms' | 'prices'
> & { readonly bundle: readonly ChoiceGroupSource[] };

/** A bundle needs no site and no work of its own: its parts do. */
const bundle = (source: Bundle): OfferingSource => ({ ...source, site: false, intervalDays: 0 });

/** What is sold together. Each offering can be had by itself too. */
export const BUNDLES: readonly OfferingSource[] = [
  bundle({
    code: 'B-CALL',
    name: 'Complete Calling Package',
    description:
      'Business lines with long distance included, and toll-free numbers, conferences and calling cards as you need them, on one bill.',
    classes: ['voice'],
    segments: BUSINESS,
    terms: [12, 24, 36],
    bundle: [
      needed('lines', 'Phone lines', part('V-CCP', 2, { least: 1 })),
      extras('longDistance', 'Long distance', 1, part('V-LD', 1, { most: 1 })),
      extras('tollFree', 'Toll-free numbers', 1, part('V-TF', 0, { most: 10 })),
      extras('meetings', 'Conferencing', 1, part('V-CONF', 0, { most: 50 }), part('V-VID', 0, { most: 50 })),
      extras('cards', 'Calling cards', 1, part('V-CARD', 0, { most: 50 })),
    ],
    prices: [
      percentOff('Package discount on lines', 10, 'recurring', ['V-CCP']),
      percentOff('Long distance included', 100, 'recurring', ['V-LD']),
      percentOff('Toll-free set-up at half price', 50, 'oneTime', ['V-TF']),
    ],
  }),
  bundle({
    code: 'B-OFFICE',
    name: 'Dedicated Office',
    description:
      'Dedicated Internet at each of your sites, the next best where no fibre goes, with phones on it and a wireless backup behind it.',
    classes: ['data', 'voice'],
    segments: BUSINESS,
    terms: [12, 24, 36],
    bundle: [
      needed(
        'access',
        'Internet access at each site',
        part('D-DIA', 1),
        part('D-BB', 0),
        part('D-CAB', 0),
        part('D-FWA', 0),
      ),
      needed('voice', 'Phones', part('V-UC', 5), part('V-SIP', 0)),
      extras('backup', 'Backup at each site', 1, part('D-BKP', 1)),
      extras('addresses', 'Fixed addresses', 1, part('D-IP', 0)),
    ],
    prices: [
      monthly('Service desk for the package', 15),
      once('Set-up of the package', 99),
      percentOff('Package discount on access', 8, 'recurring', ['D-DIA', 'D-BB']),
      percentOff('Backup router included', 100, 'oneTime', ['D-BKP']),
    ],
  }),
  bundle({
    code: 'B-MOBILE',
    name: 'Calls on the Go',
    description:
      'A shared mobile data pool with conferences and calling cards for people who work away from a desk.',
    classes: ['mobile'],
    segments: BUSINESS,
    bundle: [
      needed('data', 'Mobile data', part('M-POOL', 5, { least: 1 })),
      extras(
        'calling',
        'Calling from anywhere',
        2,
        part('V-CONF', 1, { most: 50 }),
        part('V-CARD', 1, { most: 50 }),
      ),
    ],
    prices: [monthlyOff('Package discount', 15, ['M-POOL'])],
  }),
  bundle({
    code: 'B-TRAVEL',
    name: 'Travel Connect',
    description:
      'Dial-up Internet from any phone line with a calling card in your pocket, and a travel eSIM if you like.',
    classes: ['mobile', 'data'],
    segments: ['consumer'],
    bundle: [
      needed('internet', 'Internet from any line', part('D-DIAL', 1, { most: 1 })),
      needed('card', 'Calling card', part('V-CARD', 1, { least: 1, most: 2 })),
      extras('esim', 'Travel eSIM', 1, part('M-ESIM', 0, { most: 4 })),
    ],
    prices: [
      monthlyOff('Package discount', 3, ['D-DIAL']),
      percentOff('Travel eSIM discount', 25, 'oneTime', ['M-ESIM']),
    ],
  }),
  bundle({
    code: 'B-ONCALL',
    name: 'On-call Team of Five',
    description:
      'Five pagers and a conference bridge, so that whoever is on call is reached and can call the others in.',
    classes: ['mobile'],
    segments: BUSINESS,
    bundle: [
      needed('pagers', 'Pagers', part('M-PAGE', 5, { least: 5, most: 5 })),
      needed('bridge', 'Conference bridge', part('V-CONF', 1, { most: 1 })),
      extras('cards', 'Calling cards', 1, part('V-CARD', 0, { most: 5 })),
    ],
    prices: [monthlyTogether('Five pagers at one price', 45, ['M-PAGE'])],
  }),
  bundle({
    code: 'B-HOME',
    name: 'Home and Mobile',
    description: 'Home fibre and mobile lines for the family, with something off each month.',
    classes: ['data', 'mobile'],
    segments: ['consumer'],
    bundle: [
      needed('fibre', 'Home fibre', part('D-FTTH', 1, { most: 1 })),
      needed('lines', 'Mobile lines', part('M-POST', 1, { least: 1, most: 5 })),
    ],
    prices: [monthlyOff('Package discount', 10, ['D-FTTH', 'M-POST'])],
  }),
];
