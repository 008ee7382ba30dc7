import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { MailStore } from '../../src/integration/mail/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { lastTokenTo } from '../support/mails.js';
import { type OidcTestProvider, startOidcProvider } from '../support/oidc-provider.js';
import { freePort } from '../support/process.js';

const ADMIN = 'dana@brightwell.example';
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

let server: TestApp;
let browser: TestBrowser;
let oidc: OidcTestProvider;

beforeAll(async () => {
  const port = await freePort();
  [server, oidc] = await Promise.all([
    createTestApp({ publicUrl: `http://127.0.0.1:${port}` }, {}, port),
    startOidcProvider(),
  ]);
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await oidc?.close();
  await server?.close();
});

async function openAs(email: string, path: string, width = 1280) {
  const visitor = await browser.open({ width });
  await visitor.page.goto(`${server.url}/sign-in`);
  await visitor.page
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: new RegExp(email) })
    .click();
  await visitor.page.getByRole('button', { name: /^Sign out/ }).waitFor();
  await visitor.page.goto(server.url + path);
  return visitor;
}

const tokenFor = (id: string, secret: string) =>
  server
    .http()
    .post('/api/v1/oauth/token')
    .auth(id, secret)
    .type('form')
    .send({ grant_type: 'client_credentials' });

it('an administrator makes an API client, uses it, changes its secret, and suspends it', async () => {
  const { page, complaints, close } = await openAs(ADMIN, '/company/programs', 360);
  await page.getByText('No program of yours works with us yet').waitFor();
  await page.getByRole('button', { name: 'New API client' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Stock sync');
  await page.getByRole('checkbox', { name: 'ordering:read' }).check();
  expect(await page.getByRole('checkbox', { name: /^workforce/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Create the client' }).click();
  const first = (await page.getByTestId('secret').textContent()) ?? '';
  expect(await widerThanScreen(page)).toBe(0);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  expect(await page.getByText(first).count()).toBe(0);
  const item = page.getByRole('listitem', { name: 'Stock sync' });
  const id = (await item.getByText(/^tl-/).textContent()) ?? '';
  expect((await tokenFor(id, first)).body.scope).toBe('ordering:read');

  await item.getByRole('button', { name: 'New secret' }).click();
  const second = (await page.getByTestId('secret').textContent()) ?? '';
  expect((await tokenFor(id, second)).status).toBe(200);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await item.getByRole('button', { name: new RegExp(`ending in ${first.slice(-4)}`) }).click();
  await item.getByText(`…${first.slice(-4)}`).waitFor({ state: 'detached' });
  expect((await tokenFor(id, first)).status).toBe(401);

  await item.getByRole('button', { name: 'Suspend' }).click();
  await item.getByText('Suspended').waitFor();
  expect((await tokenFor(id, second)).status).toBe(401);
  expect(complaints).toEqual([]);
  await close();
});

it('a person makes a token of their own, and revokes it', async () => {
  const { page, complaints, close } = await openAs(ADMIN, '/account', 360);
  const section = page.getByRole('region', { name: 'Personal access tokens' });
  await section.getByRole('button', { name: 'New token' }).click();
  await section.getByRole('textbox', { name: 'What it is for' }).fill('Report');
  await section.getByRole('checkbox', { name: 'ordering:read' }).check();
  await section.getByRole('button', { name: 'Make the token' }).click();
  const token = (await page.getByTestId('secret').textContent()) ?? '';
  expect(await widerThanScreen(page)).toBe(0);
  await server.http().get('/api/v1/orders').auth(token, { type: 'bearer' }).expect(200);
  await section.getByRole('button', { name: 'I have kept it' }).click();
  await section.getByRole('button', { name: 'Revoke Report' }).click();
  await section.getByRole('listitem', { name: 'Report' }).waitFor({ state: 'detached' });
  await server.http().get('/api/v1/orders').auth(token, { type: 'bearer' }).expect(401);
  expect(complaints).toEqual([]);
  await close();
});

it('a company lets its people in by its own provider, and the operator confirms its domain', async () => {
  const dana = await openAs(ADMIN, '/company/sign-in');
  await dana.page.getByRole('button', { name: 'Add an identity provider' }).click();
  await dana.page.getByRole('textbox', { name: 'Name' }).fill('Brightwell');
  await dana.page.getByRole('textbox', { name: 'Issuer' }).fill(oidc.issuer);
  await dana.page.getByRole('textbox', { name: 'Client id' }).fill(oidc.clientId);
  await dana.page.getByLabel('Client secret').fill(oidc.clientSecret);
  await dana.page.getByRole('button', { name: 'Add the provider' }).click();
  const provider = dana.page.getByRole('listitem', { name: 'Brightwell' });
  const back = (await provider.getByText(/\/callback$/).textContent()) ?? '';
  oidc.serve([back]);
  oidc.people.set('newton', {
    email: 'newton@brightwell.example',
    email_verified: true,
    name: 'Newton Young',
  });
  await provider.getByRole('textbox', { name: 'Domain' }).fill('brightwell.example');
  await provider.getByRole('button', { name: 'Add', exact: true }).click();
  await provider.getByText('Waits for the operator').waitFor();
  expect(dana.complaints).toEqual([]);
  await dana.close();

  const { page: desk, close: closeDesk } = await browser.open();
  await desk.goto(`${server.url}/back-office/sign-in`);
  await desk
    .getByRole('region', { name: 'Demo sign-ins' })
    .getByRole('button', { name: /admin@meridian/ })
    .click();
  await desk.getByRole('link', { name: 'Programs' }).click();
  await desk.getByRole('button', { name: 'Confirm brightwell.example' }).click();
  await desk.getByText('Confirmed').waitFor();
  await closeDesk();

  const { page, complaints, close } = await browser.open({ width: 360 });
  await page.goto(`${server.url}/sign-in?next=/orders`);
  await page.getByRole('textbox', { name: 'Email' }).fill('newton@brightwell.example');
  await page.getByRole('link', { name: 'Continue with Brightwell' }).click();
  await page.getByPlaceholder('Enter any login').fill('newton');
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${server.url}/orders`);
  await page.getByRole('button', { name: /^Sign out/ }).waitFor();
  expect(complaints.filter((line) => line.includes(server.url))).toEqual([]);
  await close();
});

it('an invited person whose company enforces its provider joins by it, coming back from there', async () => {
  const email = 'ines@brightwell.example';
  oidc.people.set('ines', { email, email_verified: true, name: 'Ines Ortega' });
  const dana = await server.signIn(ADMIN);
  const [provider] = (await dana.get('/api/v1/identity-providers').expect(200)).body as { id: string }[];
  const enforce = (enforced: boolean) =>
    dana
      .patch(`/api/v1/identity-providers/${String(provider?.id)}`)
      .send({ enforced })
      .expect(200);
  await enforce(true);
  await dana
    .post('/api/v1/company/invitations')
    .send({ email, roles: ['buyer'] })
    .expect(201);
  const token = await lastTokenTo(server.app.get(MailStore), email);
  const { page, complaints, close } = await browser.open({ width: 360 });
  await page.goto(`${server.url}/join?token=${token}`);
  await page.getByText('People of this company sign in by its own provider').waitFor();
  expect(await page.getByLabel('Password').count()).toBe(0);
  expect(await widerThanScreen(page)).toBe(0);
  const leaving = page.waitForRequest(/\/start\?next=/);
  await page.getByRole('link', { name: 'Continue with Brightwell' }).click();
  expect((await leaving).url()).not.toContain(token);
  await page.getByPlaceholder('Enter any login').fill('ines');
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${server.url}/`);
  await page.getByRole('button', { name: 'Sign out Ines Ortega' }).waitFor();
  const session = (await (await page.request.get(`${server.url}/api/v1/session`)).json()) as {
    user: { email: string; roles: string[] };
  };
  expect(session.user).toMatchObject({ email, roles: ['buyer'] });
  expect(complaints.filter((line) => line.includes(server.url))).toEqual([]);
  await enforce(false);
  await close();
});

it.each([
  ['emailNotVerified', /does not vouch for your email/],
  ['foreignOrigin', /link came from another site/],
])('the sign-in page says in words what went wrong with a provider: %s', async (problem, words) => {
  const { page, close } = await browser.open({ width: 360 });
  await page.goto(`${server.url}/sign-in?problem=${problem}`);
  await page.getByRole('alert').getByText(words).waitFor();
  await close();
});
