import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { parseAccountNumber } from '../../src/domains/account/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser, type Visitor } from '../support/browser.js';

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

async function signedIn(email: string, path: string, width: number, portal = ''): Promise<Visitor> {
  const visitor = await browser.open({ width });
  const { page } = visitor;
  await page.goto(`${server.url}${portal}/sign-in`);
  await page
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: new RegExp(email) })
    .click();
  await page.getByRole('button', { name: /^Sign out/ }).waitFor();
  await page.goto(server.url + portal + path);
  return visitor;
}
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

it('an administrator keeps the contact data of the company, and not over a change of somebody else', async () => {
  const { page, complaints, close } = await signedIn('dana@brightwell.example', '/company/profile', 360);
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('Phone').fill('12');
  await page.getByText('Ten digits').waitFor();
  await page.getByLabel('Phone').fill('(216) 555-0177');
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByText('(216) 555-0177').waitFor();

  const other = server.browser();
  await other
    .post('/api/v1/session')
    .send({ email: 'dana@brightwell.example', password: 'demo-trunkline-2026' })
    .expect(200);
  const [company] = (await other.get('/tmf-api/party/v4/organization')).body as {
    href: string;
    contactMedium: { characteristic: { phoneNumber?: string } }[];
  }[];
  expect(company?.contactMedium.map(({ characteristic }) => characteristic.phoneNumber)).toContain(
    '(216) 555-0177',
  );
  await page.getByRole('button', { name: 'Change it' }).click();
  await other.patch(String(company?.href)).send({ tradingName: 'Brightwell Smiles' }).expect(200);
  await page.getByLabel('Phone').fill('(216) 555-0188');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Somebody else changed this').waitFor();
  await page.getByRole('button', { name: 'Show the current version' }).click();
  await page.getByText('Brightwell Smiles').waitFor();
  await page.getByText('(216) 555-0177').waitFor();
  // the refusal itself is what the browser reports
  expect(complaints.filter((complaint) => !complaint.includes('412'))).toEqual([]);
  await close();
});

it('she opens a billing account and changes how it is billed', async () => {
  const { page, complaints, close } = await signedIn('dana@brightwell.example', '/company/billing', 360);
  await page.getByText('BA-0000002-1').waitFor();
  await page.getByRole('button', { name: 'Open a billing account' }).click();
  await page.getByLabel('Name of the account').fill('East branch');
  await page.getByLabel('What a bill shows').selectOption({ label: 'Summary' });
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Open the account' }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'East branch' });
  const number = await row.getByText(/^BA-/).innerText();
  expect(parseAccountNumber(number)).toBe(number);
  await page.getByText(`Account ${number} is open.`).waitFor();
  await row.getByRole('button', { name: 'Change how it is billed' }).click();
  await row.getByLabel('How bills come').selectOption({ label: 'Paper' });
  await row.getByLabel('Email for bills').fill('east@brightwell.example');
  await row.getByRole('button', { name: 'Save the account' }).click();
  await row.getByText('east@brightwell.example').waitFor();
  await row.getByText('Paper', { exact: true }).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('a consumer reads the same pages in words for one person', async () => {
  const { page, complaints, close } = await signedIn('ada@example.com', '/company/profile', 360);
  await page.getByRole('heading', { name: 'How we reach you' }).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('she gives a colleague an extra right in her own company, and ends it', async () => {
  const { page, complaints, close } = await signedIn('dana@brightwell.example', '/company/people', 360);
  const rights = page.getByRole('region', { name: 'Extra rights' });
  await rights.getByRole('button', { name: 'Give an extra right' }).click();
  await rights.getByLabel('Who', { exact: true }).selectOption({ index: 1 });
  await rights.getByLabel('Find what they may do').fill('create billing');
  await rights.getByLabel('Create billing accounts').check();
  expect(await overflow(page)).toBe(0);
  await rights.getByRole('button', { name: 'Give the right' }).click();
  await rights.getByText('In force').waitFor();
  await rights.getByRole('button', { name: /^End the right of/ }).click();
  await rights.getByText('Nobody has any').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('the administrator of the operator gives an agent an extra right, and ends it', async () => {
  const { page, complaints, close } = await signedIn(
    'admin@meridian.example',
    '/staff',
    1280,
    '/back-office',
  );
  const alexMay = async (): Promise<boolean> => {
    const alex = server.browser();
    await alex
      .post('/api/v1/session')
      .send({ email: 'alex@meridian.example', password: 'demo-trunkline-2026' })
      .expect(200);
    const { body } = await alex.get('/api/v1/session');
    return (body.operations as string[]).includes('category:create');
  };
  const rights = page.getByRole('region', { name: 'Extra rights' });
  await rights.getByText('Nobody has any').waitFor();
  await rights.getByRole('button', { name: 'Give an extra right' }).click();
  const who = rights.getByLabel('Who', { exact: true });
  const alex = await who.locator('option', { hasText: 'alex@meridian.example' }).getAttribute('value');
  await who.selectOption(alex);
  await rights.getByLabel('Find what they may do').fill('create catalogue');
  await rights.getByLabel('Create catalogue categories').check();
  await rights.getByLabel('Valid until').fill('2999-12-31');
  await rights.getByRole('button', { name: 'Give the right' }).click();
  await rights.getByText('In force').waitFor();
  await rights.getByText('Create catalogue categories').waitFor();
  expect(await alexMay()).toBe(true);
  await rights.getByRole('button', { name: /^End the right of/ }).click();
  await rights.getByText('Nobody has any').waitFor();
  expect(await alexMay()).toBe(false);

  await page.goto(`${server.url}/back-office/staff/roles`);
  await page.getByLabel('Name', { exact: true }).fill('Night desk');
  await page.getByLabel('Find what they may do').fill('category');
  await page.getByLabel('Create catalogue categories').check();
  await page.getByRole('button', { name: 'Define the role' }).click();
  const own = page.getByRole('listitem').filter({ hasText: 'Night desk' });
  await own.getByRole('button', { name: 'Delete the role' }).click();
  await own.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});
