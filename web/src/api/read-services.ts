import { isZero } from '../shared/format/money';
import { wordsOf } from '../shared/format/words';
import type { OwnedService } from './types';

type Doc = Record<string, unknown>;

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const docs = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const doc = (value: unknown): Doc => (isDoc(value) ? value : {});

function monthlyOf(product: Doc): string | null {
  const amounts = docs(product['productPrice'])
    .filter((price) => price['priceType'] === 'recurring')
    .map(
      (price) =>
        doc(doc(price['price'])['dutyFreeAmount'] ?? doc(price['price'])['taxIncludedAmount'])['value'],
    )
    .filter((value) => typeof value === 'number');
  const sum = amounts.reduce((total, value) => total + value, 0);
  return isZero(sum) ? null : sum.toFixed(2);
}

/** A TMF637 product, with this house's `circuitId` and `telephoneNumber` -> a service as its owner sees it. */
export function readService(document: unknown): OwnedService {
  const product = doc(document);
  const all = docs(product['productCharacteristic']).map((each) => ({
    name: text(each['name']),
    value: String(each['value'] ?? ''),
  }));
  const place = docs(product['place'])[0];
  return {
    id: text(product['id']),
    name: text(product['name']) || text(doc(product['productOffering'])['name']),
    status: text(product['status']),
    startDate: text(product['startDate']) || null,
    place: place === undefined ? null : text(place['name']) || text(place['text']) || null,
    placeId: place === undefined ? null : text(place['id']) || null,
    circuit: text(product['circuitId']) || null,
    phoneNumber: text(product['telephoneNumber']) || null,
    characteristics: all.map(({ name, value }) => ({ name: wordsOf(name), value })),
    monthly: monthlyOf(product),
    orderId: text(docs(product['productOrderItem'])[0]?.['productOrderId']) || null,
  };
}
