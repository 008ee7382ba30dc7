import type { RefusalReason } from '../../helpers/index.js';

/** A password that somebody wants to have. */
export interface WantedPassword {
  /** In normal form, see normalisePassword. */
  readonly text: string;
  /** Whether the account asks for a second factor at sign-in. */
  readonly secondFactor: boolean;
  /** What others know of its owner: e-mail address, name, company. */
  readonly known: readonly string[];
}

/** One thing that is asked of a password. There are no rules of composition: they make passwords worse. */
export interface PasswordRule {
  readonly code: string;
  /** What is wrong and what mends it; undefined when the password is fine. */
  check(wanted: WantedPassword): Omit<RefusalReason, 'code' | 'path'> | undefined;
}
