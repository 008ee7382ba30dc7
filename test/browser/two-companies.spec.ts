import { expect } from '@jest/globals';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { newId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser, type Visitor } from '../support/browser.js';
import { offering } from '../support/shop.js';
import { add, answerAll, checkout, newCart } from '../support/shopper.js';

interface Company {
  readonly email: string;
  readonly name: string;
  readonly orderId: string;
  readonly orderNumber: string;
}

let server: TestApp;
let browser: TestBrowser;
let companies: readonly [Company, Company];

/** An order and an open cart of the company. */
async function furnished(email: string, name: string): Promise<Company> {
  const shopper = await server.signIn(email);
  const cart = await newCart(shopper);
  await add(shopper, cart, { offeringId: offering('X-EXP') }).expect(201);
  await answerAll(shopper, cart);
  const { body } = await checkout(shopper, cart, newId()).expect(201);
  await add(shopper, await newCart(shopper), { offeringId: offering('X-AH') }).expect(201);
  return { email, name, orderId: String(body.orderId), orderNumber: String(body.orderNumber) };
}

beforeAll(async () => {
  server = await createTestApp();
  await server.app.get(LoadDemoOperator).load();
  companies = [
    await furnished('dana@brightwell.example', 'Brightwell Dental'),
    await furnished('ruth@st-alma.example', 'St. Alma Hospital'),
  ];
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function signedIn({ email, name }: Company): Promise<Visitor> {
  const visitor = await browser.open({ width: 1280 });
  await visitor.page.goto(`${server.url}/sign-in`);
  const offers = visitor.page.getByRole('region', { name: 'Demo sign-ins' });
  await offers.getByRole('button', { name: new RegExp(email) }).click();
  await visitor.page.getByRole('button', { name: `${name}, your pages` }).waitFor();
  return visitor;
}

const PAGES = ['/', '/orders', '/cart', '/services', '/company/people', '/company/access-log', '/account'];

describe('two companies at the same time, each in its own browser', () => {
  it('see their own orders, carts and people, and nothing of each other', async () => {
    const visitors = await Promise.all(companies.map(signedIn));
    for (const [index, { page }] of visitors.entries()) {
      const own = companies[index] as Company;
      const other = companies[1 - index] as Company;
      for (const path of PAGES) {
        await page.goto(server.url + path);
        await page.getByRole('button', { name: `${own.name}, your pages` }).waitFor();
        await settled(page);
        const text = await page.locator('body').innerText();
        expect([path, text.includes(own.name)]).toEqual([path, true]);
        for (const trace of [other.name, other.email, other.orderNumber]) {
          expect([path, trace, text.includes(trace)]).toEqual([path, trace, false]);
        }
      }
      await page.goto(`${server.url}/orders`);
      await page.getByRole('link', { name: own.orderNumber }).first().waitFor();
    }
  });

  it('are told of the other’s order what they are told of one that does not exist', async () => {
    const [first] = await Promise.all(companies.map(signedIn));
    const page = (first as Visitor).page;
    const shown = async (id: string): Promise<string> => {
      await page.goto(`${server.url}/orders/${id}`);
      const main = page.getByRole('main');
      await main
        .getByText(/not found|no order|does not exist|not here/i)
        .first()
        .waitFor();
      return (await main.innerText())
        .replaceAll(id, '<id>')
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<reference>');
    };
    expect(await shown(companies[1].orderId)).toBe(await shown(newId()));
  });
});
