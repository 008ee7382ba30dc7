import type { PasswordRule } from './password-rule.js';

/** The whole text is one piece said twice or more often. */
const REPETITION = /^(.+?)\1+$/su;
/** A repeated piece that is this long is a phrase of its own. */
const LEAST_PIECE = 12;

/** Each character follows the one before it by the same step, as in 123456 or zyxw. */
function isRun(text: string): boolean {
  const signs = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const step = (signs[1] ?? 0) - (signs[0] ?? 0);
  return Math.abs(step) <= 1 && signs.every((sign, i) => i === 0 || sign - (signs[i - 1] ?? 0) === step);
}

/** Length counts only when it is not the same again and again, or the alphabet. */
export const passwordIsNotAPattern: PasswordRule = {
  code: 'passwordPattern',
  check: ({ text }) => {
    const plain = text.toLowerCase();
    const piece = REPETITION.exec(plain)?.[1];
    const isPattern = (piece !== undefined && piece.length < LEAST_PIECE) || isRun(plain);
    return isPattern
      ? { message: 'The password repeats itself or counts up.', fix: 'Take different words.' }
      : undefined;
  },
};
