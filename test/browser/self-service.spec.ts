import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { holdBack, liveFeedOpens, loseAnswer } from '../support/network.js';
import { add, answerAll, type Browser, newCart } from '../support/shopper.js';

const CUSTOMER = 'dana@brightwell.example';
const OTHER_CUSTOMER = 'omar@orchard.example';
const AGENT = 'alex@meridian.example';
const ORDERING = '/tmf-api/productOrderingManagement/v4';

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  // No worker: an order stays where its customer can still cancel it.
  server = await createTestApp();
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const signInAs = (page: Page, email: string) =>
  page
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: new RegExp(email) })
    .click();
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('the sign-in pages of a demo server', () => {
  it.each([
    [360, '/sign-in', CUSTOMER, AGENT],
    [1440, '/sign-in', CUSTOMER, AGENT],
    [360, '/back-office', AGENT, CUSTOMER],
    [1440, '/back-office', AGENT, CUSTOMER],
  ])('at %i pixels: %s lets %s in with one press', async (width, path, offered, kept) => {
    const { page, complaints, close } = await browser.open({ width });
    const answer = await page.goto(server.url + path);
    expect(answer?.headers()['content-security-policy']).toContain("style-src 'self';");
    const sheet = page.getByRole('region', { name: 'Demo sign-ins' });
    await sheet.getByText(offered).waitFor();
    expect(await sheet.getByText(kept).count()).toBe(0);
    expect(await widerThanScreen(page)).toBe(0);
    await signInAs(page, offered);
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('an offering at an address', () => {
  it('names the kind of line in words', async () => {
    const { page, close } = await browser.open();
    await page.goto(`${server.url}/offerings/${derivedId('offering:D-DIA')}`);
    const field = page.getByRole('combobox', { name: 'Service address' });
    await field.fill('12 Cannery Row, Suite 100');
    await page.getByRole('option', { name: '12 Cannery Row, Suite 100' }).waitFor();
    await field.press('Enter');
    const answer = page.getByRole('region', { name: 'What it takes to get it here' });
    await answer.getByText('Dedicated fibre, in the building').waitFor();
    expect(await page.getByText('onNetFibre').count()).toBe(0);
    await close();
  });
});

describe('an order that can still be cancelled', () => {
  async function openOrder(page: Page): Promise<{ id: string }> {
    const dana = await server.signIn(CUSTOMER);
    const item = {
      id: '1',
      action: 'add',
      quantity: 1,
      productOffering: { id: derivedId('offering:V-CONF') },
    };
    const answer = await dana.post(`${ORDERING}/productOrder`).send({ productOrderItem: [item] });
    expect(answer.status).toBe(201);
    const { id } = answer.body as { id: string };
    await page.goto(`${server.url}/sign-in`);
    await signInAs(page, CUSTOMER);
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    await page.goto(`${server.url}/orders/${id}`);
    return { id };
  }
  /** Focus moves after what it moves to is shown. */
  const focusOn = (page: Page, text: string | RegExp) => page.locator(':focus', { hasText: text }).waitFor();

  it('is cancelled by its customer with the keyboard, after a second look', async () => {
    const { page, complaints, close } = await browser.open({ width: 360 });
    const { id } = await openOrder(page);
    const button = page.getByRole('button', { name: 'Cancel order' });
    await button.press('Enter');
    await page.getByRole('heading', { name: 'Cancel this order?' }).waitFor();
    await focusOn(page, 'Cancel this order?');
    await page.keyboard.press('Escape');
    await button.waitFor();
    await focusOn(page, /^Cancel order$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('We move out');
    expect(await widerThanScreen(page)).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByRole('heading', { name: 'The order is cancelled' }).waitFor();
    await focusOn(page, 'The order is cancelled');
    await button.waitFor({ state: 'detached' });
    const dana = await server.signIn(CUSTOMER);
    const tasks = await dana.get(`${ORDERING}/cancelProductOrder?productOrder.id=${id}`);
    expect(tasks.body).toMatchObject([{ cancellationReason: 'We move out', state: 'done' }]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says why it is too late when it has come to an end meanwhile', async () => {
    const { page, close } = await browser.open();
    const { id } = await openOrder(page);
    await page.getByRole('button', { name: 'Cancel order' }).click();
    const agent = await server.signIn(AGENT);
    await agent.post(`${ORDERING}/cancelProductOrder`).send({ productOrder: { id } }).expect(201);
    await page.getByRole('button', { name: 'Cancel the order' }).click();
    const refusal = page.getByRole('alert');
    await refusal.getByRole('heading', { name: 'The order cannot be cancelled' }).waitFor();
    await refusal.getByText('there is nothing left to cancel').waitFor();
    await page.getByRole('button', { name: 'Cancel order' }).waitFor({ state: 'detached' });
    await close();
  });
});

describe('an order whose answer was lost', () => {
  /** At the checkout, filled in, with the live feed open; the answer to the press will be lost. */
  async function readyToOrder(page: Page, omar: Browser): Promise<void> {
    const cart = await newCart(omar);
    await add(omar, cart, { offeringId: derivedId('offering:V-CONF'), quantity: 1 }).expect(201);
    await answerAll(omar, cart);
    await page.goto(`${server.url}/sign-in`);
    await signInAs(page, OTHER_CUSTOMER);
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    const live = liveFeedOpens(page);
    await page.goto(`${server.url}/checkout`);
    await page.getByLabel('Phone').fill('(212) 555-0123');
    await live;
    await loseAnswer(page, '**/checkout');
  }
  const ordersOf = async (omar: Browser) =>
    ((await omar.get('/api/v1/orders').expect(200)).body as unknown[]).length;

  it('leads to the thanks when the live feed tells that the cart is gone, without another press', async () => {
    const { page, close } = await browser.open({ width: 360 });
    const omar = await server.signIn(OTHER_CUSTOMER);
    const before = await ordersOf(omar);
    await readyToOrder(page, omar);
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    expect(await ordersOf(omar)).toBe(before + 1);
    await close();
  });

  it('leads to the thanks after a reload, too', async () => {
    const { page, close } = await browser.open();
    const omar = await server.signIn(OTHER_CUSTOMER);
    const before = await ordersOf(omar);
    await readyToOrder(page, omar);
    const hearOfTheCart = await holdBack(page, '**/api/v1/carts/current');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByText('We could not reach Trunkline.').waitFor();
    hearOfTheCart();
    await page.reload();
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    expect(await ordersOf(omar)).toBe(before + 1);
    await page.goto(`${server.url}/checkout`);
    await page.getByRole('heading', { name: 'There is nothing to check out' }).waitFor();
    await close();
  });
});
