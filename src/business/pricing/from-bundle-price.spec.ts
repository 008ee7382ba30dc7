import { VISITOR } from '../buyer/index.js';
import { catalogueFrom } from '../catalog/index.js';
import { buildDemoCatalogue } from '../demo-operator/catalogue/index.js';
import { fromPrice } from './from-price.js';

const catalogue = catalogueFrom(buildDemoCatalogue());
const at = new Date('2026-11-22T10:00:00.000Z');

describe('what a bundle costs at least', () => {
  it.each([
    // One line of 49 less 10 %.
    ['B-CALL', 44.1],
    // Fixed wireless at 60 (no discount on it), a metered trunk, and the service desk at 15.
    ['B-OFFICE', 75],
    ['B-MOBILE', 73],
    ['B-TRAVEL', 9.95],
    ['B-ONCALL', 45],
    // 35 with automatic payment in the first year and a line at 35, less 10.
    ['B-HOME', 60],
  ])('%s: %d each month', (code, amount) => {
    const offering = catalogue.byCode.get(code);
    if (!offering) throw new Error(`${code} is not in the demo catalogue`);
    const found = fromPrice(catalogue, offering, { buyer: VISITOR, at });
    expect(found).toMatchObject({ kind: 'recurring', currency: 'USD' });
    expect(found?.amount.toNumber()).toBe(amount);
  });
});
