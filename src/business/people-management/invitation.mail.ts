import type { Mail } from '../../integration/mail/index.js';

export interface InvitationWords {
  readonly email: string;
  readonly customerId: string | null;
  /** Where the person is to belong. */
  readonly company: string;
  readonly inviter: string;
  readonly token: string;
}

/** Asks somebody to join a company. The link is the proof that the address is theirs. */
export const invitationMail = ({ email, customerId, company, inviter, token }: InvitationWords): Mail => ({
  to: { address: email },
  customerId,
  subject: `${inviter} invites you to ${company}`,
  text: [
    'Hello,',
    `${inviter} invites you to act for ${company} at Trunkline. The link below works for 7 days, once; it is meant for you alone.`,
    'If you do not know why you get this, do nothing.',
  ].join('\n\n'),
  link: { label: 'Look at the invitation', path: `/join?token=${token}` },
});
