import { Refusal, type Scope } from '../../../domains/helpers/index.js';

/** An order goes to somebody whom we can write to. @throws Refusal `emailNotVerified` */
export function refuseUnverified({ actor }: Scope): void {
  if (!actor.unverified) return;
  throw new Refusal(
    'unprocessable',
    'emailNotVerified',
    'Confirm your e-mail address first: follow the link in the mail that we sent you, or have it sent again.',
  );
}
