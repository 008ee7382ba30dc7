import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { orderOf } from '../factories/order.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';

let server: TestApp;
let browser: TestBrowser;
let order: { id: string; orderNumber: string };

beforeAll(async () => {
  server = await createTestApp({ role: 'all' });
  await server.app.get(LoadDemoOperator).load();
  const dana = await server.signIn('dana@brightwell.example');
  const placed = await dana
    .post('/tmf-api/productOrderingManagement/v4/productOrder')
    .send(orderOf('D-BB'))
    .expect(201);
  order = placed.body as typeof order;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const signIn = async (page: Page, path: string, email: string): Promise<void> => {
  await page.goto(server.url + path);
  await page
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: new RegExp(email) })
    .click();
};
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('the audit log in the back office', () => {
  it.each([1280, 360])('at %i pixels shows the auditor that agent alex opened an order', async (width) => {
    const agent = await browser.open();
    await signIn(agent.page, '/back-office/sign-in', 'alex@meridian.example');
    await agent.page.getByRole('heading', { name: 'Order desk' }).waitFor();
    await agent.page.goto(`${server.url}/back-office/orders/${order.id}`);
    await agent.page.getByText(order.orderNumber).first().waitFor();
    await agent.close();

    const { page, complaints, close } = await browser.open({ width });
    await signIn(page, '/back-office/sign-in', 'avery@meridian.example');
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    await page.getByLabel('Who').fill('alex');
    await page.getByLabel('Operation').fill('desk:get');
    await page.getByRole('button', { name: 'Find' }).click();
    const entry = page.getByRole('list', { name: 'Entries' }).getByRole('listitem').first();
    await entry.getByText(/Alex .*opened product order/).click();
    await entry.getByText(order.id).first().waitFor();
    await entry.getByText('Correlation id').waitFor();
    expect(await widerThanScreen(page)).toBe(0);
    await page.getByRole('button', { name: 'Verify now' }).click();
    await page.getByText('Holds').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows the company who looked', async () => {
    const { page, complaints, close } = await browser.open({ width: 360 });
    await signIn(page, '/sign-in', 'dana@brightwell.example');
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    await page.goto(`${server.url}/company/access-log`);
    await page.getByRole('heading', { name: 'Who looked at our data' }).waitFor();
    await page
      .getByText(/Alex .*looked at an order/)
      .first()
      .waitFor();
    expect(await widerThanScreen(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
