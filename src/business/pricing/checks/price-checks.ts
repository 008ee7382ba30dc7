import { isObject, type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import { type OfferingPrice, readOfferingPrice } from '../../../domains/pricing/index.js';
import type { CatalogueCheck, CatalogueFinding, CatalogueVersion } from '../../catalog/index.js';
import { Findings, overlap } from './finding.js';

/** Prices that were changed, and the price lists of offerings that were changed or that a changed price stands in. */
export const checkPrices: CatalogueCheck = (candidate, changed) => {
  const prices = new Set(changed.flatMap(({ kind, id }) => (kind === 'productOfferingPrice' ? [id] : [])));
  const offerings = new Set(changed.flatMap(({ kind, id }) => (kind === 'productOffering' ? [id] : [])));
  if (prices.size > 0) {
    for (const [id, document] of candidate.documents('productOffering'))
      if (referencesOf(document).some((price) => prices.has(price))) offerings.add(id);
  }
  return [
    ...[...prices].flatMap((id) => checkPrice(candidate.documents('productOfferingPrice').get(id), id)),
    ...[...offerings].flatMap((id) => checkPriceList(candidate, id)),
  ];
};

const referencesOf = ({ productOfferingPrice }: JsonObject): string[] =>
  (Array.isArray(productOfferingPrice) ? productOfferingPrice : []).flatMap((one) =>
    isObject(one) && typeof one.id === 'string' ? [one.id] : [],
  );

/** One price by itself, whatever it stands in. */
export const checkPriceDocument: CatalogueCheck = (candidate, changed) =>
  changed.flatMap(({ id }) => checkPrice(candidate.documents('productOfferingPrice').get(id), id));

function checkPrice(document: JsonObject | undefined, id: string): CatalogueFinding[] {
  if (!document) return [];
  const findings = new Findings('productOfferingPrice', id);
  const label = String(document.name ?? id);
  currencyFaults(document, label, findings);
  if (findings.all.length > 0) return findings.all;
  try {
    const price = readOfferingPrice(document);
    if (price.role !== 'discount' && !price.bundleEffect && price.amount.isNegative())
      findings.error(
        'priceNegative',
        'price.value',
        `The price ${label} is below zero.`,
        'Give an amount of 0 or more, or make it a discount (priceType discount).',
      );
    if (price.tiers?.tiers.some(({ amount }) => amount.isNegative()))
      findings.error(
        'priceNegative',
        'tier',
        `A tier of ${label} is below zero.`,
        'Give amounts of 0 or more.',
      );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What has neither an amount nor a percentage is a price to be: fine until somebody sells by it.
    const severity = error.code === 'priceWithoutCurrency' && !hasMoney(document) ? 'warning' : 'error';
    findings[severity](
      error.code,
      pathOf(error.code),
      error.message,
      'Correct the price as the message says.',
    );
  }
  return findings.all;
}

const pathOf = (code: string): string =>
  ({ priceTypeUnknown: 'priceType', priceWithoutAmount: 'price.value', currencyUnknown: 'price.unit' })[
    code
  ] ?? (code.startsWith('tier') ? 'tier' : 'price');

const hasMoney = ({ price, tier }: JsonObject): boolean =>
  price !== undefined || (Array.isArray(tier) && tier.length > 0);

/** Every amount of money says in which currency: the price itself, its tiers, its introductory price, its rates. */
function currencyFaults(document: JsonObject, label: string, findings: Findings): void {
  const money: (readonly [string, unknown])[] = [['price', document.price]];
  for (const list of ['tier', 'rate'] as const) {
    const rows = Array.isArray(document[list]) ? document[list] : [];
    rows.forEach((row, index) =>
      money.push([`${list}[${index}].price`, isObject(row) ? row.price : undefined]),
    );
  }
  if (isObject(document.introductory)) money.push(['introductory.price', document.introductory.price]);
  for (const [path, value] of money) {
    if (!isObject(value) || typeof value.value !== 'number' || (value.unit && value.unit !== '')) continue;
    findings.error(
      'priceWithoutCurrency',
      `${path}.unit`,
      `The price ${label} has an amount without a currency.`,
      `Set ${path}.unit, for example USD.`,
    );
  }
}

/** Two prices of the same name, kind and conditions may not hold at the same time: nobody could tell which one counts. */
function checkPriceList(candidate: CatalogueVersion, offeringId: string): CatalogueFinding[] {
  const offering = candidate.offerings.get(offeringId);
  if (!offering) return [];
  const findings = new Findings('productOffering', offeringId);
  const { prices } = offering.priced;
  prices.forEach((price, index) => {
    const twin = prices.slice(0, index).find((other) => isSamePrice(other, price) && overlap(other, price));
    if (!twin) return;
    findings.error(
      'pricePeriodsOverlap',
      `productOfferingPrice[${index}]`,
      `Two prices "${price.name}" of ${offering.name} hold at the same time for the same choice.`,
      'Let the validity of one end where that of the other begins, or name them apart.',
    );
  });
  return findings.all;
}

const isSamePrice = (a: OfferingPrice, b: OfferingPrice): boolean => signatureOf(a) === signatureOf(b);

const signatureOf = (price: OfferingPrice): string =>
  JSON.stringify([
    price.name.trim().toLowerCase(),
    price.kind,
    price.role,
    price.currency,
    price.termMonths.toSorted((a, b) => a - b),
    price.distance,
    price.conditions.map(({ name, values }) => [name, values.toSorted()]).toSorted(),
  ]);
