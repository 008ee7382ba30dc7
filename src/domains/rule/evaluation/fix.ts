import type { FixChange, RuleFix } from '../language/rule.js';
import type { RuleFacts, RuleLine } from './facts.js';
import { type Standing, valueOf } from './truth.js';
import type { Fix, SelectionChange } from './verdict.js';
import { fillIn, nameOf } from './words.js';

/**
 * A rule's fix for the lines that a verdict names; it changes the newest of them. Changes that cannot be made here (the offering is gone, a number is not
 * known, there is no line) are left out, and with them all others: half a fix is none.
 */
export function fixFor(fix: RuleFix, standing: Standing, lines: readonly RuleLine[]): Fix {
  const { line, index, named } = standing;
  const words = fillIn(fix.words, line, named, index.facts);
  const target = lines.at(-1);
  const changes = fix.change.map((change) => resolved(change, standing, target));
  const isWhole = changes.every((change) => change !== undefined);
  if (!isWhole || changes.length === 0) return { words, change: [] };
  return { words, change: changes, label: labelOf(changes, target, index.facts) };
}

function resolved(
  change: FixChange,
  standing: Standing,
  line: RuleLine | undefined,
): SelectionChange | undefined {
  if (change.op === 'add') return addition(change, standing, line);
  if (!line || line.source !== 'selection') return undefined;
  if (change.op === 'remove') return { op: 'remove', itemId: line.id };
  const { quantity, termMonths, characteristic, entry } = change;
  const numbers = { quantity: numberOf(quantity, standing), termMonths: numberOf(termMonths, standing) };
  if (numbers.quantity === null || numbers.termMonths === null) return undefined;
  return {
    op: 'set',
    itemId: line.id,
    ...(numbers.quantity !== undefined && { quantity: numbers.quantity }),
    ...(numbers.termMonths !== undefined && { termMonths: numbers.termMonths }),
    ...(characteristic && { characteristics: pairs(characteristic) }),
    ...(entry && { entry: pairs(entry) }),
  };
}

function addition(
  { offering: code, atSite, quantity, characteristic }: Extract<FixChange, { op: 'add' }>,
  standing: Standing,
  line: RuleLine | undefined,
): SelectionChange | undefined {
  const { catalogue, at } = standing.index.facts;
  const offering = catalogue.byCode(code);
  const count = numberOf(quantity, standing);
  if (offering?.saleAt(at) !== 'sellable' || count === null) return undefined;
  const term = line?.termMonths ?? null;
  const placeId = atSite === false ? null : (line?.siteId ?? null);
  return {
    op: 'add',
    offeringId: offering.id,
    quantity: count ?? 1,
    ...(term !== null && offering.termMonths.includes(term) && { termMonths: term }),
    ...(placeId !== null && { placeId }),
    ...(characteristic && { characteristics: pairs(characteristic) }),
  };
}

const pairs = <T>(values: Readonly<Record<string, T>>): { name: string; value: T }[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

/** Undefined when the change does not speak of it, null when it is no whole number. */
function numberOf(
  value: Parameters<typeof valueOf>[0] | undefined,
  standing: Standing,
): number | null | undefined {
  if (value === undefined) return undefined;
  const known = valueOf(value, standing);
  return typeof known === 'number' && Number.isFinite(known) ? Math.ceil(known) : null;
}

function labelOf(
  changes: readonly SelectionChange[],
  line: RuleLine | undefined,
  { catalogue }: RuleFacts,
): string {
  const name = line ? nameOf(line) : 'it';
  const words = changes.map((change) => {
    if (change.op === 'add') return `add ${catalogue.byId(change.offeringId)?.name ?? 'it'}`;
    if (change.op === 'remove') return `remove ${name}`;
    return settingWords(change, line);
  });
  const text = words.join(' and ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function settingWords(change: Extract<SelectionChange, { op: 'set' }>, line: RuleLine | undefined): string {
  const { quantity, termMonths, characteristics = [], entry = [] } = change;
  const labels = new Map(line?.offering?.characteristics.map(({ name, label }) => [name, label]));
  const parts = [
    ...(quantity === undefined ? [] : [`set it to ${quantity}`]),
    ...(termMonths === undefined ? [] : [`set ${termMonths} months`]),
    ...characteristics.map(({ name, value }) => `choose "${labels.get(name) ?? name}": ${value}`),
    ...entry.map(({ value }) => (value === true ? 'agree' : `answer ${String(value)}`)),
  ];
  return parts.join(' and ');
}
