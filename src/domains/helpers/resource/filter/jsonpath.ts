import type { Comparison } from '../definition.js';
import { isNumberText } from '../mapping/values.js';

/** `a.b` as jsonpath members; lax mode looks into arrays on the way. */
export const jsonpathOf = (path: readonly string[]): string =>
  `$${path.map((key) => `.${JSON.stringify(key)}`).join('')}`;

const SIGNS: Readonly<Partial<Record<Comparison, string>>> = {
  eq: '==',
  ne: '==',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/**
 * A jsonpath that finds values at `path` which stand in the comparison to any of the texts. A text that looks like a
 * number or boolean is compared as both. The whole path is one parameter, so SQL text stays constant.
 */
export function jsonpathFilter(
  path: readonly string[],
  comparison: Comparison,
  texts: readonly string[],
): string {
  const sign = SIGNS[comparison] ?? '==';
  const terms = texts.flatMap((text) => literals(text).map((literal) => `@ ${sign} ${literal}`));
  return `${jsonpathOf(path)} ? (${terms.join(' || ')})`;
}

function literals(text: string): string[] {
  const found = [JSON.stringify(text)];
  if (isNumberText(text)) found.push(String(Number(text)));
  else if (text === 'true' || text === 'false') found.push(text);
  return found;
}
