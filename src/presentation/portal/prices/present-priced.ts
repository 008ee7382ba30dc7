import type { PricedItem, PricedItems } from '../../../business/pricing/index.js';
import {
  type Amount,
  lineWords,
  type PriceLine,
  type PriceTotals,
  prorateFirstMonth,
  sumTaxes,
  type TaxLine,
  type TaxTotals,
  toAmountText,
} from '../../../domains/pricing/index.js';
import type { ChargeDto, PricedWishDto, PricesDto, PriceTotalsDto, SumDto, TaxDto } from './prices.dto.js';

/** Prices as pages read them. @param startDate calendar day of the first charge, for the part of its month. */
export function presentPriced(priced: PricedItems, startDate: string | undefined): PricesDto {
  const { totals, tax, book, codes } = priced;
  return {
    currency: totals.currency,
    priceBook: book?.name ?? null,
    items: priced.items.map((item, index) => presentItem(item, tax.byItem[index] ?? [], startDate)),
    totals: presentTotals(totals, tax.totals),
    tax: { status: tax.status, words: tax.words },
    codes: codes.map((one) => ({ ...one })),
  };
}

const presentItem = (
  item: PricedItem,
  taxes: readonly TaxLine[],
  startDate: string | undefined,
): PricedWishDto => ({
  offeringId: item.selection.offeringId,
  name: item.offering?.name ?? '',
  termMonths: item.termMonths,
  distanceMiles: item.distanceMiles,
  charges: item.lines.map((line) => presentCharge(line, startDate)),
  taxes: taxes.map(presentTax),
  totals: presentTotals(item.totals, sumTaxes(taxes)),
  fault: item.fault && { code: item.fault.code, message: item.fault.message },
});

function presentCharge(line: PriceLine, startDate: string | undefined): ChargeDto {
  const text = (amount: Amount): string => toAmountText(amount, line.currency || 'USD');
  const inPart = startDate !== undefined && line.kind === 'recurring' && !line.individualCase;
  const part = inPart ? prorateFirstMonth(line.amount, line.currency, startDate) : null;
  return {
    priceId: line.priceId,
    name: line.name,
    kind: line.kind,
    role: line.role,
    amount: text(line.amount),
    regularAmount: text(line.regularAmount),
    introductoryMonths: line.introductoryMonths,
    overTerm: text(line.overTerm),
    quantity: line.quantity,
    unitAmount: line.unitAmount?.toFixed() ?? null,
    unit: line.usage?.unit ?? null,
    rates: (line.usage?.rates ?? []).map(({ key, name, amount }) => ({
      key,
      name,
      amount: amount.toFixed(),
    })),
    individualCase: line.individualCase,
    waived: line.waived,
    words: lineWords(line),
    alterations: line.alterations.map((one) => ({ ...one, amount: text(one.amount) })),
    firstMonth: part && { amount: text(part.amount), words: part.words },
  };
}

const presentTax = (tax: TaxLine): TaxDto => ({
  name: tax.name,
  jurisdiction: tax.jurisdiction,
  kind: tax.kind,
  percentage: tax.percentage?.toFixed() ?? null,
  amount: toAmountText(tax.amount, tax.currency),
});

function presentTotals(totals: PriceTotals, taxes: TaxTotals): PriceTotalsDto {
  const text = (amount: Amount): string => toAmountText(amount, totals.currency);
  const sum = (key: keyof TaxTotals): SumDto => ({
    net: text(totals[key]),
    tax: text(taxes[key]),
    gross: text(totals[key].plus(taxes[key])),
  });
  return {
    dueToday: sum('dueToday'),
    monthly: sum('monthly'),
    regularMonthly: sum('regularMonthly'),
    usage: sum('usage'),
    overTerm: sum('overTerm'),
    individualCase: totals.individualCase,
  };
}
