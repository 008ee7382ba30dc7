import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: nothing in it looks like something else. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = 10;
const CHARACTERS = 16;
const GROUP = /.{4}(?=.)/g;

/** What people type instead. */
const MISTAKES: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };

/** Ten codes of 80 random bits, written `xxxx-xxxx-xxxx-xxxx`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: CODES }, newCode);

const newCode = (): string =>
  [...randomBytes(CHARACTERS)]
    .map((byte) => ALPHABET[byte % ALPHABET.length] ?? '') // 256 is a multiple of 32: no character is likelier
    .join('')
    .replace(GROUP, '$&-');

/** SHA-256 of a code, however it was typed. */
export const recoveryCodeHash = (code: string): Buffer => {
  const plain = code.toLowerCase().replace(/[^0-9a-z]/g, '');
  return createHash('sha256')
    .update([...plain].map((sign) => MISTAKES[sign] ?? sign).join(''))
    .digest();
};
