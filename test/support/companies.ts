import { derivedId } from '../../src/domains/helpers/index.js';
import { type Browser } from './shopper.js';
import { offering } from './shop.js';

export const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';
export const customer = (slug: string): string => derivedId(`customer:${slug}`);
export const membership = (slug: string): string => derivedId(`membership:${slug}`);

/** Orders one thing; the order's id. */
export async function order(browser: Browser): Promise<string> {
  const item = { id: '1', action: 'add', quantity: 1, productOffering: { id: offering('V-CONF') } };
  const { body } = await browser
    .post(ORDERS)
    .send({ productOrderItem: [item] })
    .expect(201);
  return body.id as string;
}
