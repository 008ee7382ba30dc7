import type supertest from 'supertest';
import { newId } from '../../src/domains/helpers/index.js';
import type { TestApp } from './app.js';
import { CONTACT } from './shop.js';

export type Browser = ReturnType<typeof supertest.agent>;

export interface Priced {
  readonly name: string;
  readonly price: { readonly dutyFreeAmount: { readonly value: number } };
}

export interface Field {
  readonly itemId: string;
  readonly name: string;
  readonly type: string;
  readonly options?: string[];
}

export interface Reason {
  readonly code: string;
  readonly path: string;
}

export const CARTS = '/tmf-api/shoppingCart/v4/shoppingCart';
export const totals = (prices: readonly Priced[]) => prices.map(({ price }) => price.dutyFreeAmount.value);
export const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code);

/** A browser that has not signed in and keeps its cookies. */
export async function visit(app: TestApp): Promise<Browser> {
  const browser = app.browser();
  await browser.get('/api/v1/session').expect(200);
  return browser;
}

export async function newCart(browser: Browser): Promise<string> {
  const { body } = await browser.post(CARTS).send({}).expect(201);
  return body.id as string;
}

export const add = (browser: Browser, cart: string, item: object) =>
  browser.post(`/api/v1/carts/${cart}/items`).send(item);

const sample = ({ type, options }: Field): string | boolean => {
  if (type === 'select') return options?.[0] ?? '';
  if (type === 'boolean') return true;
  if (type === 'phone') return '216-555-0123';
  if (type === 'email') return 'site@example.com';
  if (type === 'number') return '5';
  if (type === 'date') return '2030-05-14';
  return '12 Test Street, Testville';
};

/** Fills the whole order entry in, with values that fit. */
export async function answerAll(browser: Browser, cart: string): Promise<void> {
  const { body } = await browser.get(`/api/v1/carts/${cart}/order-entry`).expect(200);
  const fields = body.fields as Field[];
  const answers = fields.map((field) => ({ itemId: field.itemId, name: field.name, value: sample(field) }));
  const saved = await browser.patch(`/api/v1/carts/${cart}/order-entry`).send({ answers }).expect(200);
  expect(saved.body).toMatchObject({ missing: [], ready: true });
}

export const checkout = (
  browser: Browser,
  cart: string,
  key: string = newId(),
  body: object = { contact: CONTACT },
) => browser.post(`/api/v1/carts/${cart}/checkout`).set('Idempotency-Key', key).send(body);
