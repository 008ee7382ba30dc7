import { Refusal } from '../../refusal.js';

const LONGEST_PATTERN = 100;
/** Of all counted repetitions multiplied, as if they were nested. */
const MOST_REPETITIONS = 1_000;

/**
 * A client's regular expression for PostgreSQL, when it is harmless: short, without back references (exponential) and
 * without long counted repetitions, which multiply the automaton. PostgreSQL itself refuses what is malformed.
 * @throws Refusal invalid
 */
export function checkPattern(pattern: string): string {
  const largest = [...pattern.matchAll(/\{(\d*),?(\d*)\}/g)].map(([, low, high]) =>
    Math.max(1, Number(low), Number(high)),
  );
  if (
    pattern.length > LONGEST_PATTERN ||
    /\\[1-9mM]|\(\?/.test(pattern) ||
    pattern.startsWith('***') ||
    largest.reduce((product, count) => product * count, 1) > MOST_REPETITIONS
  ) {
    throw new Refusal(
      'invalid',
      'filterPattern',
      `A pattern has at most ${LONGEST_PATTERN} characters and neither back references, (?...) groups nor large repetitions; simplify it.`,
    );
  }
  return pattern;
}
