import { Refusal } from '../../refusal.js';

const LONGEST_PATTERN = 100;

/**
 * A client's regular expression for PostgreSQL, when it is harmless: short, without back references (exponential) and
 * without long counted repetitions, which multiply the automaton. PostgreSQL itself refuses what is malformed.
 * @throws Refusal invalid
 */
export function checkPattern(pattern: string): string {
  const counts = [...pattern.matchAll(/\{(\d*),?(\d*)\}/g)].flatMap(([, low, high]) => [
    Number(low),
    Number(high),
  ]);
  if (
    pattern.length > LONGEST_PATTERN ||
    /\\[1-9mM]|\(\?/.test(pattern) ||
    pattern.startsWith('***') ||
    counts.some((count) => count > 50) ||
    counts.length > 4
  ) {
    throw new Refusal(
      'invalid',
      'filterPattern',
      `A pattern has at most ${LONGEST_PATTERN} characters and neither back references, (?...) groups nor large repetitions; simplify it.`,
    );
  }
  return pattern;
}
