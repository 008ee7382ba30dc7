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
  readonly format?: string;
  readonly least?: number;
  readonly value: string | null;
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

/** Values of text fields by format. */
const WRITTEN: Readonly<Record<string, string>> = {
  capCode: '0001234',
  domain: 'example.com',
  eid: '89049032123451234512345678901235',
  imei: '490154203237518',
  imeiRange: '490154203237518 - 490154203237526',
  ipList: '198.51.100.10',
  personName: 'Kim Sandoval',
  phoneList: '216-555-0123, 216-555-0124',
  place: '200 Harbor Street, Harborview, OH 44101',
  portAccount: '0012345',
  portPin: '471147',
  postcode: '44101',
  time: '14:30',
  tollFree: '800-555-0199',
  tollFreeWish: 'FLOWERS',
};

const sample = ({ type, options, format, least }: Field): string | boolean => {
  const written = WRITTEN[format ?? ''];
  if (written !== undefined) return written;
  if (type === 'select') return options?.[0] ?? '';
  if (type === 'boolean') return true;
  if (type === 'phone') return '216-555-0123';
  if (type === 'email') return 'site@example.com';
  if (type === 'number') return String(Math.max(5, least ?? 0));
  if (type === 'date') return '2030-05-14';
  return '12 Test Street, Testville';
};

/** Fills the whole order entry in, with values that fit; answers open further questions. */
export async function answerAll(browser: Browser, cart: string): Promise<void> {
  const path = `/api/v1/carts/${cart}/order-entry`;
  let form = (await browser.get(path).expect(200)).body as { fields: Field[]; ready: boolean };
  for (let round = 0; round < 3 && (round === 0 || !form.ready); round++) {
    const answers = form.fields
      .filter(({ value }) => value === null)
      .map((field) => ({ itemId: field.itemId, name: field.name, value: sample(field) }));
    form = (await browser.patch(path).send({ answers }).expect(200)).body as typeof form;
  }
  expect(form).toMatchObject({ missing: [], ready: true });
}

export const checkout = (
  browser: Browser,
  cart: string,
  key: string = newId(),
  body: object = { contact: CONTACT },
) => browser.post(`/api/v1/carts/${cart}/checkout`).set('Idempotency-Key', key).send(body);
