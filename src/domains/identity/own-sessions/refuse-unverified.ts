import { Refusal, type Scope } from '../../helpers/index.js';

/**
 * Who has not shown that the address is theirs binds nobody, lets no others in, and gives no program away: an order goes
 * to somebody whom we can write to, and mail in somebody's name needs somebody.
 * @throws Refusal `emailNotVerified`
 */
export function refuseUnverified({ actor }: Scope): void {
  if (!actor.unverified) return;
  throw new Refusal(
    'unprocessable',
    'emailNotVerified',
    'Confirm your e-mail address first: follow the link in the mail that we sent you, or have it sent again.',
  );
}
