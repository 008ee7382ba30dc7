import { type Amount, lineWords, toAmountText } from '../../../domains/pricing/index.js';
import type { PricedItems } from '../../pricing/index.js';
import type { InquiryPrices } from './inquiry-answer.js';

/** Prices as an inquiry keeps them: exact texts, so that a later one can be laid beside them. */
export function presentPrices({ items, totals, tax, book }: PricedItems): InquiryPrices {
  const text = (amount: Amount): string => toAmountText(amount, totals.currency);
  return {
    currency: totals.currency,
    priceBook: book?.name ?? null,
    termMonths: items[0]?.termMonths ?? null,
    charges: items.flatMap(({ lines }, site) =>
      lines.map((line) => ({
        priceId: line.priceId,
        site,
        name: line.name,
        kind: line.kind,
        amount: line.kind === 'usage' ? (line.unitAmount?.toFixed() ?? text(line.amount)) : text(line.amount),
        regularAmount: text(line.regularAmount),
        individualCase: line.individualCase,
        words: lineWords(line),
      })),
    ),
    totals: {
      dueToday: text(totals.dueToday),
      dueTodayWithTax: text(totals.dueToday.plus(tax.totals.dueToday)),
      monthly: text(totals.monthly),
      monthlyWithTax: text(totals.monthly.plus(tax.totals.monthly)),
      regularMonthly: text(totals.regularMonthly),
      usage: text(totals.usage),
      overTerm: text(totals.overTerm),
    },
    tax: tax.words,
    individualCase: totals.individualCase,
  };
}
