import {
  applyBook,
  chooseBook,
  type PriceBook,
  type PricedOffering,
  readPriceBook,
  sells,
} from '../../../domains/pricing/index.js';
import type { Buyer } from '../../buyer/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../../catalog/index.js';

const BOOKS = Symbol('price books');
const BY_BOOK = Symbol('offerings by book');

/** Every book of a version, in force or not. */
export const priceBooksOf = (version: CatalogueVersion): readonly PriceBook[] =>
  version.derived(BOOKS, () => [...version.documents('priceBook').values()].map(readPriceBook));

/** The book by which a buyer buys now; null: the catalogue's own prices. */
export const bookFor = (
  version: CatalogueVersion,
  buyer: Pick<Buyer, 'priceBookIds' | 'segment' | 'currency'>,
  at: Date,
): PriceBook | null => chooseBook(priceBooksOf(version), buyer, at);

/** Whether a buyer may buy an offering by the book that counts for them: a reseller sees only its own subset. */
export const sellsTo = (
  version: CatalogueVersion,
  buyer: Pick<Buyer, 'priceBookIds' | 'segment' | 'currency'>,
  offeringId: string,
  at: Date,
): boolean => sells(bookFor(version, buyer, at), offeringId);

/** An offering with the prices of a book. Computed once for each version and book where no entry begins or ends. */
export function offeringBy(
  version: CatalogueVersion,
  { priced }: CatalogueOffering,
  book: PriceBook | null,
  at: Date,
): PricedOffering {
  if (book === null) return priced;
  const known = version.derived(BY_BOOK, () => new Map<string, PricedOffering>());
  const key = `${book.id}/${priced.id}`;
  const held = known.get(key);
  if (held) return held;
  const made = applyBook(priced, book, at);
  if (isTimeless(book)) known.set(key, made);
  return made;
}

export const isTimeless = ({ entries }: PriceBook): boolean =>
  entries.every(({ validFrom, validUntil }) => validFrom === -Infinity && validUntil === Infinity);
