import { isObject, type Json, type JsonObject } from '../../helpers/index.js';
import type {
  BuyerFacts,
  PlaceFacts,
  RuleCatalogue,
  RuleFacts,
  RuleLine,
  TotalFacts,
} from '../evaluation/facts.js';

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const record = <T extends Json>(value: unknown): Record<string, T> =>
  isObject(value) ? ({ ...value } as Record<string, T>) : {};

const DAY_MS = 86_400_000;
const MONTH_MS = 30.4375 * DAY_MS;

/**
 * A selection as examples of rules and the try-out write it, in short: `{item: [{offering: 'V-SIP', quantity: 2, site:
 * 'a'}], installed: [...], inFlight: [...], buyer: {...}, totals: {...}}`. What is left out is unknown, but installed
 * products and open orders, of which there are none then.
 */
export function readSelectionFacts(selection: JsonObject, catalogue: RuleCatalogue, at: Date): RuleFacts {
  const lines = (name: string, source: RuleLine['source']): RuleLine[] =>
    objects(selection[name]).map((item, index) => readLine(item, source, index, { catalogue, at }));
  const { buyer, totals } = selection;
  const installed = lines('installed', 'installed');
  const ended = new Set(
    objects(selection.item).flatMap(({ action, product }) => (action === 'delete' ? [String(product)] : [])),
  );
  const byId = new Map(installed.map((line) => [line.productId, line]));
  return {
    lines: lines('item', 'selection').map((line) => withProduct(line, byId)),
    installed: installed.filter(({ productId }) => !ended.has(productId ?? '')),
    inFlight: lines('inFlight', 'inFlight'),
    buyer: isObject(buyer) ? readBuyer(buyer) : undefined,
    totals: isObject(totals) ? readTotals(totals) : undefined,
    catalogue,
    at,
  };
}

function withProduct(line: RuleLine, byId: ReadonlyMap<string | null, RuleLine>): RuleLine {
  if (line.productId === null || line.action === 'add') return line;
  const installed = byId.get(line.productId);
  return { ...line, product: installed?.product ?? null, offering: line.offering ?? installed?.offering };
}

function readLine(
  item: JsonObject,
  source: RuleLine['source'],
  index: number,
  { catalogue, at }: { readonly catalogue: RuleCatalogue; readonly at: Date },
): RuleLine {
  const code = text(item.offering) ?? '';
  const offering = catalogue.byCode(code) ?? catalogue.byId(code);
  const productId = text(item.product) ?? (source === 'installed' ? `product-${index + 1}` : null);
  const siteId = text(item.site);
  return {
    id: text(item.id) ?? `${source === 'selection' ? 'item' : source}-${index + 1}`,
    source,
    action: source === 'installed' ? 'keep' : (text(item.action) ?? 'add'),
    offering,
    offeringId: offering?.id ?? code,
    quantity: number(item.quantity) ?? 1,
    termMonths: number(item.term) ?? null,
    characteristics: record<string>(item.characteristic),
    entries: record<string | number | boolean>(item.entry),
    siteId,
    siteText: text(item.siteText) ?? siteId,
    place: isObject(item.place) ? readPlace(item.place) : null,
    productId,
    ...(source === 'installed' &&
      productId !== null && { product: readProduct(item, productId, siteId, at) }),
    requestedDate: text(item.requestedDate),
    requestedInDays: number(item.requestedInDays) ?? null,
    fault: null,
    bundled: item.bundled === true,
    ...(source === 'inFlight' && {
      order: { number: text(item.order) ?? 'TL-1', pastNoReturn: item.pastNoReturn === true },
    }),
  };
}

const readProduct = (
  item: JsonObject,
  id: string,
  siteId: string | null,
  at: Date,
): NonNullable<RuleLine['product']> => {
  const age = number(item.ageMonths);
  return {
    id,
    status: text(item.status) ?? 'active',
    siteId,
    // half a month more, so that whole months stay whole
    startedAt: age === undefined ? undefined : new Date(at.getTime() - (age + 0.5) * MONTH_MS).toISOString(),
    waived: truth(item.waived),
    number: text(item.number),
  };
};

export function readPlace(place: JsonObject): PlaceFacts {
  const results = ['available', 'construction', 'unavailable', 'unknown'] as const;
  return {
    result: results.find((one) => one === place.result) ?? 'available',
    reason: text(place.reason),
    exact: place.exact !== false,
    alternatives: objects(place.alternative).map(({ name }) => String(name)),
    technology: text(place.technology) ?? undefined,
    confidence: text(place.confidence) ?? undefined,
    usage: text(place.usage) ?? undefined,
    downMbps: number(place.downMbps),
    signalClass: text(place.signalClass) ?? undefined,
    tenDigitDialling: truth(place.tenDigitDialling),
  };
}

const readBuyer = (buyer: JsonObject): BuyerFacts => ({
  kind: (['consumer', 'business'] as const).find((one) => one === buyer.kind) ?? 'visitor',
  segment: text(buyer.segment) ?? undefined,
  accountAgeDays: number(buyer.accountAgeDays),
  creditClass: text(buyer.creditClass) ?? undefined,
  adult: truth(buyer.adult),
});

const readTotals = (totals: JsonObject): TotalFacts => ({
  dueToday: number(totals.dueToday) ?? 0,
  monthly: number(totals.monthly) ?? 0,
  overTerm: number(totals.overTerm) ?? 0,
  individualCase: totals.individualCase === true,
  discountPercent: number(totals.discountPercent) ?? 0,
});
