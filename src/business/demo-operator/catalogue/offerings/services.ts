import { BUSINESS, EVERYONE, type OfferingSource, once, quote, type Segment } from '../catalogue-source.js';

const service = (
  code: string,
  name: string,
  description: string,
  price: OfferingSource['prices'][number],
  rest: {
    readonly segments?: readonly Segment[];
    readonly site?: boolean;
    readonly capture?: readonly string[];
  } = {},
): OfferingSource => ({
  code,
  name,
  description,
  classes: ['service'],
  segments: rest.segments ?? EVERYONE,
  site: rest.site ?? false,
  intervalDays: 0,
  prices: [price],
  capture: rest.capture ?? [],
});

/** Work that is done once, beside what is sold. */
export const SERVICES: readonly OfferingSource[] = [
  service('X-INST', 'Installation', 'A technician installs and tests on site.', once('Installation', 150), {
    site: true,
    capture: ['appointment', 'siteContact', 'siteContactPhone'],
  }),
  service(
    'X-EXP',
    'Expedite',
    'Brings the due date forward where the work allows it.',
    once('Expedite', 400),
    {
      segments: BUSINESS,
    },
  ),
  service(
    'X-AH',
    'After-hours Cutover',
    'Moves you to the new service outside of business hours.',
    once('Cutover', 250),
    {
      segments: BUSINESS,
      capture: ['appointment'],
    },
  ),
  service(
    'X-PORT',
    'Number Transfer',
    'Brings a number with you from another carrier.',
    once('Transfer per number', 5),
    {
      capture: [
        'transferNumbers',
        'transferAccount',
        'transferPin',
        'transferPostcode',
        'transferAuthorised',
      ],
    },
  ),
  service(
    'X-CON',
    'Construction',
    'Building fibre or ducts to a site that has none; priced when our engineers have seen it.',
    quote('Construction', 'oneTime'),
    { segments: ['smallBusiness', 'enterprise'], site: true, capture: ['siteContact', 'siteContactPhone'] },
  ),
];
