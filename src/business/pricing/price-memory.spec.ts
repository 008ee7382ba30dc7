import { readOfferingPrice } from '../../domains/pricing/index.js';
import { catalogueFrom } from '../catalog/index.js';
import { priceItem } from './price-item.js';
import { readSelection } from './selection.js';

const version = (value: number, validFor?: { endDateTime: string }) => {
  const price = {
    id: 'p1',
    name: 'Monthly charge',
    priceType: 'recurring',
    recurringChargePeriodType: 'month',
    price: { unit: 'USD', value },
    ...(validFor && { validFor }),
  };
  expect(readOfferingPrice(price).amount.toNumber()).toBe(value);
  const document = { id: 'o1', name: 'Thing', productOfferingPrice: [{ id: 'p1' }] };
  return catalogueFrom({ productOffering: [document], productOfferingPrice: [price] }, String(value));
};
const selection = (quantity: number) => readSelection({ id: '1', quantity, productOffering: { id: 'o1' } });
const now = new Date('2026-11-22T10:00:00.000Z');
const later = new Date('2027-11-22T10:00:00.000Z');

describe('remembered prices', () => {
  it('are computed once for the same choice, and again for another choice or catalogue', () => {
    const one = version(5);
    const first = priceItem(one, selection(2), { at: now, book: null });
    expect(priceItem(one, selection(2), { at: later, book: null }).lines).toBe(first.lines);
    expect(priceItem(one, selection(3), { at: now, book: null }).totals.monthly.toNumber()).toBe(15);
    expect(priceItem(version(6), selection(2), { at: now, book: null }).totals.monthly.toNumber()).toBe(12);
  });

  it('are not kept beyond the end of a price', () => {
    const ending = version(5, { endDateTime: '2027-01-01T00:00:00.000Z' });
    expect(priceItem(ending, selection(1), { at: now, book: null }).fault).toBeNull();
    expect(priceItem(ending, selection(1), { at: later, book: null }).fault?.code).toBe(
      'configurationNotPriced',
    );
  });
});
