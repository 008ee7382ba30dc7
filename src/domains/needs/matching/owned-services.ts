import type { MatchingRule } from '../questionnaire/questionnaire.js';
import { isSite } from './answers.js';
import type { OwnedService } from './facts.js';
import type { Matching } from './matching.js';
import type { Configuration, Reason } from './match-result.js';

export interface OwnedInstead {
  /** The need is served by what the customer has. */
  readonly covers: boolean;
  readonly reasons: readonly Reason[];
  /** The quantity that is still missing. */
  remaining(configuration: Configuration): Partial<Configuration>;
}

const NOTHING: OwnedInstead = { covers: false, reasons: [], remaining: () => ({}) };

/** Nobody is sold what they have: it serves the need, or only what is missing is proposed. */
export function ownedInstead(
  { reader }: Matching,
  rule: MatchingRule,
  subject: string,
  wanted: number,
): OwnedInstead {
  const owned = reader.facts.owned.filter(
    ({ code, site }) => code === rule.offering && (!isSite(subject) || site === subject),
  );
  if (owned.length === 0) return NOTHING;
  const count = owned.reduce((sum, { quantity }) => sum + quantity, 0);
  if (!rule.topUp || count >= wanted) {
    return {
      covers: true,
      reasons: [{ code: 'owned', words: has(owned, count), because: [] }],
      remaining: () => ({}),
    };
  }
  const words = `You have ${count} of them already, so ${wanted - count} more are proposed.`;
  return {
    covers: false,
    reasons: [{ code: 'owned', words, because: [] }],
    remaining: ({ quantity, from, to }) => ({
      quantity: quantity - count,
      from: Math.max(1, from - count),
      to: Math.max(1, to - count),
    }),
  };
}

function has(owned: readonly OwnedService[], count: number): string {
  const name = owned[0]?.name ?? 'this';
  const place = owned.find(({ placeText }) => placeText)?.placeText;
  const at = place ? ` at ${place}` : '';
  return count > 1 && !place ? `You have ${count} of ${name} already.` : `You have ${name}${at} already.`;
}
