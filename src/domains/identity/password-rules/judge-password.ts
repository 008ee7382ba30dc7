import { Refusal, type RefusalReason } from '../../helpers/index.js';
import { lengthOf, normalisePassword } from './normalise-password.js';
import { LEAST_ALONE, passwordIsLongEnough } from './password-is-long-enough.rule.js';
import { passwordIsNotAPattern } from './password-is-not-a-pattern.rule.js';
import { passwordIsNotAboutItsOwner } from './password-is-not-about-its-owner.rule.js';
import { passwordIsNotCommon } from './password-is-not-common.rule.js';
import { passwordIsNotTooLong } from './password-is-not-too-long.rule.js';
import type { PasswordRule, WantedPassword } from './password-rule.js';

const RULES: readonly PasswordRule[] = [
  passwordIsLongEnough,
  passwordIsNotTooLong,
  passwordIsNotCommon,
  passwordIsNotAPattern,
  passwordIsNotAboutItsOwner,
];

/** What speaks against a password; nothing when it may be taken. */
export function faultsOfPassword(wanted: WantedPassword): RefusalReason[] {
  const normal = { ...wanted, text: normalisePassword(wanted.text) };
  return RULES.flatMap((rule) => {
    const fault = rule.check(normal);
    return fault ? [{ code: rule.code, path: 'password', ...fault }] : [];
  });
}

/** @throws Refusal `passwordNotAccepted` with a reason for each rule that it breaks. */
export function acceptPassword(wanted: WantedPassword): void {
  const faults = faultsOfPassword(wanted);
  if (faults.length === 0) return;
  throw new Refusal(
    'unprocessable',
    'passwordNotAccepted',
    faults.map(({ message, fix }) => `${message} ${fix ?? ''}`.trim()).join(' '),
    faults,
  );
}

/** Whether a password is enough only beside a second factor. */
export const isShortPassword = (text: string): boolean => lengthOf(normalisePassword(text)) < LEAST_ALONE;
