import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';

const DELIVERED_MS = 150_000;
const FRAME = /\/try\/run\/[\da-f-]{36}/;

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  server = await createTestApp({ role: 'all' });
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const guide = (page: Page) => page.getByRole('region', { name: 'Guide' });
const atStep = (page: Page, title: string) =>
  guide(page).getByRole('heading', { name: title, exact: true }).waitFor();
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('trying the shop out', () => {
  it('at 360 pixels: "let me" leads through the real pages to the cart, and "show me" to the finished order', async () => {
    const { page, complaints, close } = await browser.open({ width: 360 });
    await page.goto(`${server.url}/`);
    await page.getByRole('link', { name: 'Try it without ordering' }).click();
    await page.getByRole('heading', { name: 'Order dedicated Internet for an office' }).waitFor();
    expect(await widerThanScreen(page)).toBe(0);
    await page.getByRole('link', { name: 'Try it', exact: true }).first().click();
    await page.waitForURL(FRAME);
    await page.getByRole('region', { name: 'Demonstration' }).getByText('nothing here is real').waitFor();
    await atStep(page, 'Find an offering at your address');
    expect(await widerThanScreen(page)).toBe(0);

    // the visitor's own hands: what the guide points at is ringed, and the step ends by what happened
    await page.locator('a[data-pointed]').waitFor();
    await guide(page).getByRole('button', { name: 'Let me' }).click();
    await page.getByRole('link', { name: 'Dedicated Internet' }).first().click();
    await atStep(page, 'Choose, and put it into the cart');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await atStep(page, 'Look at the cart');
    await page.getByRole('link', { name: 'Check out' }).click();
    await atStep(page, 'Answer what the order needs');
    expect(await widerThanScreen(page)).toBe(0);

    // and the guide's
    await guide(page).getByRole('button', { name: 'Show me' }).click();
    await atStep(page, 'Place the order');
    await page.getByLabel('Phone').last().fill('(212) 555-0123');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await atStep(page, 'Follow the order');
    await guide(page).getByRole('button', { name: 'Take me there' }).click();
    await page
      .getByText(/TRY-\d\d-\d{7}-\d/)
      .first()
      .waitFor();
    await guide(page).getByRole('heading', { name: 'See what you have' }).waitFor({ timeout: DELIVERED_MS });
    await guide(page).getByRole('button', { name: 'Show me' }).click();
    await atStep(page, 'That was it');
    expect(page.url()).toMatch(FRAME);
    expect(await widerThanScreen(page)).toBe(0);

    // left, found again, and ended
    await page.getByRole('link', { name: 'Leave' }).click();
    await page.getByRole('heading', { name: 'Where you left off' }).waitFor();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('heading', { name: 'Where you left off' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('a deep link stands at its step, with what comes before done; it can be begun anew', async () => {
    const { page, complaints, close } = await browser.open({ colorScheme: 'dark' });
    await page.goto(`${server.url}/try/home-fibre?step=order`);
    await page.waitForURL(/\/try\/run\/[\da-f-]{36}\/checkout$/);
    await atStep(page, 'Place the order');
    await page.getByText('You are Jamie Okafor').waitFor();
    await guide(page).getByRole('button', { name: 'All steps' }).click();
    await guide(page)
      .getByRole('button', { name: /^See what fibre costs, and choose ?, done$/ })
      .waitFor();
    await guide(page).getByRole('button', { name: 'Begin anew' }).click();
    await atStep(page, 'See what fibre costs, and choose');
    await page.goto(`${server.url}/cart`);
    await page.getByRole('heading', { name: 'Cart', exact: true }).waitFor();
    expect(await page.getByRole('region', { name: 'Demonstration' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
