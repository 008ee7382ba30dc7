import { FACTS, isFactName, readFact } from './fact-readers.js';
import type { Known, RuleFacts, RuleLine } from './facts.js';

/** Placeholders of messages that are no facts. */
const NAMES = ['line', 'site', 'others', 'order'] as const;
const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9_.]*)\}/g;

/** Placeholders of a text that mean nothing. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)]
    .map(([, name = '']) => name)
    .filter((name) => !isFactName(name) && !(NAMES as readonly string[]).includes(name));

/** The line's name for a sentence. */
export const nameOf = (line: RuleLine): string => line.offering?.name ?? `Line ${line.id}`;

/** Fills a text in for a line (null: the selection as a whole) and the lines that it names beside. */
export function fillIn(
  text: string,
  line: RuleLine | null,
  others: readonly RuleLine[],
  facts: RuleFacts,
): string {
  return text.replaceAll(PLACEHOLDER, (_whole, name: string) => {
    if (name === 'line') return line ? nameOf(line) : 'The selection';
    if (name === 'site') return line?.siteText ?? 'the site';
    if (name === 'others') return joined([...new Set(others.map(nameOf))]) || 'another line';
    if (name === 'order') return others.find(({ order }) => order)?.order?.number ?? 'another order';
    return shown(readFact(name, line, facts), name);
  });
}

const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function shown(value: Known, name: string): string {
  if (value === undefined) return 'not known';
  if (value === null) return 'none';
  if (typeof value === 'number') {
    const digits = FACTS[name]?.kind === 'number' ? 2 : 0;
    return value.toLocaleString('en-US', { maximumFractionDigits: digits });
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
}
