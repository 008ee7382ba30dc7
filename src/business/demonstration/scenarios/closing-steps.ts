import type { ScenarioStep } from './scenario.js';

/** From the cart to the service: the same for everything that is ordered. */
export const CLOSING_STEPS: readonly ScenarioStep[] = [
  {
    id: 'review',
    title: 'Look at the cart',
    caption:
      'The cart says what is due today, what each month, and what it comes to with taxes. Go on to the checkout.',
    page: '/cart',
    point: { role: 'link', name: 'Check out' },
    completes: { by: 'page', path: '/checkout' },
  },
  {
    id: 'answer',
    title: 'Answer what the order needs',
    caption:
      'Only what this offering needs is asked, and each answer is saved as you leave the field. Invent what you like.',
    page: '/checkout',
    point: { role: 'heading', name: 'What the order needs' },
    completes: { by: 'entry' },
  },
  {
    id: 'order',
    title: 'Place the order',
    caption:
      'Any phone number will do, such as (212) 555-0123. The button places an order of the demonstration: nobody is billed.',
    page: '/checkout',
    point: { role: 'button', name: 'Place the order' },
    completes: { by: 'order' },
  },
  {
    id: 'follow',
    title: 'Follow the order',
    caption:
      'Each station is a milestone of the network. Here a business day takes a second: watch the line until it is done.',
    page: '/orders/{order}',
    point: { role: 'heading', name: 'Order' },
    completes: { by: 'delivered' },
  },
  {
    id: 'use',
    title: 'See what you have',
    caption:
      'The service stands here by site, with its number or circuit. This is the end of the demonstration.',
    page: '/services',
    point: { role: 'heading', name: 'Services' },
    completes: { by: 'page', path: '/services' },
  },
];
