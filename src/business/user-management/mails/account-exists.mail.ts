import type { Mail } from '../../../integration/mail/index.js';
import type { Recipient } from './recipient.js';

/** The answer to a second sign-up with a known address: only the owner of the address learns that it is known. */
export const accountExistsMail = (to: Recipient): Mail => ({
  to: { address: to.email, userAccountId: to.id },
  subject: 'You already have an account',
  text: [
    `Hello ${to.name},`,
    'somebody tried to sign up at Trunkline with this address, which has an account already. Nothing has changed.',
    'If it was you, sign in with the password that you have, or choose a new one under "Forgot your password?".',
  ].join('\n\n'),
  link: { label: 'Sign in', path: '/sign-in' },
});
