import { Injectable } from '@nestjs/common';
import { type JsonObject, moneyText, type Refusal } from '../../../domains/helpers/index.js';
import type { PriceLine, PriceTotals } from '../../../domains/pricing/index.js';
import { bundleOf, type CatalogueOffering } from '../../catalog/index.js';
import { bookFor, offeringBy, priceItem, PriceSelection, readSelection } from '../../pricing/index.js';
import type { SaleQuestion } from './sale-questions.js';

/** What an offering costs in its cheapest configuration, or why nothing can be said. */
export interface OfferPrice {
  readonly fault: Refusal | null;
  /** Another term or choice costs more. */
  readonly isFrom: boolean;
  readonly words: string;
  readonly termMonths: number | null;
  readonly characteristics: Readonly<Record<string, string>>;
  readonly totals: PriceTotals;
  readonly lines: readonly PriceLine[];
  readonly priceBook: { readonly id: string; readonly name: string } | null;
  readonly promotions: readonly string[];
}

/** More combinations than this are not tried: the standard choices stand for the rest. */
const MOST_CHOICES = 40;

/** Prices offerings as a list shows them, by the one engine. */
@Injectable()
export class OfferPrices {
  constructor(private readonly prices: PriceSelection) {}

  async of(
    offering: CatalogueOffering,
    question: SaleQuestion,
    technology: string | null,
  ): Promise<OfferPrice> {
    const { version, buyer, at } = question;
    const book = bookFor(version, buyer, at);
    const tried = choicesOf(offering, question, technology).map((document) => ({
      document,
      item: priceItem(version, readSelection(document), { at, book }),
    }));
    const sound = tried
      .filter(({ item }) => item.fault === null)
      .sort((a, b) => compare(a.item.totals, b.item.totals));
    const best = sound[0] ?? tried[0];
    const documents = best ? [best.document, ...membersOf(offering)] : [];
    const priced = await this.prices.price(documents, { buyer, at });
    const [first] = priced.items;
    const dearest = sound.at(-1);
    const isFrom =
      best !== undefined && dearest !== undefined && compare(best.item.totals, dearest.item.totals) !== 0;
    return {
      fault: first?.fault ?? null,
      isFrom,
      words: wordsOf(priced.totals, first?.termMonths ?? null, isFrom),
      termMonths: first?.termMonths ?? null,
      characteristics: first?.characteristics ?? {},
      totals: priced.totals,
      lines: priced.items.flatMap(({ lines }) => lines),
      priceBook: priced.book && { id: priced.book.id, name: priced.book.name },
      promotions: priced.promotions.map(({ name }) => name),
    };
  }
}

/** By what is paid each month, then by what is due when ordering, then by use. */
const compare = (a: PriceTotals, b: PriceTotals): number =>
  Number(a.individualCase) - Number(b.individualCase) ||
  a.regularMonthly.comparedTo(b.regularMonthly) ||
  a.monthly.comparedTo(b.monthly) ||
  a.dueToday.comparedTo(b.dueToday) ||
  a.usage.comparedTo(b.usage);

/** Cart items: each term, and each value that a price depends on, one at a time. The standard one comes first. */
function choicesOf(
  offering: CatalogueOffering,
  { version, buyer, at, termMonths }: SaleQuestion,
  technology: string | null,
): JsonObject[] {
  const priced = offering.fault
    ? offering.priced
    : offeringBy(version, offering, bookFor(version, buyer, at), at);
  const terms =
    termMonths !== null && priced.termMonths.includes(termMonths) ? [termMonths] : priced.termMonths;
  const decisive = new Set(priced.prices.flatMap(({ conditions }) => conditions.map(({ name }) => name)));
  const values = offering.characteristics
    .filter(({ name, byTechnology }) => decisive.has(name) && !byTechnology)
    .flatMap(({ name, values: all, standard }) =>
      all.filter((one) => one !== standard).map((value) => [{ name, value }]),
    );
  const choices = (terms.length > 0 ? [...terms] : [null]).flatMap((term) =>
    [[], ...values].map((chosen) => ({ term, chosen })),
  );
  return choices.slice(0, MOST_CHOICES).map(({ term, chosen }) => ({
    id: '1',
    quantity: 1,
    productOffering: { id: offering.id },
    product: { productCharacteristic: chosen.map((one) => ({ ...one })) },
    ...(term !== null && { itemTerm: [{ duration: { amount: term, units: 'month' } }] }),
    ...(technology !== null && { availability: { technology } }),
  }));
}

/** What comes with a bundle unless somebody chooses otherwise. */
function membersOf(offering: CatalogueOffering): JsonObject[] {
  const members = bundleOf(offering)?.members.values() ?? [];
  return [...members]
    .filter(({ standard }) => standard > 0)
    .map(({ offeringId, standard }, index) => ({
      id: `1.${index + 1}`,
      quantity: standard,
      bundleItemId: '1',
      productOffering: { id: offeringId },
    }));
}

function wordsOf(totals: PriceTotals, termMonths: number | null, isFrom: boolean): string {
  const { currency, monthly, regularMonthly, dueToday, usage, individualCase } = totals;
  const money = (amount: PriceTotals['monthly']): string => moneyText(amount.toFixed(6), currency);
  const parts = [
    ...(monthly.isZero() && regularMonthly.isZero() ? [] : [`${money(monthly)} a month`]),
    ...(monthly.equals(regularMonthly) ? [] : [`${money(regularMonthly)} a month later`]),
    ...(dueToday.isZero() ? [] : [`${money(dueToday)} once`]),
    ...(usage.isZero() ? [] : [`about ${money(usage)} of use a month`]),
  ];
  if (parts.length === 0)
    return individualCase ? 'Priced on request' : 'No fixed charge; use is charged as it happens';
  const term = termMonths === null ? '' : ` with a term of ${termMonths} months`;
  const text = `${parts.join(', ')}${term}${individualCase ? ', and a part on request' : ''}`;
  return isFrom ? `From ${text}` : text;
}
