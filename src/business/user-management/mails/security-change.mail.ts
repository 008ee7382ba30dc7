import type { Mail } from '../../../integration/mail/index.js';
import type { Recipient } from './recipient.js';

/** What happened, as a subject and a sentence. */
const CHANGES = {
  passwordChanged: [
    'Your password has changed',
    'The password of your account was changed. Browsers that were signed in before have to sign in again.',
  ],
  secondFactorOn: [
    'Second factor switched on',
    'From now on signing in asks for a code of your authenticator app, too. Keep the recovery codes where you find them without your phone.',
  ],
  secondFactorOff: [
    'Second factor switched off',
    'Signing in to your account no longer asks for a code of an authenticator app.',
  ],
  recoveryCodesRenewed: [
    'New recovery codes',
    'New recovery codes were made for your account; the earlier ones no longer work.',
  ],
  recoveryCodeUsed: [
    'A recovery code was used',
    'Somebody signed in to your account with a recovery code. That code does not work again.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type SecurityChange = keyof typeof CHANGES;

/** Tells the owner of an account of every change that decides who can sign in. */
export function securityChangeMail(to: Recipient, change: SecurityChange): Mail {
  const [subject, sentence] = CHANGES[change];
  return {
    to: { address: to.email, userAccountId: to.id },
    subject,
    text: [
      `Hello ${to.name},`,
      sentence,
      'If it was not you, choose a new password at once, look through your sessions, and tell us.',
    ].join('\n\n'),
    link: { label: 'Choose a new password', path: '/forgot-password' },
  };
}
