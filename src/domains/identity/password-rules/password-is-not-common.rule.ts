import { dictionary } from '@zxcvbn-ts/language-common';
import type { PasswordRule } from './password-rule.js';

/** 49,000 passwords that people really chose, from lists that were stolen and published. */
const COMMON: ReadonlySet<string> = new Set(dictionary.passwords);
/** A core shorter than this says nothing: "a" is on the list too. */
const LEAST_CORE = 4;

/** Digits and signs around a common password are what everybody adds first. */
const coreOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** What was guessed a million times is guessed first. */
export const passwordIsNotCommon: PasswordRule = {
  code: 'passwordCommon',
  check: ({ text }) => {
    const plain = text.toLowerCase();
    const core = coreOf(plain);
    const isCommon = COMMON.has(plain) || (core.length >= LEAST_CORE && COMMON.has(core));
    if (!isCommon) return undefined;
    return {
      message: 'The password is one of those that are tried first, perhaps with digits or signs around it.',
      fix: 'Take one that nobody else has.',
    };
  },
};
