import { OAUTH_SCOPES } from '../../../domains/identity/index.js';
import { Refusal } from '../../../domains/helpers/index.js';

/**
 * Scopes as somebody chose them for a program or token, in the list's order and each once.
 * @param offered what may be chosen here
 * @throws Refusal `scopesUnknown` when none is chosen, or one that is not offered
 */
export function chosenScopes(chosen: readonly string[], offered: readonly string[] = OAUTH_SCOPES): string[] {
  const foreign = chosen.filter((scope) => !offered.includes(scope));
  if (foreign.length > 0 || chosen.length === 0) {
    const what =
      chosen.length === 0 ? 'Choose at least one scope' : `${foreign[0]?.slice(0, 40)} is not possible here`;
    throw new Refusal('invalid', 'scopesUnknown', `${what}: choose among ${offered.join(', ')}.`, [
      { code: 'scopesUnknown', message: `${what}.`, path: 'scopes' },
    ]);
  }
  return offered.filter((scope) => chosen.includes(scope));
}
