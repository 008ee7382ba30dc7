import { createHash, randomBytes } from 'node:crypto';

const PREFIX = 'tlp_';
const RANDOM_CHARACTERS = 43;
const CHECK_CHARACTERS = 6;
const FORM = /^tlp_[\w-]{49}$/;

/**
 * `tlp_`, 256 random bits in base64url, and a check of six characters. A search for leaked secrets can tell a token
 * from a look-alike without asking us, and we refuse a mistyped one without a look-up.
 */
export function newPersonalToken(): string {
  const random = randomBytes(32).toString('base64url');
  return `${PREFIX}${random}${checkOf(random)}`;
}

/** Whether a bearer credential is meant as a personal token. */
export const looksPersonal = (bearer: string): boolean => bearer.startsWith(PREFIX);

/** Whether a text can be a personal token that was made here. */
export function isPersonalToken(text: string): boolean {
  if (!FORM.test(text)) return false;
  const random = text.slice(PREFIX.length, PREFIX.length + RANDOM_CHARACTERS);
  return text.endsWith(checkOf(random));
}

const checkOf = (random: string): string =>
  createHash('sha256').update(`${PREFIX}${random}`).digest('base64url').slice(0, CHECK_CHARACTERS);
