import { expect } from '@jest/globals';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';

const CUSTOMER = /dana@brightwell\.example/;

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

describe('a real browser over plain http', () => {
  it.each(['127.0.0.1', 'localhost'])('keeps the secure host cookies on %s', async (host) => {
    const { page, complaints, close } = await browser.open();
    const origin = server.url.replace('127.0.0.1', host);
    await page.goto(`${origin}/sign-in`);
    await page.getByRole('button', { name: CUSTOMER }).click();
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Sign out/ }).waitFor();
    const cookies = await page.context().cookies(origin);
    const session = cookies.find(({ name }) => name === '__Host-trunkline_session');
    expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/', domain: host });
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told when it did not keep the sign-in', async () => {
    const { page, close } = await browser.open();
    await page.route('**/api/v1/session', async (route) => {
      const answer = await route.fetch();
      const headers = Object.fromEntries(
        Object.entries(answer.headers()).filter(([name]) => name !== 'set-cookie'),
      );
      await page.context().clearCookies();
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(`${server.url}/sign-in`);
    await page.getByRole('button', { name: CUSTOMER }).click();
    await page
      .getByRole('alert')
      .getByText(/did not keep the sign-in.*cookies/)
      .waitFor();
    await close();
  });

  it('shows the API reference without a complaint about its policy', async () => {
    const { page, complaints, close } = await browser.open();
    await page.goto(`${server.url}/docs`);
    await page.locator('.opblock-tag').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
