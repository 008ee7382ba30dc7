import {
  chargedOver,
  combinePhases,
  type PriceLine,
  type PricePhase,
  withPhases,
} from '../lines/price-line.js';
import { type Amount, Exact, rounded, ZERO } from '../money.js';
import type { Promotion, PromotionAction, PromotionCriterion } from './promotion.js';

/** Who buys what, as promotions look at it. */
export interface PromotionContext {
  readonly offeringId: string;
  readonly quantity: number;
  readonly termMonths: number | null;
  readonly segment: string | null;
  /** Codes that were entered, upper case. */
  readonly codes: ReadonlySet<string>;
  readonly at: Date;
  /** Calendar day in the customer's time zone, ISO. */
  readonly today: string;
}

/** Savings of month-to-month charges are compared over this time. */
const COMPARED_MONTHS = 12;

/** Whether a promotion is open at this moment, in the customer's own calendar. */
export function isOpen(promotion: Promotion, { at, today }: Pick<PromotionContext, 'at' | 'today'>): boolean {
  const { inForce, validFrom, validUntil, firstDay, lastDay, faults } = promotion;
  const moment = at.getTime();
  if (!inForce || faults.length > 0 || moment < validFrom || moment >= validUntil) return false;
  return (firstDay === null || today >= firstDay) && (lastDay === null || today <= lastDay);
}

/**
 * The charges with what promotions take off. Stacking: each charge takes at most one promotion, the one that saves most
 * over the term (12 months when month to month); of equals the pattern of higher priority, then the smaller id. An amount
 * off comes off the largest charge of its type only, once for the item, and never below zero. Fees, discounts and usage
 * take none.
 */
export function applyPromotions(
  lines: readonly PriceLine[],
  promotions: readonly Promotion[],
  context: PromotionContext,
): PriceLine[] {
  const offers = promotions.filter((one) => isOpen(one, context)).flatMap((one) => offersOf(one, context));
  if (offers.length === 0) return [...lines];
  return lines.map((line) => {
    if (line.role !== 'charge' || line.individualCase) return line;
    const candidates = offers
      .filter(({ action }) => isMeant(action, line, lines))
      .map((offer) => ({ offer, phases: loweredPhases(line, offer.action) }))
      .map((one) => ({ ...one, saving: savingOf(line, one.phases) }))
      .filter(({ saving }) => saving.greaterThan(0))
      .sort((a, b) => b.saving.comparedTo(a.saving) || compareOffers(a.offer, b.offer));
    const best = candidates[0];
    return best ? promoted(line, best.offer, best.phases) : line;
  });
}

interface Offer {
  readonly promotion: Promotion;
  readonly priority: number;
  readonly action: PromotionAction;
}

const compareOffers = (a: Offer, b: Offer): number =>
  b.priority - a.priority || (a.promotion.id < b.promotion.id ? -1 : 1);

const offersOf = (promotion: Promotion, context: PromotionContext): Offer[] =>
  promotion.patterns
    .filter(({ groups, anyGroup }) => {
      const met = groups.map(({ any, criteria }) =>
        criteria.length === 0
          ? true
          : holdAll(
              any,
              criteria.map((one) => isMet(one, context)),
            ),
      );
      return met.length === 0 || holdAll(anyGroup, met);
    })
    .flatMap(({ actions, priority }) => actions.map((action) => ({ promotion, priority, action })));

const holdAll = (any: boolean, results: readonly boolean[]): boolean =>
  any ? results.some(Boolean) : results.every(Boolean);

function isMet({ parameter, values }: PromotionCriterion, context: PromotionContext): boolean {
  switch (parameter) {
    case 'productOffering':
      return values.includes(context.offeringId);
    case 'segment':
      return context.segment !== null && values.includes(context.segment);
    case 'promotionCode':
      return values.some((code) => context.codes.has(code.toUpperCase()));
    case 'minimumTermMonths':
      return (context.termMonths ?? 0) >= Number(values[0]);
    case 'minimumQuantity':
      return context.quantity >= Number(values[0]);
  }
}

function isMeant(action: PromotionAction, line: PriceLine, lines: readonly PriceLine[]): boolean {
  if (line.kind !== action.priceType) return false;
  if (action.currency !== null && action.currency !== line.currency) return false;
  if (action.priceId !== null) return action.priceId === line.priceId;
  if (action.kind !== 'amountOff') return true;
  const largest = lines
    .filter(({ kind, role, individualCase }) => kind === line.kind && role === 'charge' && !individualCase)
    .toSorted((a, b) => b.amount.comparedTo(a.amount) || (a.priceId < b.priceId ? -1 : 1))[0];
  return largest?.priceId === line.priceId;
}

function loweredPhases(line: PriceLine, { kind, value, months }: PromotionAction): PricePhase[] {
  const lower = (amount: Amount): Amount => {
    if (kind === 'monthsFree') return ZERO;
    const lowered =
      kind === 'percentageOff' ? amount.times(new Exact(100).minus(value)).div(100) : amount.minus(value);
    return rounded(Exact.max(lowered, 0), line.currency);
  };
  if (line.kind === 'oneTime') return [{ months: null, amount: lower(line.amount) }];
  const lasts = months ?? Infinity;
  return combinePhases(
    [line.phases],
    line.currency,
    ([amount = ZERO], month) => (month < lasts ? lower(amount) : amount),
    months === null ? [] : [months],
  );
}

function savingOf(line: PriceLine, phases: readonly PricePhase[]): Amount {
  const months = line.kind === 'oneTime' ? 1 : (line.termMonths ?? COMPARED_MONTHS);
  return chargedOver(line.phases, months).minus(chargedOver(phases, months));
}

function promoted(line: PriceLine, { promotion, action }: Offer, phases: readonly PricePhase[]): PriceLine {
  const off = (phases[0]?.amount ?? ZERO).minus(line.amount);
  const months = line.kind === 'oneTime' ? null : action.months;
  const { id, name } = promotion;
  return withPhases(line, phases, { kind: 'promotion', id, name, amount: off, months });
}

/** Promotions that lower a charge of these lines. */
export const promotionsIn = (lines: readonly PriceLine[]): string[] => [
  ...new Set(
    lines.flatMap(({ alterations }) =>
      alterations.flatMap(({ kind, id }) => (kind === 'promotion' && id !== null ? [id] : [])),
    ),
  ),
];
