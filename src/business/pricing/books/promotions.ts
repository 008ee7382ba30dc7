import { wallTime } from '../../../domains/calendar/index.js';
import {
  applyPromotions,
  isOpen,
  type Promotion,
  promotionsIn,
  readPromotion,
  sumLines,
} from '../../../domains/pricing/index.js';
import type { Buyer } from '../../buyer/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import type { PricedItem } from '../priced-item.js';

const PROMOTIONS = Symbol('promotions');

/** Every promotion of a version, in force or not. */
export const promotionsOf = (version: CatalogueVersion): readonly Promotion[] =>
  version.derived(PROMOTIONS, () => [...version.documents('promotion').values()].map(readPromotion));

/** What became of a code that somebody entered. */
export interface CodeVerdict {
  readonly code: string;
  readonly state: 'applied' | 'notApplicable' | 'notOpen' | 'unknown' | 'spent';
  /** With what to do, where something can be done. */
  readonly message: string;
}

export interface PromotedItems {
  readonly items: readonly PricedItem[];
  /** Promotions that lower a charge. */
  readonly used: readonly Promotion[];
}

/** The items with what promotions take off. `spent`: promotions that this customer cannot use any more. */
export function promoteItems(
  items: readonly PricedItem[],
  promotions: readonly Promotion[],
  { buyer, codes, at, spent }: PromotionTerms,
): PromotedItems {
  const today = wallTime(at, buyer.timeZone).date;
  const open = promotions.filter((one) => !spent.has(one.id) && isOpen(one, { at, today }));
  if (open.length === 0) return { items, used: [] };
  const entered = new Set(codes.map(upper));
  const promoted = items.map((item) => {
    const { offering, selection, fault, termMonths } = item;
    if (!offering || fault || selection.action !== 'add') return item;
    const lines = applyPromotions(item.lines, open, {
      offeringId: offering.id,
      quantity: selection.quantity,
      termMonths,
      segment: buyer.segment,
      codes: entered,
      at,
      today,
    });
    return { ...item, lines, totals: sumLines(lines) };
  });
  const used = new Set(promotionsIn(promoted.flatMap(({ lines }) => lines)));
  return { items: promoted, used: open.filter(({ id }) => used.has(id)) };
}

export interface PromotionTerms {
  readonly buyer: Buyer;
  readonly codes: readonly string[];
  readonly at: Date;
  readonly spent: ReadonlySet<string>;
}

const upper = (code: string): string => code.trim().toUpperCase();

/** What became of each code. */
export function judgeCodes(
  promotions: readonly Promotion[],
  used: readonly Promotion[],
  { buyer, codes, at, spent }: PromotionTerms,
): CodeVerdict[] {
  const today = wallTime(at, buyer.timeZone).date;
  return codes.map((code) => {
    const meant = promotions.filter((one) => one.codes.includes(upper(code)));
    const verdict = (state: CodeVerdict['state'], message: string): CodeVerdict => ({ code, state, message });
    const applied = meant.find((one) => used.includes(one));
    if (applied) return verdict('applied', `${code}: ${applied.name}.`);
    if (meant.length === 0) return verdict('unknown', `There is no promotion ${code}: check the spelling.`);
    if (meant.every(({ id }) => spent.has(id)))
      return verdict('spent', `${code} was used up, or used by you before: take it out.`);
    if (!meant.some((one) => isOpen(one, { at, today })))
      return verdict('notOpen', `${code} is not open today: take it out.`);
    return verdict(
      'notApplicable',
      `${code} gives nothing on what is chosen, or another promotion saves more.`,
    );
  });
}
