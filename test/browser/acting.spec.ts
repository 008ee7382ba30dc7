import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { answerAll } from '../support/shopper.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';

const CUSTOMER = 'dana@brightwell.example';
const AGENT = 'alex@meridian.example';
const ORDERING = '/tmf-api/productOrderingManagement/v4';
const REASON = 'Adding a conference line, asked for by phone';
const NOTE = 'As we said: cancel any time.';
const LINE = derivedId('offering:V-CONF');

let server: TestApp;
let browser: TestBrowser;
let orderId: string;

beforeAll(async () => {
  server = await createTestApp();
  await server.app.get(LoadDemoOperator).load();
  const dana = await server.signIn(CUSTOMER);
  const item = { id: '1', action: 'add', quantity: 1, productOffering: { id: LINE } };
  const answer = await dana.post(`${ORDERING}/productOrder`).send({ productOrderItem: [item] });
  orderId = (answer.body as { id: string }).id;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function signIn(page: Page, path: string, email: string): Promise<void> {
  await page.goto(server.url + path);
  await page
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: new RegExp(email) })
    .click();
  await page.getByRole('button', { name: /^Sign out/ }).waitFor();
}

/** From the desk into the customer's pages. */
async function actFromDesk(page: Page): Promise<void> {
  await page.goto(`${server.url}/back-office/orders/${orderId}`);
  await page.getByRole('button', { name: 'Act for this customer' }).click();
  await page.getByLabel(/^Why do you act for/).fill(REASON);
  await page.getByRole('button', { name: 'Start acting' }).click();
  await banner(page).getByText('Brightwell Dental').waitFor();
}

const banner = (page: Page) => page.getByRole('region', { name: 'Acting for a customer' });
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
/** The border that lies over the whole window. */
const frameOf = (page: Page): Promise<string> =>
  page.evaluate(
    `(({ position, borderTopWidth, borderTopColor }) => [position, borderTopWidth, borderTopColor].join(' '))(
      getComputedStyle(document.querySelector('header').parentElement, '::after'))`,
  );

describe('an agent who acts for a customer', () => {
  it.each([360, 1280])(
    'at %i pixels: fills the cart in a violet frame, sends it, and the customer confirms',
    async (width) => {
      const agent = await browser.open({ width });
      const customer = await browser.open({ width });
      await signIn(customer.page, '/sign-in', CUSTOMER);
      await customer.page.goto(`${server.url}/cart`);
      await customer.page.getByRole('heading', { name: 'Cart', exact: true }).waitFor();
      await signIn(agent.page, '/back-office', AGENT);
      await actFromDesk(agent.page);
      expect(new URL(agent.page.url()).pathname).toMatch(/^\/back-office\/acting\/[\da-f-]{36}\/?$/);
      await banner(agent.page).getByText(REASON).waitFor();
      expect(await frameOf(agent.page)).toMatch(/^fixed 4px rgb\(107, 78, 230\)$/);
      expect(await widerThanScreen(agent.page)).toBe(0);
      await customer.page.getByText('is helping you now').waitFor();

      // the desk's own address inside the frame leads to the offering; links stay in the frame
      await agent.page.goto(`${agent.page.url().replace(/\/$/, '')}/offerings/${LINE}`);
      await agent.page.getByRole('button', { name: /^Add to (the )?cart/ }).click();
      await agent.page.getByRole('button', { name: 'Send to the customer to confirm' }).waitFor();
      expect(new URL(agent.page.url()).pathname).toMatch(/^\/back-office\/acting\/[\da-f-]{36}\/cart$/);
      expect(await agent.page.getByRole('link', { name: 'Check out' }).count()).toBe(0);
      expect(await agent.page.getByRole('button', { name: /Sign out/ }).count()).toBe(0);
      expect(await widerThanScreen(agent.page)).toBe(0);

      // what the agent adds shows at the customer, without a reload
      await customer.page.getByRole('link', { name: 'Check out' }).waitFor();
      await agent.page.getByLabel('Note to Brightwell Dental').fill(NOTE);
      await agent.page.getByRole('button', { name: 'Send to the customer to confirm' }).click();
      await agent.page.getByText('It waits for their confirmation').waitFor();
      await customer.page.getByRole('heading', { name: 'Alex Rivera prepared this cart for you' }).waitFor();
      await customer.page.getByText(NOTE).waitFor();
      expect(await widerThanScreen(customer.page)).toBe(0);

      // back to where the agent came from; the customer's page hears of the end
      await banner(agent.page).getByRole('button', { name: 'End and go back' }).click();
      await agent.page.getByRole('article', { name: /^Order/ }).waitFor();
      expect(new URL(agent.page.url()).pathname).toBe(`/back-office/orders/${orderId}`);
      await customer.page.getByText('is helping you now').waitFor({ state: 'detached' });

      // and the customer confirms as ever
      const dana = await server.signIn(CUSTOMER);
      const { body: cart } = await dana.get('/api/v1/carts/current').expect(200);
      await answerAll(dana, String(cart.id));
      await customer.page.getByRole('link', { name: 'Check out' }).click();
      await customer.page.getByLabel('Phone').fill('(212) 555-0123');
      await customer.page.getByRole('button', { name: 'Place the order' }).click();
      await customer.page.waitForURL(/\/orders\/[\da-f-]{36}\/placed$/);
      expect([...agent.complaints, ...customer.complaints]).toEqual([]);
      await agent.close();
      await customer.close();
    },
  );

  it('is told when the customer says no, and the customer sees who it was', async () => {
    const agent = await browser.open();
    const customer = await browser.open({ width: 360 });
    await signIn(agent.page, '/back-office', AGENT);
    await actFromDesk(agent.page);
    await signIn(customer.page, '/sign-in', CUSTOMER);
    await customer.page.goto(`${server.url}/account/agent-access`);
    await customer.page.getByText(REASON).first().waitFor();
    await customer.page.getByRole('heading', { name: /Alex Rivera\s*now/ }).waitFor();
    expect(await widerThanScreen(customer.page)).toBe(0);
    await customer.page.getByRole('switch', { name: 'Our agents may act for you' }).press(' ');
    await agent.page.getByRole('heading', { name: 'It has ended' }).waitFor();
    await banner(agent.page).waitFor({ state: 'detached' });
    await customer.page.getByText(/^Set by Dana Whitfield/).waitFor();
    await agent.page.getByRole('button', { name: 'Go back to the desk' }).click();
    await agent.page.getByRole('button', { name: 'Act for this customer' }).click();
    await agent.page.getByLabel(/^Why do you act for/).fill(REASON);
    await agent.page.getByRole('button', { name: 'Start acting' }).click();
    await agent.page.getByText('does not want agents to act for it').waitFor();
    await customer.page.getByRole('switch', { name: 'Our agents may act for you' }).press(' ');
    await customer.page.getByRole('switch', { name: 'Our agents may act for you', checked: true }).waitFor();
    await agent.close();
    await customer.close();
  });
});
