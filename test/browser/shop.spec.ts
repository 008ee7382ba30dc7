import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser, type Visitor } from '../support/browser.js';
import { addressWhere, offering } from '../support/shop.js';

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  server = await createTestApp();
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const fitsThePhone = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

async function chooseAddress(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Service address' });
  await field.fill(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await field.press('Enter');
}

/** The words of an address whose dedicated Internet answer is as wanted. */
async function textOfAddress(result: string): Promise<string> {
  const id = await addressWhere(server, (answer) => answer.result === result);
  const { body } = await server.http().get(`/tmf-api/geographicAddressManagement/v4/geographicAddress/${id}`);
  return `${body.streetNr} ${body.streetName}`;
}

describe('the shop', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await browser.open({ width: 1280 });
  });
  afterEach(() => visitor.close());

  it('finds what was typed wrongly, and narrows it by a filter; the address keeps both', async () => {
    const { page } = visitor;
    await page.goto(server.url);
    const search = page.getByRole('searchbox', { name: 'Search all offerings' });
    await search.fill('dedicatd internt');
    await search.press('Enter');
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^Dedicated Internet/ }) });
    await card.first().waitFor();
    const technology = page.getByRole('region', { name: 'Technology' });
    await technology.getByRole('link').first().click();
    await technology.getByRole('link', { name: /chosen/ }).waitFor();
    await page.waitForURL(/q=dedicatd.*technology=/);
    await page.reload();
    await technology.getByRole('link', { name: /chosen/ }).waitFor();
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await technology.getByRole('link', { name: /chosen/ }).waitFor({ state: 'detached' });
    expect(visitor.complaints).toEqual([]);
  });

  it('lays four offerings side by side by the keyboard, and marks what differs', async () => {
    const { page } = visitor;
    await page.goto(`${server.url}/shop/data`);
    await settled(page);
    const boxes = page.getByRole('checkbox', { name: /^Compare / });
    for (const index of [0, 1, 2, 3]) {
      await boxes.nth(index).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('4 of 4').waitFor();
    expect(await boxes.nth(4).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Compare', exact: true }).focus();
    await page.keyboard.press('Enter');
    const table = page.getByRole('region', { name: 'Comparison' });
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBeGreaterThanOrEqual(4);
    await table
      .getByRole('rowheader', { name: /Price.*differs/ })
      .first()
      .waitFor();
    const rows = await table.getByRole('row').count();
    await page.getByRole('switch', { name: 'Only what differs' }).press('Space');
    await table
      .getByRole('rowheader', { name: /differs/ })
      .first()
      .waitFor();
    expect(await table.getByRole('row').count()).toBeLessThan(rows);
    await table
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await page.waitForURL(/offering=[^,]*(,|%2C)[^,]*(,|%2C)[^,%]*$/);
    expect(visitor.complaints).toEqual([]);
  });

  it('says why something is not sold here, instead of hiding it', async () => {
    const { page } = visitor;
    await page.goto(`${server.url}/shop/data`);
    await settled(page);
    await chooseAddress(page, await textOfAddress('unavailable'));
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^Dedicated Internet/ }) })
      .first();
    await card
      .getByText(/Choose one that is available at your place|Not available here/)
      .first()
      .waitFor();
    await page.goto(`${server.url}/shop?q=T1&saleState=grandfathered`);
    await page.getByText('Kept, not sold').first().waitFor();
    await page
      .getByText(/Who has it keeps it/)
      .first()
      .waitFor();
  });

  it('teaches where nothing was found, and leads on', async () => {
    const { page } = visitor;
    await page.goto(`${server.url}/shop?q=zzxxqqyy`);
    await page.getByRole('heading', { name: /Nothing found/ }).waitFor();
    await page.getByRole('link', { name: 'Show everything' }).click();
    await page.getByRole('heading', { name: 'Shop everything' }).waitFor();
  });

  it('lets go of an address that is typed over: nothing speaks of the one before', async () => {
    const { page } = visitor;
    await page.goto(server.url);
    await chooseAddress(page, await textOfAddress('available'));
    await page
      .getByText(/at this address/)
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'Service address' }).fill('1 Nowhere Lane, Atlantis');
    await page
      .getByText(/at this address/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await page.getByRole('combobox', { name: 'Service address' }).inputValue()).toBe(
      '1 Nowhere Lane, Atlantis',
    );
  });

  it('shows the broadband label of a plan, and answers an inquiry about the choice', async () => {
    const { page } = visitor;
    await page.goto(`${server.url}/offerings/${offering('D-BB')}`);
    const label = page.getByRole('region', { name: 'Broadband label' });
    await label.getByText('$80.00').first().waitFor();
    await label.getByLabel('Plan').selectOption({ label: 'Business Broadband 500 Mb/s' });
    await label.getByText('$110.00').first().waitFor();
    await label.getByRole('link', { name: /as a file for programs/ }).waitFor();
    await page.getByRole('button', { name: 'Ask about this choice' }).click();
    const answer = page.getByRole('region', { name: 'What next?' });
    await answer.getByText(/Put it into the cart as asked: .*no(ne| address)/).waitFor();
    await answer.getByText(/at work now/).waitFor();
    await answer.getByRole('button', { name: 'Ask again' }).click();
    await answer.getByText(/Nothing has changed since you asked/).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('fits a phone', async () => {
    const phone = await browser.open({ width: 360, height: 800, colorScheme: 'dark' });
    const ids = ['D-DIA', 'D-BB', 'D-CAB', 'D-DSL'].map(offering).join(',');
    for (const path of [
      '/shop',
      '/shop/voice',
      `/compare?offering=${ids}`,
      `/offerings/${offering('D-BB')}`,
    ]) {
      await phone.page.goto(`${server.url}${path}`);
      await settled(phone.page);
      expect([path, await fitsThePhone(phone.page)]).toEqual([path, true]);
    }
    await phone.close();
  });
});
