import type { Statement } from '../language/condition.js';
import type { RuleLine } from './facts.js';
import { LineIndex } from './line-index.js';
import { type Standing, type Truth, truthOf } from './truth.js';
import type { SelectionChange } from './verdict.js';

type Addition = Extract<SelectionChange, { op: 'add' }>;

/**
 * Whether additions bring a statement nearer to holding: from broken to unknown or kept, from unknown to kept. What
 * would leave it as it is must not be offered, or it is pressed again and again.
 * @param before what the statement is without them: false, or null where a fact is missing
 */
export function mends(
  { must }: Statement,
  changes: readonly SelectionChange[],
  { line, index }: Standing,
  before: false | null,
): boolean {
  const additions = changes.filter((change) => change.op === 'add');
  if (additions.length < changes.length) return true; // the line itself changes, or goes
  const { facts } = index;
  const added = additions.map((change, place) => ({
    ...newLine(change, place),
    offering: facts.catalogue.byId(change.offeringId),
  }));
  const then = new LineIndex({ ...facts, lines: [...facts.lines, ...added] });
  const after: Truth = truthOf(must, { line, index: then, named: [] });
  return after === true || (before === false && after === null);
}

const newLine = (change: Addition, place: number): Omit<RuleLine, 'offering'> => ({
  id: `added-${place}`,
  source: 'selection',
  action: 'add',
  offeringId: change.offeringId,
  quantity: change.quantity,
  termMonths: change.termMonths ?? null,
  characteristics: Object.fromEntries((change.characteristics ?? []).map(({ name, value }) => [name, value])),
  entries: {},
  siteId: change.placeId ?? null,
  siteText: null,
  place: null,
  productId: null,
  requestedDate: null,
  requestedInDays: null,
  fault: null,
  bundled: false,
});
