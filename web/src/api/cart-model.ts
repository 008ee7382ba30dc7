import { wordsOf } from '../shared/format/words';

/** The cart as the portals show it; read from TMF663. */
export interface Totals {
  dueToday: number;
  monthly: number;
  usage: number;
  overTerm: number;
}

/** Taxes beside the totals, where they can be told. */
export interface CartTax {
  status: 'included' | 'exempt' | 'placeUnknown' | 'notIncluded';
  words: string;
  /** The totals with tax; null where taxes are not known, and where there are none. */
  gross: Totals | null;
}

/** What became of a promotion code. */
export interface CartCode {
  code: string;
  state: string;
  message: string;
}

/** What a rule says of the cart. An error stops the checkout, a warning is only said, a review is looked at by us. */
export interface CartWarning {
  ruleId: string;
  severity: 'error' | 'warning' | 'review';
  message: string;
  fix: string | null;
  itemId: string | null;
  /** What the shop can do about it, for a button; null: only a person can. */
  action: string | null;
  /** Whether that is only to take the line out. */
  removes: boolean;
  /** The rule as a sentence. */
  explains: string | null;
}

export interface CartLine {
  id: string;
  offeringId: string;
  name: string;
  quantity: number;
  termMonths: number | null;
  place: { id: string; text: string } | null;
  characteristics: { name: string; value: string }[];
  totals: Totals;
  /** The line of the package that this one is a part of. */
  bundleItemId: string | null;
  /** What other prices of the catalogue take off, such as a package's discount. */
  alterations: { name: string; monthly: boolean; amount: number }[];
}

export interface Cart {
  id: string;
  lines: CartLine[];
  totals: Totals;
  currency: string;
  /** What is charged each month later on, in words; null when it stays. */
  later: string | null;
  tax: CartTax;
  codes: CartCode[];
  warnings: CartWarning[];
}

type Doc = Record<string, unknown>;

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const docs = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const doc = (value: unknown): Doc => (isDoc(value) ? value : {});

type Basis = 'dutyFreeAmount' | 'taxIncludedAmount';

function amountOf(price: Doc, basis: Basis = 'dutyFreeAmount'): number {
  const money = doc(doc(price['price'])[basis]);
  return typeof money['value'] === 'number' ? money['value'] : 0;
}

/** Sums a TMF663 price list by what it means for the buyer; totals come as one entry of each kind. */
function totalsOf(prices: unknown, basis: Basis = 'dutyFreeAmount'): Totals {
  const totals: Totals = { dueToday: 0, monthly: 0, usage: 0, overTerm: 0 };
  for (const price of docs(prices)) {
    const name = text(price['name']).toLowerCase();
    const amount = amountOf(price, basis);
    if (price['priceType'] === 'total') totals.overTerm += amount;
    else if (price['priceType'] === 'usage' || name.includes('usage')) totals.usage += amount;
    else if (price['priceType'] === 'recurring') totals.monthly += amount;
    else totals.dueToday += amount;
  }
  return totals;
}

function placeOf(item: Doc): CartLine['place'] {
  const product = doc(item['product']);
  const place = docs(product['place'])[0] ?? docs(item['place'])[0];
  return place === undefined
    ? null
    : { id: text(place['id']), text: text(place['name']) || text(place['text']) };
}

function termOf(item: Doc): number | null {
  const duration = doc(docs(item['itemTerm'])[0]?.['duration']);
  const amount = duration['amount'];
  if (typeof amount !== 'number') return null;
  return text(duration['units']).startsWith('year') ? amount * 12 : amount;
}

/** Only what a price of the catalogue or a promotion takes off: a waiver or a first-year price is told elsewhere. */
function readAlterations(price: Doc): CartLine['alterations'] {
  return docs(price['priceAlteration'])
    .filter((alteration) => isDoc(alteration['productOfferingPrice']) || isDoc(alteration['promotion']))
    .map((alteration) => ({
      name: text(alteration['name']),
      monthly: price['priceType'] === 'recurring',
      amount: amountOf(alteration),
    }));
}

function readLine(item: Doc): CartLine {
  const offering = doc(item['productOffering']);
  const product = doc(item['product']);
  return {
    id: text(item['id']),
    offeringId: text(offering['id']),
    name: text(offering['name']),
    quantity: typeof item['quantity'] === 'number' ? item['quantity'] : 1,
    termMonths: termOf(item),
    place: placeOf(item),
    characteristics: docs(product['productCharacteristic']).map((each) => ({
      name: wordsOf(text(each['name'])),
      value: String(each['value'] ?? ''),
    })),
    totals: totalsOf(item['itemTotalPrice'] ?? item['ItemTotalPrice'] ?? item['itemPrice']),
    bundleItemId: text(item['bundleItemId']) || null,
    alterations: docs(item['itemPrice']).flatMap(readAlterations),
  };
}

const SEVERITIES = ['error', 'warning', 'review'] as const;

function readWarning(warning: Doc): CartWarning {
  const changes = docs(warning['change']);
  return {
    ruleId: text(warning['ruleId']),
    severity: SEVERITIES.find((one) => one === warning['severity']) ?? 'error',
    message: text(warning['message']),
    fix: text(warning['fix']) || null,
    itemId: text(warning['itemId']) || null,
    action: changes.length > 0 ? text(warning['fixLabel']) || 'Do this' : null,
    removes: changes.length === 1 && changes[0]?.['op'] === 'remove',
    explains: text(warning['explains']) || null,
  };
}

const TAX_STATES = ['included', 'exempt', 'placeUnknown'] as const;

function taxOf(cart: Doc): CartTax {
  const tax = doc(doc(cart['pricing'])['tax']);
  const status = TAX_STATES.find((one) => one === tax['status']) ?? 'notIncluded';
  const known = status === 'included' || status === 'exempt';
  const net = totalsOf(cart['cartTotalPrice']);
  const gross = known ? totalsOf(cart['cartTotalPrice'], 'taxIncludedAmount') : net;
  const isTaxed = gross.dueToday !== net.dueToday || gross.monthly !== net.monthly;
  return { status, words: text(tax['description']), gross: isTaxed ? gross : null };
}

/** A TMF663 shopping cart, with the extension attributes `warning` and `pricing`. */
export function readCart(document: unknown): Cart {
  const cart = doc(document);
  return {
    id: text(cart['id']),
    lines: docs(cart['cartItem']).map(readLine),
    totals: totalsOf(cart['cartTotalPrice']),
    currency: text(doc(cart['pricing'])['currency']) || 'USD',
    later:
      text(
        docs(cart['cartTotalPrice']).find((price) => price['priceType'] === 'recurring')?.['description'],
      ) || null,
    tax: taxOf(cart),
    codes: docs(doc(cart['pricing'])['code']).map((each) => ({
      code: text(each['code']),
      state: text(each['state']),
      message: text(each['message']),
    })),
    warnings: docs(cart['warning']).map(readWarning),
  };
}
