import { CLOSING_STEPS } from './closing-steps.js';
import type { Scenario } from './scenario.js';

/** A private person at home. */
export const HOME_FIBRE: Scenario = {
  id: 'home-fibre',
  title: 'Fibre at home',
  summary: 'What a household sees: the price after the first year, the appointment, and the day it works.',
  minutes: 3,
  customer: { name: 'Jamie Okafor', segment: 'consumer' },
  person: { givenName: 'Jamie', familyName: 'Okafor' },
  sites: 1,
  items: [{ code: 'D-FTTH', quantity: 1, site: 0 }],
  steps: [
    {
      id: 'choose',
      title: 'See what fibre costs, and choose',
      caption: 'The price of today and of later stand together. Choose a speed and put it into the cart.',
      page: '/offerings/{D-FTTH}',
      point: { role: 'button', name: 'Add to cart' },
      completes: { by: 'cart', lines: 1 },
    },
    ...CLOSING_STEPS,
  ],
};
