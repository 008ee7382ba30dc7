import type { Mail } from '../../../integration/mail/index.js';
import type { Recipient } from './recipient.js';

/** Lets somebody who forgot the password choose a new one. */
export const resetPasswordMail = (to: Recipient, token: string): Mail => ({
  to: { address: to.email, userAccountId: to.id },
  subject: 'Choose a new password',
  text: [
    `Hello ${to.name},`,
    'somebody asked for a new password for your account at Trunkline. If it was you, choose it with the link below; it works for 30 minutes, once.',
    'If it was not you, do nothing: your password stays as it is.',
  ].join('\n\n'),
  link: { label: 'Choose a new password', path: `/reset-password?token=${token}` },
});
