import type { Mail } from '../../../integration/mail/index.js';
import type { Recipient } from './recipient.js';

/** Asks the owner of an address to show that it is theirs. */
export const verifyEmailMail = (to: Recipient, token: string): Mail => ({
  to: { address: to.email, userAccountId: to.id },
  subject: 'Confirm your e-mail address',
  text: [
    `Hello ${to.name},`,
    'somebody signed up at Trunkline with this address. If it was you, confirm the address with the link below; it works for 24 hours, once. You can place orders after that.',
    'If it was not you, do nothing: without the confirmation the account cannot order anything.',
  ].join('\n\n'),
  link: { label: 'Confirm this address', path: `/verify?token=${token}` },
});
