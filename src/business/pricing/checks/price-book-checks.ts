import { type JsonObject, isObject, Refusal } from '../../../domains/helpers/index.js';
import {
  type BookEntry,
  minorDigits,
  type PriceBook,
  readPriceBook,
} from '../../../domains/pricing/index.js';
import type { CatalogueCheck, CatalogueFinding, CatalogueVersion } from '../../catalog/index.js';
import { priceBooksOf } from '../books/price-books.js';
import { Findings, isDead, overlap } from './finding.js';

const AUDIENCES: readonly unknown[] = ['party', 'segment', 'everyone'];

/** Price books that were changed, and those that name an offering or a price that was changed. */
export const checkPriceBooks: CatalogueCheck = (candidate, changed) => {
  const own = new Set(changed.flatMap(({ kind, id }) => (kind === 'priceBook' ? [id] : [])));
  const touched = new Set(changed.map(({ id }) => id));
  return [...candidate.documents('priceBook')].flatMap(([id, document]) => {
    if (own.has(id)) return checkBook(candidate, id, document);
    const named = namedBy(readPriceBook(document));
    return named.some((one) => touched.has(one)) ? deadReferences(candidate, id, document) : [];
  });
};

const namedBy = ({ sells, entries }: PriceBook): string[] => [
  ...(sells ?? []),
  ...entries.flatMap(({ offeringId, priceId }) => [offeringId, priceId].filter((one) => one !== null)),
];

function checkBook(candidate: CatalogueVersion, id: string, document: JsonObject): CatalogueFinding[] {
  const findings = new Findings('priceBook', id);
  const book = readPriceBook(document);
  checkCurrency(book, document, findings);
  if (document.audience !== undefined && !AUDIENCES.includes(document.audience))
    findings.error(
      'audienceUnknown',
      'audience',
      'A price book is for a party, a segment or everyone.',
      `Set audience to ${AUDIENCES.join(', ')}.`,
    );
  if (book.audience === 'segment' && book.segments.length === 0)
    findings.error(
      'segmentMissing',
      'segment',
      'A price book for a segment names one.',
      'Set segment, for example ["enterprise"].',
    );
  if (book.percentage?.lessThan(-100))
    findings.error(
      'percentageTooLow',
      'percentage',
      'More than everything cannot be taken off.',
      'Give -100 or more.',
    );
  book.entries.forEach((entry, index) => checkEntry(book, entry, index, findings));
  for (const other of priceBooksOf(candidate)) {
    if (other.id === id || !competes(book, other)) continue;
    findings.error(
      'priceBooksOverlap',
      'validFor',
      `The price book ${other.name} is for the same buyers in ${book.currency} at the same time.`,
      'Let one end where the other begins, or change whom they are for.',
    );
  }
  return [...findings.all, ...deadReferences(candidate, id, document)];
}

/** Books of customers are chosen by name; of the others only one may hold for a buyer and a currency. */
const competes = (a: PriceBook, b: PriceBook): boolean =>
  a.audience !== 'party' &&
  a.audience === b.audience &&
  a.inForce &&
  b.inForce &&
  a.currency === b.currency &&
  overlap(a, b) &&
  (a.audience === 'everyone' || a.segments.some((segment) => b.segments.includes(segment)));

function checkCurrency({ currency }: PriceBook, document: JsonObject, findings: Findings): void {
  try {
    minorDigits(currency);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.error(
      'currencyUnknown',
      'currency',
      'A price book has one currency.',
      'Set currency, for example USD.',
    );
  }
  const entries = Array.isArray(document.entry) ? document.entry.filter(isObject) : [];
  entries.forEach((entry, index) => {
    for (const name of ['price', 'amountOff'] as const) {
      const money = entry[name];
      if (!isObject(money) || money.unit === currency) continue;
      findings.error(
        'currencyDiffers',
        `entry[${index}].${name}.unit`,
        `The book is in ${currency} and the entry in ${String(money.unit ?? 'no currency')}.`,
        `Give the amount in ${currency}.`,
      );
    }
  });
}

function checkEntry(book: PriceBook, entry: BookEntry, index: number, findings: Findings): void {
  const path = `entry[${index}]`;
  if (entry.offeringId === null && entry.priceId === null)
    findings.error(
      'entryWithoutTarget',
      path,
      'The entry names no offering and no price.',
      'Set productOffering.id or productOfferingPrice.id.',
    );
  if (entry.amount && entry.priceId === null)
    findings.error(
      'entryTooWide',
      `${path}.price`,
      'One amount cannot stand for all prices of an offering.',
      'Name the price, or give a percentage.',
    );
  if (!entry.amount && entry.tiers.length === 0 && !entry.percentage && !entry.amountOff)
    findings.error(
      'entryEmpty',
      path,
      'The entry says no price.',
      'Give a price, tiers, a percentage or an amountOff.',
    );
  if (entry.amount?.isNegative() || entry.percentage?.lessThan(-100))
    findings.error(
      'priceNegative',
      path,
      'The entry makes a price below zero.',
      'Give an amount of 0 or more.',
    );
  const twin = book.entries
    .slice(0, index)
    .find(
      (other) =>
        other.priceId === entry.priceId && other.offeringId === entry.offeringId && overlap(other, entry),
    );
  if (twin)
    findings.error(
      'entryPeriodsOverlap',
      path,
      'Two entries say a price for the same at the same time.',
      'Let the validity of one end where that of the other begins.',
    );
}

function deadReferences(candidate: CatalogueVersion, id: string, document: JsonObject): CatalogueFinding[] {
  const findings = new Findings('priceBook', id);
  const book = readPriceBook(document);
  const offerings = candidate.documents('productOffering');
  const fault = (offeringId: string, path: string): void => {
    const offering = offerings.get(offeringId);
    if (offering && !isDead(offering.lifecycleStatus)) return;
    const name = offering ? String(offering.name ?? offeringId) : offeringId;
    findings.error(
      'offeringDead',
      path,
      `The book names ${name}, which is not sold any more.`,
      'Take it out of the book.',
    );
  };
  [...(book.sells ?? [])].forEach((one, index) => fault(one, `productOffering[${index}]`));
  book.entries.forEach(({ offeringId, priceId }, index) => {
    if (offeringId !== null) fault(offeringId, `entry[${index}].productOffering`);
    if (priceId !== null && !candidate.documents('productOfferingPrice').has(priceId))
      findings.error(
        'priceUnknown',
        `entry[${index}].productOfferingPrice`,
        `There is no price ${priceId}.`,
        'Name a price of the catalogue.',
      );
  });
  return findings.all;
}
