import { createHash } from 'node:crypto';

/** Chance that repeats: the same seed and question always give the same number in [0, 1). */
export const chance = (seed: string, question: string): number =>
  createHash('sha256').update(`${seed}/${question}`).digest().readUInt32BE(0) / 2 ** 32;

/** A seeded choice. */
export const pick = <T>(seed: string, question: string, choices: readonly [T, ...T[]]): T =>
  choices[Math.floor(chance(seed, question) * choices.length)] ?? choices[0];

/** Seeded digits. */
export const digits = (seed: string, question: string, count: number): string =>
  String(Math.floor(chance(seed, question) * 10 ** count)).padStart(count, '0');
