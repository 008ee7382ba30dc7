import type { JsonObject } from '../../../domains/helpers/index.js';

/** Shorthand for the conditions of a questionnaire document; see domains/needs for what they mean. */
export const is = (question: string, value: string | number | boolean): JsonObject => ({
  question,
  is: 'eq',
  value,
});
export const oneOf = (question: string, ...value: string[]): JsonObject => ({ question, is: 'in', value });
export const has = (question: string, ...value: string[]): JsonObject => ({
  question,
  is: 'includes',
  value,
});
export const atLeast = (question: string, value: number): JsonObject => ({ question, is: 'gte', value });
export const under = (question: string, value: number): JsonObject => ({ question, is: 'lt', value });
export const all = (...conditions: JsonObject[]): JsonObject => ({ all: conditions });
export const any = (...conditions: JsonObject[]): JsonObject => ({ any: conditions });
export const not = (condition: JsonObject): JsonObject => ({ not: condition });
export const sitesAtLeast = (value: number): JsonObject => ({ fact: 'sites', is: 'gte', value });
export const owns = (...value: string[]): JsonObject => ({ fact: 'owned', is: 'includes', value });

export const HOME = is('who', 'home');
export const BUSINESS = is('who', 'business');

/** The first value whose condition holds; the last one always does. */
export const choice = (
  name: string,
  otherwise: string,
  ...cases: (readonly [JsonObject, string])[]
): JsonObject => ({
  name,
  choice: [...cases.map(([when, value]) => ({ when, value })), { value: otherwise }],
});

/** Months by how long the customer wants to commit, of those that the offering has. */
export const termOf = (...months: number[]): JsonObject[] => [
  ...[60, 36, 24]
    .filter((one) => months.includes(one))
    .map((one) => ({ when: is('commitment', String(one)), months: one })),
  { months: 12 },
];
