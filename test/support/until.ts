import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is what is waited for. @throws Error when that takes too long. */
export async function until<T>(
  ask: () => T | Promise<T>,
  isThere: (answer: T) => boolean = Boolean,
  limitMs = 20_000,
): Promise<T> {
  for (const end = performance.now() + limitMs; ; await pause(10)) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (performance.now() > end) {
      const wanted = isThere === Boolean ? ask : isThere;
      throw new Error(`Not reached in ${limitMs} ms: ${wanted.toString()}; last ${JSON.stringify(answer)}`);
    }
  }
}
