import { CLOSING_STEPS } from './closing-steps.js';
import type { Scenario } from './scenario.js';

/** One site, one designed service. */
export const OFFICE_INTERNET: Scenario = {
  id: 'office-internet',
  title: 'Order dedicated Internet for an office',
  summary:
    'From the address to the working circuit: price by term, what the order asks, and the line that follows it.',
  minutes: 4,
  customer: { name: 'Larkspur Architects', segment: 'smallBusiness' },
  person: { givenName: 'Robin', familyName: 'Avery' },
  sites: 1,
  items: [{ code: 'D-DIA', quantity: 1, termMonths: 36, site: 0 }],
  steps: [
    {
      id: 'find',
      title: 'Find an offering at your address',
      caption:
        'The address of the office is set. Each card says whether it can be had there and from when: open Dedicated Internet.',
      page: '/shop/data',
      point: { role: 'link', name: 'Dedicated Internet' },
      completes: { by: 'page', path: '/offerings/{D-DIA}' },
    },
    {
      id: 'choose',
      title: 'Choose, and put it into the cart',
      caption: 'Try the term and the bandwidth: the sums follow. Then put it into the cart.',
      page: '/offerings/{D-DIA}',
      point: { role: 'button', name: 'Add to cart' },
      completes: { by: 'cart', lines: 1 },
    },
    ...CLOSING_STEPS,
  ],
};
