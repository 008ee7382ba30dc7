import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { MailStore } from '../../src/integration/mail/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser, type Visitor } from '../support/browser.js';
import { lastTokenTo } from '../support/mails.js';
import { answerAll, newCart } from '../support/shopper.js';

const NEW = 'ivy@brightwell.example';
const PASSWORD = 'four purple lanterns';

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

async function signedIn(email: string, path: string, width = 1280, portal = ''): Promise<Visitor> {
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

describe('a company', () => {
  it('invites a buyer, whose order above the limit waits, is approved, and is placed', async () => {
    const dana = await signedIn('dana@brightwell.example', '/company/people', 360);
    const invite = dana.page.getByRole('form', { name: 'Invite somebody' });
    await invite.getByLabel('Email').fill(NEW);
    await invite.getByRole('button', { name: 'Send the invitation' }).click();
    await dana.page.getByText('The invitation is on its way.').waitFor();
    expect(await overflow(dana.page)).toBe(0);

    const ivy = await browser.open({ width: 360 });
    await ivy.page.goto(`${server.url}/join?token=${await lastTokenTo(server.app.get(MailStore), NEW)}`);
    await ivy.page.getByLabel('Given name').fill('Ivy');
    await ivy.page.getByLabel('Family name').fill('Stone');
    await ivy.page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    expect(ivy.page.url()).not.toContain('token');
    expect(await overflow(ivy.page)).toBe(0);
    await ivy.page.getByRole('button', { name: 'Join', exact: true }).click();
    await ivy.page.getByRole('button', { name: 'Sign out Ivy Stone' }).waitFor();

    await dana.page.goto(`${server.url}/company/spending`);
    const row = dana.page.getByRole('listitem').filter({ hasText: 'Ivy Stone' });
    await row.getByRole('button', { name: 'Change the limit' }).click();
    await dana.page.getByLabel('Once, per order').fill('100');
    await dana.page.getByRole('button', { name: 'Save the limit' }).click();
    await row.getByText('$100.00').waitFor();
    expect(await overflow(dana.page)).toBe(0);

    const shopper = server.browser();
    await shopper.post('/api/v1/session').send({ email: NEW, password: PASSWORD }).expect(200);
    const cart = await newCart(shopper);
    await shopper
      .post(`/api/v1/carts/${cart}/items`)
      .send({ offeringId: derivedId('offering:X-PORT'), quantity: 40 })
      .expect(201);
    await answerAll(shopper, cart);
    await ivy.page.goto(`${server.url}/checkout`);
    await ivy.page.getByText('Needs approval by Dana Whitfield or Paz Romero').waitFor();
    await ivy.page.getByLabel('Phone').fill('(216) 555-0123');
    expect(await overflow(ivy.page)).toBe(0);
    await ivy.page.getByRole('button', { name: 'Place the order' }).click();
    await ivy.page.getByText('Waits for approval').waitFor();

    await dana.page.goto(server.url);
    await dana.page.getByText('Ivy Stone asks for your approval').waitFor();
    await dana.page.getByRole('link', { name: 'Decide' }).click();
    await dana.page.getByRole('button', { name: 'Approve and order' }).click();
    await dana.page.getByRole('link', { name: 'Go to the order' }).click();
    await dana.page.getByText('Dana Whitfield approved the order').first().waitFor();
    for (const { complaints } of [dana, ivy]) expect(complaints).toEqual([]);
    await Promise.all([dana.close(), ivy.close()]);
  });

  it('acts for a company beneath and comes back', async () => {
    const { page, complaints, close } = await signedIn('kim@kestrel.example', '/company/beneath', 360);
    await page.getByText('Kestrel Freight').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Act for Kestrel Air' }).click();
    const menu = page.getByRole('button', { name: 'Kestrel Air, your pages' });
    const banner = page.getByRole('region', { name: 'Acting for a company beneath' });
    await banner.getByText('You act for Kestrel Air, a company of Kestrel Logistics').waitFor();
    expect(await overflow(page)).toBe(0);
    await banner.getByRole('button', { name: 'Go back' }).click();
    await page.getByRole('button', { name: 'Kestrel Logistics, your pages' }).waitFor();
    await banner.waitFor({ state: 'detached' });
    await page.goto(`${server.url}/orders`);
    await page.getByLabel('Company').selectOption('Kestrel Freight');
    await page.getByText('This company has not ordered yet').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.goto(`${server.url}/company/beneath`);
    await page.getByRole('button', { name: 'Act for Kestrel Air' }).click();
    await menu.click();
    await page.getByRole('button', { name: /^Kestrel Logistics/ }).click();
    await page.getByRole('button', { name: 'Kestrel Logistics, your pages' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the back office', () => {
  it('finds a customer with its people and what stands beneath, and shows its own staff', async () => {
    const { page, complaints, close } = await signedIn(
      'sam@meridian.example',
      '/customers',
      1280,
      '/back-office',
    );
    await page.getByLabel('Find a customer').fill('kestrel log');
    await page.getByRole('link', { name: 'Kestrel Logistics' }).click();
    await page.getByRole('link', { name: 'Kestrel Air' }).waitFor();
    await page.getByText('kim@kestrel.example').waitFor();
    const rail = page.getByRole('navigation', { name: 'Back office' }).getByRole('link');
    expect(await rail.allInnerTexts()).toEqual([
      'Orders',
      'Customers',
      'Needs',
      'Agents',
      'My hours',
      'Staff',
    ]);
    await page.goto(`${server.url}/back-office/staff`);
    await page.getByText('alex@meridian.example').waitFor();
    expect(await page.getByRole('button', { name: 'Deactivate' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
