import type { CatalogueEntry } from '../catalogue-check.js';
import type { CatalogueKind } from '../catalogue-kinds.js';
import { DocumentMap } from '../memory/document-map.js';
import type { CatalogueOffering } from './catalogue-offering.js';
import { readLazyOffering } from './read-offering.js';

type Kinds = ReadonlyMap<CatalogueKind, DocumentMap>;

/** Offerings read before others get their turn: some milliseconds. */
const SLICE = 250;

/** Reads every offering; pauses after each slice. */
export function* readOfferings(kinds: Kinds): Generator<undefined, Map<string, CatalogueOffering>> {
  const read = reader(kinds);
  const offerings = new Map<string, CatalogueOffering>();
  for (const id of documentsOf(kinds, 'productOffering').keys()) {
    const offering = read(id);
    if (offering) offerings.set(id, offering);
    if (offerings.size % SLICE === 0) yield;
  }
  return offerings;
}

/** The offerings after a change: only those that changed, or whose price or specification did, are read again. */
export function offeringsAfter(
  before: ReadonlyMap<string, CatalogueOffering>,
  kinds: Kinds,
  changes: readonly CatalogueEntry[],
): ReadonlyMap<string, CatalogueOffering> {
  const idsOf = (kind: CatalogueKind): Set<string> =>
    new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id));
  const prices = idsOf('productOfferingPrice');
  const specifications = idsOf('productSpecification');
  const ids = idsOf('productOffering');
  if (prices.size + specifications.size + ids.size === 0) return before;
  if (prices.size + specifications.size > 0) {
    for (const { id, priceIds, specificationId } of before.values()) {
      const isTouched =
        specifications.has(specificationId ?? '') ||
        (prices.size > 0 && priceIds.some((one) => prices.has(one)));
      if (isTouched) ids.add(id);
    }
  }
  const read = reader(kinds);
  const after = new Map(before);
  for (const id of ids) {
    const offering = read(id);
    if (offering) after.set(id, offering);
    else after.delete(id);
  }
  return after;
}

function reader(kinds: Kinds): (id: string) => CatalogueOffering | undefined {
  const offerings = documentsOf(kinds, 'productOffering');
  const prices = documentsOf(kinds, 'productOfferingPrice');
  const specifications = documentsOf(kinds, 'productSpecification');
  return (id) => {
    const document = offerings.lazy(id);
    return document && readLazyOffering(document, prices, specifications);
  };
}

const documentsOf = (kinds: Kinds, kind: CatalogueKind): DocumentMap => kinds.get(kind) ?? DocumentMap.none;
