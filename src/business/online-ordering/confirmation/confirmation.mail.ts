import type { Buyer } from '../../../domains/acting/index.js';
import type { Mail } from '../../../integration/mail/index.js';

/** Asks a buyer to look at the cart that an agent prepared. */
export const confirmationMail = (buyer: Buyer, agent: string, note: string): Mail => ({
  to: { address: buyer.email, userAccountId: buyer.userAccountId },
  subject: `${agent} prepared a cart for you`,
  text: [
    `Hello ${buyer.name},`,
    `${agent} has put together a cart for you. Nothing is ordered yet: look at it, change what you like, and confirm it yourself.`,
    ...(note === '' ? [] : [`${agent} writes: ${note}`]),
  ].join('\n\n'),
  link: { label: 'Open the cart', path: '/cart' },
});
