import {
  type Comparison,
  type Condition,
  isObject,
  type Json,
  type JsonObject,
  Refusal,
  type SortKey,
} from '../../../../domains/helpers/index.js';

const COMPARISONS: Readonly<
  Record<Exclude<Comparison, 'ne' | 'regex'>, (have: string, want: string) => boolean>
> = {
  eq: (have, want) => have === want,
  gt: (have, want) => have > want,
  gte: (have, want) => have >= want,
  lt: (have, want) => have < want,
  lte: (have, want) => have <= want,
};

/**
 * Whether a document that is at hand fulfils every condition. Values are compared as texts.
 * @throws Refusal invalid for a pattern: a client's pattern is matched by the database only, which can stop it.
 */
export const fulfils = (document: JsonObject, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => fulfilsOne(document, condition));

function fulfilsOne(document: JsonObject, condition: Condition): boolean {
  const have = textsAt(document, condition.path.split('.'));
  return holds(have, condition) || (condition.or ?? []).some((other) => fulfilsOne(document, other));
}

function holds(have: readonly string[], { path, comparison, values, literal }: Condition): boolean {
  const wanted = literal === undefined ? values : [...values, literal];
  if (comparison === 'regex') throw new Refusal('invalid', 'filterOperator', `Compare ${path} with = here.`);
  if (comparison === 'ne') return !have.some((text) => wanted.includes(text));
  const compare = COMPARISONS[comparison];
  return have.some((text) => wanted.some((value) => compare(text, value)));
}

/** The documents in the order of the keys; without keys in their own. */
export function sorted(documents: readonly JsonObject[], keys: readonly SortKey[]): JsonObject[] {
  return documents.toSorted((a, b) => {
    for (const { path, descending } of keys) {
      const [first = '', second = ''] = [a, b].map((document) => textsAt(document, path.split('.'))[0]);
      if (first !== second) return first < second === descending ? 1 : -1;
    }
    return 0;
  });
}

/** The values at a path, looking into arrays on the way. */
function textsAt(value: Json | undefined, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => textsAt(element, path));
  const [key, ...rest] = path;
  if (key !== undefined) return isObject(value) && Object.hasOwn(value, key) ? textsAt(value[key], rest) : [];
  return value === undefined || value === null || isObject(value) ? [] : [String(value)];
}
