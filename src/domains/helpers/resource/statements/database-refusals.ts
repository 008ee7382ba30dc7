import { Refusal } from '../../refusal.js';

/** PostgreSQL's error codes that a client's input can cause; all others are bugs or outages. */
const REFUSALS: Readonly<Record<string, (detail: string) => Refusal>> = {
  '2201B': () =>
    new Refusal(
      'invalid',
      'filterPattern',
      'The pattern is not a regular expression that PostgreSQL reads; correct it.',
    ),
  '22003': () =>
    new Refusal('invalid', 'numberRange', 'A number is too large for its attribute; send a smaller one.'),
  '22008': () => new Refusal('invalid', 'dateRange', 'A date lies outside of the calendar; correct it.'),
  '22021': () =>
    new Refusal('invalid', 'character', 'The text has a character that cannot be stored; remove it.'),
  '22P05': () =>
    new Refusal('invalid', 'character', 'The text has a character that cannot be stored; remove it.'),
  '54001': () =>
    new Refusal('invalid', 'tooDeep', 'The document or filter is nested too deeply; flatten it.'),
  '23505': (detail) =>
    new Refusal('conflict', 'alreadyExists', `Such a resource exists already (${detail}).`),
  '23503': (detail) =>
    new Refusal(
      'conflict',
      'stillReferenced',
      `The resource refers to, or is referred to by, another (${detail}).`,
    ),
};

/** Runs database work; errors that come from the client's input become refusals. */
export async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    const refusal = code === undefined ? undefined : REFUSALS[code];
    throw refusal?.(constraint ?? 'a rule of the database') ?? error;
  }
}
