import { CLOSING_STEPS } from './closing-steps.js';
import type { Scenario, ScenarioStep } from './scenario.js';

const ORDINALS = ['first', 'second', 'third'] as const;

const addAt = (site: number): ScenarioStep => ({
  id: `site-${site + 1}`,
  title: `Lines for the ${ORDINALS[site]} practice`,
  caption:
    site === 0
      ? 'The address of the first practice is set. Choose how many lines it needs and put them into the cart.'
      : `The address has changed to the ${ORDINALS[site]} practice. The same again: the cart keeps the sites apart.`,
  page: '/offerings/{V-CCP}',
  point: { role: 'button', name: 'Add to cart' },
  completes: { by: 'cart', lines: site + 1 },
  site,
});

/** Three sites in one order. */
export const DENTAL_PRACTICE: Scenario = {
  id: 'dental-practice',
  title: 'Calling for a dental practice with three sites',
  summary: 'Lines for three addresses in one cart and one order; each site is followed by itself.',
  minutes: 6,
  customer: { name: 'Bluebell Dental', segment: 'smallBusiness' },
  person: { givenName: 'Sasha', familyName: 'Moreau' },
  sites: 3,
  items: [0, 1, 2].map((site) => ({ code: 'V-CCP', quantity: 2, termMonths: 24, site })),
  steps: [addAt(0), addAt(1), addAt(2), ...CLOSING_STEPS],
};
