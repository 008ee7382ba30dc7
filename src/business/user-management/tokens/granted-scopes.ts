import { OAuthRefusal } from './oauth-refusal.js';

const LONGEST = 2_000;
/** RFC 6749 section 3.3: printable ASCII without quote and backslash, one space between. */
const FORM = /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/;

/**
 * What a token gets: all that the client has, or what its request narrows that to.
 * @throws OAuthRefusal `invalid_scope` for a scope that the client does not have
 */
export function grantedScopes(has: readonly string[], asked: string | undefined): string[] {
  if (asked === undefined || asked.trim() === '') return [...has];
  if (asked.length > LONGEST || !FORM.test(asked)) {
    throw invalidScope('Send scope as names with one space between them.');
  }
  const wanted = [...new Set(asked.split(' '))];
  const missing = wanted.filter((scope) => !has.includes(scope));
  if (missing.length > 0) {
    throw invalidScope(
      `This client does not have ${missing.slice(0, 5).join(', ')}: leave it out, or have it added to the client.`,
    );
  }
  return has.filter((scope) => wanted.includes(scope));
}

const invalidScope = (message: string): OAuthRefusal => new OAuthRefusal('invalid', 'invalid_scope', message);
