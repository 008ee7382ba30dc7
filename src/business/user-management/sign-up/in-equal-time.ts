import { setTimeout as pause } from 'node:timers/promises';

/**
 * Answers not before so many milliseconds, so that work that ends sooner for an unknown address than for a known one
 * does not tell which it was.
 */
export async function inEqualTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), pause(milliseconds)]);
  return result;
}
