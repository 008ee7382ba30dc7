import type { AnswerValue, Operator } from '../questionnaire/questionnaire.js';

/** An answer, or undefined while there is none. */
export type Reading = AnswerValue | undefined;

/**
 * Compares answers with a value: true, false, or null while an open answer could change the outcome. Numbers of several
 * sites are summed; of anything else, one site for which it holds is enough. Where nothing is asked nothing holds.
 */
export function compare(readings: readonly Reading[], is: Operator, value?: AnswerValue): boolean | null {
  if (is === 'answered' || is === 'empty') {
    const answered = readings.some((one) => one !== undefined);
    return is === 'answered' ? answered : !answered;
  }
  if (readings.length === 0) return is === 'ne';
  if (typeof value === 'number' && is !== 'eq' && is !== 'ne') return compareSum(readings, is, value);
  const each = new Set(readings.map((one) => (one === undefined ? null : holds(one, is, value))));
  if (each.has(true)) return true;
  return each.has(null) ? null : false;
}

/** Numbers here are never negative: a part of the sum may decide already. */
function compareSum(readings: readonly Reading[], is: Operator, value: number): boolean | null {
  const sum = readings.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
  const open = readings.includes(undefined);
  if (is === 'gt' || is === 'gte') {
    const reached = is === 'gt' ? sum > value : sum >= value;
    return reached ? true : open ? null : false;
  }
  const below = is === 'lt' ? sum < value : sum <= value;
  return below ? (open ? null : true) : false;
}

function holds(answer: AnswerValue, is: Operator, value: AnswerValue | undefined): boolean {
  const listed = Array.isArray(answer) ? (answer as readonly string[]) : null;
  switch (is) {
    case 'eq':
      return listed ? listed.length === 1 && listed[0] === value : answer === value;
    case 'ne':
      return listed ? !(listed.length === 1 && listed[0] === value) : answer !== value;
    case 'in':
      return Array.isArray(value) && (value as readonly AnswerValue[]).includes(answer);
    case 'includes':
      return (
        listed !== null &&
        (Array.isArray(value) ? value : [value]).some((one) => listed.includes(String(one)))
      );
    default:
      // dates compare as texts of one form
      return typeof answer === 'string' && typeof value === 'string' && ordered(answer, is, value);
  }
}

function ordered(answer: string, is: Operator, value: string): boolean {
  if (is === 'gt') return answer > value;
  if (is === 'gte') return answer >= value;
  return is === 'lt' ? answer < value : answer <= value;
}
