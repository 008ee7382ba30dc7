import { expect } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser } from '../support/browser.js';
import { addressWhere, isServed, offering } from '../support/shop.js';

const EMAIL = 'wanda@foxglove.example';
const PASSWORD = 'four small foxes dance';

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  server = await createTestApp({ role: 'all', ossSpeed: 2_000_000 });
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const visit = (page: Page, path: string) => page.goto(`${server.url}${path}`);
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** Puts a line into this browser's cart, and fills its order entry in, without the pages. */
async function fillCart(page: Page): Promise<void> {
  const api = page.request;
  const json = async (path: string, data: object): Promise<Record<string, unknown>> =>
    (await (await api.post(`${server.url}${path}`, { data })).json()) as Record<string, unknown>;
  const cart = await json('/tmf-api/shoppingCart/v4/shoppingCart', {});
  await json(`/api/v1/carts/${String(cart.id)}/items`, {
    offeringId: offering('D-DIA'),
    quantity: 1,
    placeId: await addressWhere(server, isServed),
    termMonths: 36,
    characteristics: [{ name: 'bandwidth', value: '1 Gb/s' }],
  });
}

async function signIn(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel('Email').fill(EMAIL);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('an account of one’s own', () => {
  it('is made, its address confirmed from the demo’s mails, and then an order can be placed', async () => {
    const { page, complaints, close } = await browser.open({ width: 360, height: 800 });
    await visit(page, '/');
    await fillCart(page);
    await visit(page, '/sign-in');
    await page.getByRole('link', { name: 'Sign up' }).click();
    await heading(page, 'Sign up');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('Enter your given name.').waitFor();
    await page.getByRole('radio', { name: 'For a company' }).check();
    await page.getByLabel('Company', { exact: false }).last().fill('Foxglove Print');
    await page.getByLabel('Given name').fill('Wanda');
    await page.getByLabel('Family name').fill('Rivers');
    await page.getByLabel('Email').fill(EMAIL);
    await page.getByLabel('Password', { exact: false }).first().fill('foxglove-wanda');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('alert').getByText('needs 15').waitFor();
    await page.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await heading(page, 'Look into your mail');
    await page.getByText('You are signed in').waitFor();

    await visit(page, '/checkout');
    await page.getByText('Confirm your e-mail address to place orders.').waitFor();
    await page.getByLabel('Where the line should end').fill('2nd floor, server room');
    await page.getByLabel('Power at the line').selectOption('120 V AC');
    await page.getByLabel('IP addresses').selectOption({ index: 1 });
    await page.getByLabel('Contact at the site').fill('Sam Reyes');
    await page.getByLabel('Phone of that contact').fill('2165550123');
    await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('216 555 0110');
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('alert').getByText('Confirm your e-mail address first').waitFor();

    await visit(page, '/demo/mails');
    await page.getByRole('link', { name: 'Confirm this address' }).click();
    await page.getByRole('button', { name: 'Confirm this address' }).click();
    await heading(page, 'Your address is confirmed');
    await visit(page, '/checkout');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.waitForURL(/\/orders\/[\w-]+\/placed$/);
    // the browser reports refusals of the API, too: those two were wanted
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    await close();
  });

  it('takes a second factor, asks for it at sign-in, and shows where one is signed in', async () => {
    const { page, complaints, close } = await browser.open();
    await visit(page, '/sign-in');
    await signIn(page);
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    await visit(page, '/account');
    const factor = page.getByRole('region', { name: 'Second factor' });
    await factor.getByRole('button', { name: 'Connect an app' }).click();
    await factor.getByLabel('Your password').fill(PASSWORD);
    await factor.getByRole('button', { name: 'Go on' }).click();
    await factor.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
    const shown = (await factor.getByText(/^Key:/).textContent()) ?? '';
    const secret = shown.replace('Key:', '').replaceAll(' ', '');
    await factor.getByRole('textbox', { name: 'Code' }).fill(generateSync({ secret }));
    await factor.getByRole('button', { name: 'Switch it on' }).click();
    const codes = factor.getByRole('group', { name: 'Recovery codes' }).getByRole('listitem');
    await codes.nth(9).waitFor();
    expect(await codes.count()).toBe(10);
    const recoveryCode = (await codes.first().textContent()) ?? '';
    await factor.getByRole('button', { name: 'I have kept them' }).click();
    await factor.getByText('10 recovery codes left').waitFor();

    await page.getByRole('button', { name: /^Sign out/ }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await visit(page, '/sign-in');
    await signIn(page);
    await page.getByText('Enter the six digits').waitFor();
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The code does not fit').waitFor();
    const next = Math.floor(Date.now() / 1000) + 30; // the present one was used to switch it on
    await page.getByLabel('Code').fill(generateSync({ secret, epoch: next }));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();

    const other = await browser.open();
    await visit(other.page, '/sign-in');
    await signIn(other.page);
    await other.page.getByRole('button', { name: 'I do not have my phone' }).click();
    await other.page.getByLabel('Recovery code').fill(recoveryCode);
    await other.page.getByRole('button', { name: 'Sign in' }).click();
    await other.page.getByRole('button', { name: /^Sign out/ }).waitFor();

    await visit(page, '/account');
    const sessions = page.getByRole('region', { name: 'Sessions' });
    await sessions.getByRole('button', { name: 'End all others' }).click();
    await sessions.getByRole('button', { name: 'End all others' }).waitFor({ state: 'detached' });
    await visit(other.page, '/account');
    await heading(other.page, 'Your account');
    await other.page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
    await other.close();
    expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
    await close();
  });

  it('gets a new password by mail', async () => {
    const { page, close } = await browser.open();
    await visit(page, '/sign-in');
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.getByLabel('Email').fill(EMAIL);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await heading(page, 'Look into your mail');
    await page.getByRole('link', { name: "Read the demo's mails" }).click();
    await page.getByRole('link', { name: 'Choose a new password' }).first().click();
    await heading(page, 'Choose a new password');
    await page.getByLabel('New password').fill('seven quiet owls at noon');
    await page.getByRole('button', { name: 'Take this password' }).click();
    await heading(page, 'Your password has changed');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await signIn(page, 'seven quiet owls at noon');
    await page.getByText('Enter the six digits').waitFor();
    await close();
  });
});

describe('the account pages', () => {
  it.each(['light', 'dark'] as const)('fit into 360 pixels in %s, in both portals', async (colorScheme) => {
    const { page, complaints, close } = await browser.open({ width: 360, height: 800, colorScheme });
    const fits = async (path: string): Promise<void> => {
      await visit(page, path);
      await settled(page);
      const wider = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect({ path, wider }).toEqual({ path, wider: 0 });
    };
    for (const path of ['/sign-up', '/verify?token=x', '/forgot-password', '/reset-password', '/demo/mails'])
      await fits(path);
    await visit(page, '/back-office');
    await page.getByRole('button', { name: /Alex/ }).click();
    await page.getByRole('link', { name: 'Your account' }).click();
    await heading(page, 'Your account');
    await page.getByText('alex@meridian.example').waitFor();
    await fits('/back-office/account');
    expect(complaints).toEqual([]);
    await close();
  });
});
