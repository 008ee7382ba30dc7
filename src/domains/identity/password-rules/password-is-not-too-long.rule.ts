import { lengthOf } from './normalise-password.js';
import type { PasswordRule } from './password-rule.js';

export const MOST_CHARACTERS = 256;

/** A password is no document: hashing one would cost everybody else. */
export const passwordIsNotTooLong: PasswordRule = {
  code: 'passwordTooLong',
  check: ({ text }) =>
    lengthOf(text) <= MOST_CHARACTERS
      ? undefined
      : { message: `The password has more than ${MOST_CHARACTERS} characters.`, fix: 'Shorten it.' },
};
