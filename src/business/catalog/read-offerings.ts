import type { JsonObject } from '../../domains/helpers/index.js';
import type { CatalogueOffering } from './catalogue-offering.js';
import type { CatalogueEntry } from './catalogue-check.js';
import type { CatalogueKind } from './catalogue-kinds.js';
import { readOffering, specificationIdOf } from './read-offering.js';

type Kinds = ReadonlyMap<CatalogueKind, ReadonlyMap<string, JsonObject>>;

const NONE: ReadonlyMap<string, JsonObject> = new Map();

/** Reads every offering with its prices and specification. */
export function readOfferings(kinds: Kinds): Map<string, CatalogueOffering> {
  const read = reader(kinds);
  const offerings = new Map<string, CatalogueOffering>();
  for (const [id, document] of kinds.get('productOffering') ?? NONE) offerings.set(id, read(document));
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
  const documents = kinds.get('productOffering') ?? NONE;
  if (prices.size + specifications.size > 0) {
    for (const [id, document] of documents) if (names(document, prices, specifications)) ids.add(id);
  }
  const read = reader(kinds);
  const after = new Map(before);
  for (const id of ids) {
    const document = documents.get(id);
    if (document) after.set(id, read(document));
    else after.delete(id);
  }
  return after;
}

function names(
  document: JsonObject,
  prices: ReadonlySet<string>,
  specifications: ReadonlySet<string>,
): boolean {
  if (specifications.size > 0 && specifications.has(specificationIdOf(document) ?? '')) return true;
  const references = document.productOfferingPrice;
  if (prices.size === 0 || !Array.isArray(references)) return false;
  return references.some((one) => prices.has(String((one as JsonObject | null)?.id)));
}

function reader(kinds: Kinds): (document: JsonObject) => CatalogueOffering {
  const prices = kinds.get('productOfferingPrice') ?? NONE;
  const specifications = kinds.get('productSpecification') ?? NONE;
  return (document) => readOffering(document, prices, specifications.get(specificationIdOf(document) ?? ''));
}
