import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser, type Visitor } from '../support/browser.js';
import { holdBack, loseAnswer } from '../support/network.js';

const PASSWORD = 'demo-trunkline-2026';
const CUSTOMER = 'dana@brightwell.example';
const AGENT = 'alex@meridian.example';
const ADDRESS = '12 Cannery Row, Suite 100';

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  // Fast enough that an order of weeks completes in seconds, slow enough that its steps can be seen.
  server = await createTestApp({ role: 'all', ossSpeed: 2_000_000 });
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const visit = (page: Page, path: string) => page.goto(`${server.url}${path}`);

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function chooseAddress(page: Page): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Service address' });
  await field.fill(ADDRESS);
  await page.getByRole('option', { name: ADDRESS }).waitFor();
  await field.press('Enter');
}

describe('the sale', () => {
  let buyer: Visitor;
  let number = '';

  beforeAll(async () => {
    buyer = await browser.open({ width: 360, height: 800 });
  });

  afterAll(() => buyer.close());

  it('leads a visitor from the address to an order, and the cart survives the sign-in', async () => {
    const { page } = buyer;
    await visit(page, '/');
    await page.evaluate('window.neverReloaded = true');
    await chooseAddress(page);
    await page.getByRole('link', { name: /^Data/ }).click();
    await page.getByRole('link', { name: 'Dedicated Internet' }).click();
    await page.getByRole('radio', { name: /1 Gb\/s/ }).check();
    await page.getByRole('radio', { name: /36 months/ }).check();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    const totals = page.getByRole('complementary', { name: 'Totals' });
    await totals.getByText('$1,185.00').waitFor();
    await page.getByRole('link', { name: 'Check out' }).click();
    await signIn(page, CUSTOMER);
    await page.getByLabel('Where the line should end').fill('2nd floor, server room');
    await page.getByLabel('Power at the line').selectOption('120 V AC');
    await page.getByLabel('IP addresses').selectOption({ index: 1 });
    await page.getByLabel('Contact at the site').fill('Sam Reyes');
    await page.getByLabel('Phone of that contact').fill('2165550123');
    await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('216 555 0110');
    await page.getByText('Saved.').waitFor();
    // The order is placed, but its answer is lost on the way: pressing again, twice, must not order again. News of the
    // cart waits meanwhile: it would lead on to the thanks before there was anything to press.
    const hearOfTheCart = await holdBack(page, '**/api/v1/carts/current');
    await loseAnswer(page, '**/checkout');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByText('We could not reach Trunkline.').waitFor();
    await page.getByRole('button', { name: 'Place the order' }).dblclick();
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    hearOfTheCart();
    number = await page.getByText('Order number').locator('strong').innerText();
    expect(number).toMatch(/\d/);
  });

  it('shows the order moving to its end and the service under my services, without reloading', async () => {
    const { page, complaints } = buyer;
    await page.getByRole('link', { name: 'Follow the order' }).click();
    await page.getByRole('heading', { name: `Order ${number}` }).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Everything is in service.').waitFor({ timeout: 60_000 });
    const stations = page.getByRole('list', { name: `Milestones of order ${number}` }).getByRole('button');
    expect(await stations.count()).toBeGreaterThan(3);
    for (const name of await stations.allInnerTexts()) expect(name).toContain('Done');
    await stations.last().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const second = await stations.nth(1).innerText();
    await page.getByRole('heading', { name: second.split(/[\s,]/, 1)[0], exact: true }).waitFor();
    await page.getByRole('link', { name: 'See it under my services' }).click();
    const site = page.getByRole('region', { name: new RegExp(ADDRESS) });
    await site.getByRole('heading', { name: 'Dedicated Internet' }).waitFor();
    await site.getByText('Circuit').waitFor();
    expect(await page.evaluate('window.neverReloaded')).toBe(true);
    expect(complaints.filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
  });

  it('placed one order, whatever happened to the answer', async () => {
    const { page } = buyer;
    await page.getByRole('link', { name: 'Orders' }).click();
    await page.getByRole('link', { name: number }).waitFor();
    await page.getByRole('main').getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    expect(await page.getByRole('main').getByRole('listitem').count()).toBe(1);
  });

  it.each([
    ['number', () => number],
    ['customer', () => 'brightwell'],
    ['address', () => 'cannery row'],
  ])(
    'is found in the back office by %s, with items, milestones, activity and assignee',
    async (_by, words) => {
      const agent = await browser.open();
      const { page, complaints } = agent;
      await visit(page, '/back-office');
      await signIn(page, AGENT);
      await page.getByRole('heading', { name: 'Order desk' }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type(words());
      await page.getByRole('link', { name: new RegExp(number) }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      const order = page.getByRole('article', { name: `Order ${number}` });
      await order.getByRole('heading', { name: 'Dedicated Internet' }).waitFor();
      expect(
        await order
          .getByRole('list', { name: /^Milestones/ })
          .getByRole('button')
          .count(),
      ).toBeGreaterThan(3);
      expect(
        await order.getByRole('region', { name: 'Activity' }).getByRole('listitem').count(),
      ).toBeGreaterThan(1);
      expect(
        await order.getByRole('heading', { name: 'Assigned to' }).locator('..').innerText(),
      ).not.toContain('Nobody is assigned');
      expect(complaints).toEqual([]);
      await agent.close();
    },
  );

  it("keeps the customers' own pages from staff, who would see everybody's", async () => {
    const agent = await browser.open();
    const { page } = agent;
    await visit(page, '/back-office');
    await signIn(page, AGENT);
    await page.getByRole('heading', { name: 'Order desk' }).waitFor();
    for (const path of ['/services', '/orders']) {
      await visit(page, path);
      await page.getByRole('heading', { name: 'You are signed in as staff' }).waitFor();
      expect(await page.getByText(number).count()).toBe(0);
    }
    await agent.close();
  });
});

describe('every page', () => {
  const OPEN = ['/', '/shop/data', '/shop/voice', '/shop/mobile', '/cart', '/checkout', '/sign-in'];
  const OWN = ['/', '/cart', '/orders', '/services'];
  const STAFF = ['/back-office/'];

  const widerThanScreen = (page: Page): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  async function expectCalm(page: Page, paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await visit(page, path);
      await settled(page);
      expect({ path, wider: await widerThanScreen(page) }).toEqual({ path, wider: 0 });
      expect(await page.title()).toMatch(/Trunkline/);
    }
  }

  it.each(['light', 'dark'] as const)(
    'fits into 360 pixels and complains of nothing in %s',
    async (colorScheme) => {
      const { page, complaints, close } = await browser.open({ width: 360, height: 800, colorScheme });
      await expectCalm(page, OPEN);
      const scheme = await page.evaluate('getComputedStyle(document.documentElement).colorScheme');
      expect(scheme).toBe(colorScheme);
      await visit(page, '/sign-in');
      await signIn(page, CUSTOMER);
      await page.getByRole('button', { name: /^Sign out/ }).waitFor();
      await expectCalm(page, OWN);
      await page.getByRole('button', { name: /^Sign out/ }).click();
      await page.getByRole('link', { name: 'Sign in' }).waitFor();
      await visit(page, '/back-office');
      await signIn(page, AGENT);
      await page.getByRole('heading', { name: 'Order desk' }).waitFor();
      await expectCalm(page, STAFF);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('keeps the chosen scheme over a reload, against the system', async () => {
    const { page, close } = await browser.open({ colorScheme: 'light' });
    await visit(page, '/');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Switch to light' }).waitFor();
    expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
    await close();
  });

  it('asks to sign in again when the session has ended meanwhile, and comes back', async () => {
    const { page, close } = await browser.open();
    await visit(page, '/orders');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signIn(page, CUSTOMER);
    await page.getByRole('heading', { name: 'Orders', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/orders');
    await page.request.delete(`${server.url}/api/v1/session`);
    await page.getByRole('link', { name: 'Services' }).click();
    await page.getByRole('heading', { name: 'Sign in to see my services' }).waitFor();
    await page.locator('h1:focus').waitFor();
    await close();
  });

  it('lets somebody sign in with the keyboard alone, and says what was wrong', async () => {
    const { page, close } = await browser.open();
    await visit(page, '/sign-in');
    await page.locator('h1').waitFor();
    const press = async (key: string, until: string): Promise<void> => {
      for (let times = 0; times < 40; times += 1) {
        await page.keyboard.press(key);
        const at = await page.evaluate('document.activeElement.getAttribute("name")');
        if (at === until) return;
      }
      throw new Error(`${key} never led to ${until}.`);
    };
    await press('Tab', 'email');
    await page.keyboard.type(CUSTOMER);
    await press('Tab', 'password');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await press('Shift+Tab', 'password');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    await close();
  });
});
