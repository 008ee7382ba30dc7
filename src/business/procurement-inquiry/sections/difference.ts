import type { JsonObject } from '../../../domains/helpers/index.js';
import type { StoredInquiry } from '../../../domains/inquiry/index.js';
import type { InquiryAnswer, InquiryPrices, InquirySite } from './inquiry-answer.js';

type Told = Pick<InquiryAnswer, 'sellable' | 'preSale'>;

const TOTALS = ['dueToday', 'monthly', 'regularMonthly', 'usage', 'overTerm'] as const;

/** What has changed since the same was asked before; null when it never was. */
export function differenceTo(previous: StoredInquiry | undefined, now: Told): JsonObject | null {
  if (!previous) return null;
  const before = previous.answer as InquiryAnswer;
  const totals = totalsChanged(before.preSale.prices, now.preSale.prices);
  const charges = chargesChanged(before.preSale.prices, now.preSale.prices);
  const sites = sitesChanged(before.preSale.sites, now.preSale.sites);
  const sellable = before.sellable === now.sellable ? [] : [{ before: before.sellable, now: now.sellable }];
  return {
    inquiryId: previous.id,
    askedAt: previous.createdAt.toISOString(),
    changed: totals.length + charges.length + sites.length + sellable.length > 0,
    totals,
    charges,
    sites,
    sellable,
  };
}

const totalsChanged = (before: InquiryPrices | null, now: InquiryPrices | null): JsonObject[] =>
  TOTALS.flatMap((name) => {
    const [was, is] = [before?.totals[name] ?? null, now?.totals[name] ?? null];
    return was === is && before?.currency === now?.currency ? [] : [{ name, before: was, now: is }];
  });

/** Charges whose amount is another one, that are new, or that have gone. */
function chargesChanged(before: InquiryPrices | null, now: InquiryPrices | null): JsonObject[] {
  const [was, is] = [byKey(before), byKey(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, fresh] = [was.get(key), is.get(key)];
    if (old?.amount === fresh?.amount && old?.regularAmount === fresh?.regularAmount) return [];
    const { name = '', kind = '', site = 0 } = fresh ?? old ?? {};
    return [{ name, kind, site, before: old?.amount ?? null, now: fresh?.amount ?? null }];
  });
}

const byKey = (prices: InquiryPrices | null) =>
  new Map((prices?.charges ?? []).map((charge) => [`${charge.site}:${charge.priceId}`, charge]));

const sitesChanged = (before: readonly InquirySite[], now: readonly InquirySite[]): JsonObject[] =>
  now.flatMap((site, index) => {
    const was = before[index];
    return was && was.result === site.result && was.earliestDate === site.earliestDate
      ? []
      : [{ placeId: site.placeId, text: site.text, before: was?.result ?? null, now: site.result }];
  });
