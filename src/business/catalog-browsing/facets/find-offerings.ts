import type { PriceBook } from '../../../domains/pricing/index.js';
import type { CatalogueVersion, SearchAnswer } from '../../catalog/index.js';
import { browseIndexOf } from './browse-index.js';
import { countFacets, type FacetAnswer, type FacetFilter } from './count-facets.js';

const ANSWERS = Symbol('facet answers');
const REMEMBERED = 100;

interface Remembered {
  readonly index: object;
  readonly answers: Map<string, FacetAnswer>;
}

/**
 * The offerings that fit, in the order of the search where there is one. The same question costs nothing the second time
 * in the same version: people page through lists, and most begin with the same ones.
 */
export function findOfferings(
  version: CatalogueVersion,
  at: Date,
  filter: FacetFilter,
  search: SearchAnswer | null,
  text: string,
  book: PriceBook | null = null,
): FacetAnswer {
  const index = browseIndexOf(version, at);
  const memo = version.derived(ANSWERS, () => ({ held: undefined as Remembered | undefined }));
  if (memo.held?.index !== index) memo.held = { index, answers: new Map() };
  const sold = book?.sells ?? null;
  const key = JSON.stringify([filter, text, sold && book?.id]);
  const known = memo.held.answers.get(key);
  if (known) return known;
  const found = search
    ? search.hits.map(({ id }) => index.byId.get(id)).filter((entry) => entry !== undefined)
    : index.entries;
  // A reseller's price list is all that there is: what it does not sell is not even counted.
  const entries = sold ? found.filter(({ offering }) => sold.has(offering.id)) : found;
  const answer = countFacets(entries, filter);
  if (memo.held.answers.size >= REMEMBERED) memo.held.answers.clear();
  memo.held.answers.set(key, answer);
  return answer;
}
