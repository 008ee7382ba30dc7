import { lengthOf } from './normalise-password.js';
import type { PasswordRule } from './password-rule.js';

/** Characters that a password needs when nothing else is asked for at sign-in. */
export const LEAST_ALONE = 15;
/** Characters that it needs beside a second factor. */
export const LEAST_WITH_SECOND_FACTOR = 8;

/** A password alone is long; one beside a second factor may be shorter. */
export const passwordIsLongEnough: PasswordRule = {
  code: 'passwordTooShort',
  check: ({ text, secondFactor }) => {
    const least = secondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST_ALONE;
    const length = lengthOf(text);
    if (length >= least) return undefined;
    return {
      message: `The password has ${length} characters and needs ${least}.`,
      fix: 'Take a few words that nobody would put together, spaces included.',
    };
  },
};
