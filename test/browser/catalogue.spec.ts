import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { newId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';

const MANAGER = 'robin@meridian.example';
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

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

async function openAs(email: string, path: string, width = 1280) {
  const visitor = await browser.open({ width });
  await visitor.page.goto(`${server.url}/back-office/sign-in`);
  await visitor.page
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: new RegExp(email) })
    .click();
  await visitor.page.getByRole('button', { name: /^Sign out/ }).waitFor();
  await visitor.page.goto(`${server.url}/back-office${path}`);
  return visitor;
}

const shown = async (): Promise<string> => {
  const { text } = await server
    .http()
    .get('/tmf-api/productCatalogManagement/v4/productOffering?code=X-EXP&fields=description')
    .expect(200);
  return text;
};

it('a catalogue manager changes an offering in a draft, sees the difference, tries it, publishes, and rolls back', async () => {
  const { page, complaints, close } = await openAs(MANAGER, '/catalogue');
  await page.getByRole('textbox', { name: 'Name, code or id' }).fill('X-EXP');
  const found = page
    .getByRole('region', { name: 'Entries' })
    .getByRole('listitem')
    .filter({ hasText: 'X-EXP' });
  await found.getByRole('link').first().click();
  await page.getByRole('textbox', { name: 'Description' }).fill('Quicker than ever');
  await page.getByRole('button', { name: 'Save into the draft' }).click();

  await page.getByRole('region', { name: 'Differences' }).getByText('Quicker than ever').waitFor();
  expect(await shown()).not.toContain('Quicker than ever');
  await page.getByRole('textbox', { name: /^Codes of offerings/ }).fill('X-EXP');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page
    .getByRole('region', { name: 'With the draft' })
    .getByText(/each month/)
    .waitFor();
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('Nothing stands against publishing it.').waitFor();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await page.getByText(/^Published as number/).waitFor();
  expect(await shown()).toContain('Quicker than ever');

  await page.goto(`${server.url}/back-office/catalogue`);
  await page.getByRole('tab', { name: 'Published' }).click();
  await page
    .getByRole('button', { name: /^Roll back/ })
    .first()
    .click();
  await page.getByText(/^Published as number/).waitFor();
  expect(await shown()).not.toContain('Quicker than ever');
  expect(complaints).toEqual([]);
  await close();
});

it('a catalogue manager changes a price by its form, and the shop shows it until it is rolled back', async () => {
  const shop = await browser.open();
  const [expedite] = (
    await server.http().get('/tmf-api/productCatalogManagement/v4/productOffering?code=X-EXP').expect(200)
  ).body as { id: string }[];
  const shopShows = async (amount: string) => {
    await shop.page.goto(`${server.url}/offerings/${expedite?.id ?? ''}`);
    await shop.page
      .getByRole('complementary', { name: 'Your choice' })
      .getByText(amount, { exact: true })
      .first()
      .waitFor();
  };
  await shopShows('$400.00');

  const { page, complaints, close } = await openAs(MANAGER, '/catalogue');
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Price', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name, code or id' }).fill('Expedite');
  await page
    .getByRole('region', { name: 'Entries' })
    .getByRole('link', { name: 'Expedite', exact: true })
    .click();
  await page.getByLabel('Amount', { exact: true }).fill('450');
  await page.getByRole('button', { name: 'Save into the draft' }).click();

  const differences = page.getByRole('region', { name: 'Differences' });
  await differences.getByText('$400.00').waitFor();
  await differences.getByText('$450.00').waitFor();
  await page.getByRole('textbox', { name: /^Codes of offerings/ }).fill('X-EXP');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page
    .getByRole('region', { name: 'As it is' })
    .getByText(/\$400\.00 due today/)
    .waitFor();
  await page
    .getByRole('region', { name: 'With the draft' })
    .getByText(/\$450\.00 due today/)
    .waitFor();
  await shopShows('$400.00');

  await page.getByRole('button', { name: 'Publish now' }).click();
  await page.getByText(/^Published as number/).waitFor();
  await shopShows('$450.00');

  await page.goto(`${server.url}/back-office/catalogue`);
  await page.getByRole('tab', { name: 'Published' }).click();
  await page
    .getByRole('button', { name: /^Roll back/ })
    .first()
    .click();
  await page.getByText(/^Published as number/).waitFor();
  await shopShows('$400.00');
  expect([...complaints, ...shop.complaints]).toEqual([]);
  await shop.close();
  await close();
});

it('an entry of a draft is edited as drafted, a finding leads to its field, and keys move through the list', async () => {
  const { page, complaints, close } = await openAs(MANAGER, '/catalogue');
  await page.getByRole('textbox', { name: 'Name, code or id' }).fill('M-POST');
  const entry = page.getByRole('link', { name: 'Mobile Plan', exact: true });
  await page.getByText('1 entry', { exact: true }).waitFor();
  await entry.waitFor();
  await page.getByRole('heading', { name: 'Catalogue' }).click();
  await page.keyboard.press('j');
  expect(await entry.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Monthly charge per line, Start', exact: true }).click();

  const firstStep = page
    .getByRole('group', { name: 'Steps by quantity' })
    .getByLabel('Amount for each')
    .first();
  await firstStep.fill('36');
  await page.getByLabel('Amount', { exact: true }).fill('36');
  await page.getByRole('button', { name: 'Save into the draft' }).click();
  const differences = page.getByRole('region', { name: 'Differences' });
  await differences.getByText('$36.00').first().waitFor();
  await differences.getByRole('link', { name: /^Edit/ }).click();
  await page.getByText('You see it as it stands in the draft').waitFor();
  await firstStep.and(page.locator('[value="36"]')).waitFor();
  await page.getByLabel('Currency').fill('');
  await page.keyboard.press('Control+s');

  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('link', { name: /^Mend/ }).first().click();
  await page.getByLabel('Currency').and(page.locator(':focus')).waitFor();
  await page.getByLabel('Currency').fill('USD');
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('Nothing stands against publishing it.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('an import says which rows it left out, on a phone', async () => {
  const { page, complaints, close } = await openAs(MANAGER, '/catalogue', 360);
  await page.getByRole('tab', { name: 'Files' }).click();
  const rows = [
    'kind,id,name,price.value (number)',
    `productOfferingPrice,${newId()},Bad,cheap`,
    `category,${newId()},Good,`,
  ];
  const content = Buffer.from(rows.join('\n'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer: content });
  await page.getByRole('button', { name: 'Import into a draft' }).click();
  await page.getByRole('list', { name: 'Rows that were left out' }).getByText('Row 2').waitFor();
  await page.getByText(/1 good, 1 left out/).waitFor();
  expect(await widerThanScreen(page)).toBe(0);
  await page.getByRole('link', { name: 'Look at the draft' }).click();
  await page.getByRole('region', { name: 'Differences' }).getByText('Category: Good').waitFor();
  expect(await widerThanScreen(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
