import { lengthOf } from './normalise-password.js';
import type { PasswordRule } from './password-rule.js';

const OURS = ['trunkline'];
/** Shorter words stand in too many others. */
const LEAST_WORD = 4;
/** What has to be left when the known words are taken out. */
const LEAST_REST = 8;

const wordsOf = (known: readonly string[]): string[] =>
  [
    ...OURS,
    ...known.flatMap((text) =>
      text
        .toLowerCase()
        .normalize('NFKC')
        .split(/[^\p{L}\p{N}]+/u),
    ),
  ]
    .filter((word) => lengthOf(word) >= LEAST_WORD)
    .sort((a, b) => b.length - a.length);

/** Name, e-mail address and company are known to whoever guesses: they do not count. */
export const passwordIsNotAboutItsOwner: PasswordRule = {
  code: 'passwordPersonal',
  check: ({ text, known }) => {
    const plain = text.toLowerCase();
    const words = wordsOf(known).filter((word) => plain.includes(word));
    const rest = words.reduce((left, word) => left.replaceAll(word, ''), plain);
    if (words.length === 0 || lengthOf(rest) >= LEAST_REST) return undefined;
    return {
      message: 'The password is mostly your name, e-mail address or company, or ours.',
      fix: 'Take words that have nothing to do with you.',
    };
  },
};
