import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import { type Segment, SEGMENTS, VISITOR, type Buyer } from '../../buyer/index.js';

/** A line to try. */
export interface TriedLine {
  /** Id or code of the offering. */
  readonly offering: string;
  readonly quantity?: number;
  readonly termMonths?: number | null;
  readonly characteristics?: Readonly<Record<string, string>>;
  /** A name for a place, so that lines can be at the same or at different ones. */
  readonly site?: string;
}

/** A cart to try, and who buys it when. */
export interface TriedSelection {
  readonly lines: readonly TriedLine[];
  readonly segment?: Segment | null;
  /** Books that count for this buyer, the first before the others. */
  readonly priceBookIds?: readonly string[];
  /** ISO 8601; now when left out. */
  readonly at?: string;
  readonly promotionCodes?: readonly string[];
}

/** The lines as TMF663 cart items. */
export const itemsOf = (version: CatalogueVersion, { lines }: TriedSelection): JsonObject[] =>
  lines.map((line, index) => ({
    id: String(index + 1),
    action: 'add',
    quantity: line.quantity ?? 1,
    productOffering: { id: version.byCode.get(line.offering)?.id ?? line.offering },
    ...(line.termMonths && { itemTerm: [{ duration: { amount: line.termMonths, units: 'month' } }] }),
    product: {
      productCharacteristic: Object.entries(line.characteristics ?? {}).map(([name, value]) => ({
        name,
        value,
      })),
      ...(line.site && { place: [{ id: line.site, name: line.site }] }),
    },
  }));

/** Somebody of the segment, with these price books. */
export function buyerOf({ segment, priceBookIds }: TriedSelection): Buyer {
  return {
    ...VISITOR,
    segment: segment ?? null,
    kind: segment ? (segment === 'consumer' ? 'consumer' : 'business') : 'visitor',
    priceBookIds: priceBookIds ?? [],
  };
}

/** A stored request of an example, whatever was stored. */
export function readTried(stored: JsonObject): TriedSelection {
  const lines = Array.isArray(stored.lines) ? stored.lines.filter(isObject) : [];
  const segment = SEGMENTS.find((one) => one === stored.segment);
  return {
    ...(stored as unknown as TriedSelection),
    lines: lines as unknown as readonly TriedLine[],
    segment: segment ?? null,
  };
}
