import { expect } from '@jest/globals';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser, type Visitor } from '../support/browser.js';
import { addressWhere, isServed, offering } from '../support/shop.js';
import { CARTS } from '../support/shopper.js';

let server: TestApp;
let browser: TestBrowser;
let buyer: Visitor;

beforeAll(async () => {
  server = await createTestApp();
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
  buyer = await browser.open({ width: 360, height: 800 });
});

afterAll(async () => {
  await buyer?.close();
  await browser?.close();
  await server?.close();
});

describe('the cart', () => {
  it('says what is missing and why, mends it at the press of a button, and says that it has', async () => {
    const { page } = buyer;
    await page.request.get(`${server.url}/api/v1/session`); // a visitor from here on
    const site = await addressWhere(server, isServed);
    const cart = await (await page.request.post(`${server.url}${CARTS}`, { data: {} })).json();
    const added = await page.request.post(`${server.url}/api/v1/carts/${cart.id}/items`, {
      data: { offeringId: offering('D-BKP'), placeId: site },
    });
    expect(added.status()).toBe(201);
    await page.goto(`${server.url}/cart`);
    const warnings = page.getByRole('list', { name: 'About this cart' });
    await warnings.getByText('Wireless Backup takes over when the main line fails').waitFor();
    await warnings.getByText('Why?').first().click();
    await warnings.getByText('R-REQ-05').waitFor();
    const fix = warnings.getByRole('button', { name: 'Add Business Broadband' });
    await fix.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Done: Add Business Broadband.').waitFor();
    await page.getByText('takes over when the main line fails').waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('Done: Add Business Broadband.').waitFor();
    expect(
      await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    ).toBe(true);
    expect(buyer.complaints).toEqual([]);
  });
});
