import { DEMO_PASSWORD, type OwnAccount, type Passwords } from '../../../domains/identity/index.js';
import { type ProcessOptions, Refusal } from '../../../domains/helpers/index.js';

/**
 * Everybody signs in with the demo's accounts: who changes one's password locks the others out.
 * @throws Refusal `demoAccount`
 */
export async function refuseDemoAccount(
  passwords: Passwords,
  { demo }: ProcessOptions,
  { passwordHash }: Pick<OwnAccount, 'passwordHash'>,
): Promise<void> {
  if (!demo || !(await passwords.matches(DEMO_PASSWORD, passwordHash ?? undefined))) return;
  throw new Refusal(
    'unprocessable',
    'demoAccount',
    'This is an account of the demo, which everybody shares: sign up for one of your own to change its password.',
  );
}
