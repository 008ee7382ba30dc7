import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, type TestBrowser, type Visitor } from '../support/browser.js';
import { offering } from '../support/shop.js';

const PASSWORD = 'demo-trunkline-2026';
const ADDRESS = '12 Cannery Row, Suite 100';

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

async function chooseAddress(page: Page, label: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(ADDRESS);
  await page.getByRole('option', { name: ADDRESS }).waitFor();
  await field.press('Enter');
}

/** What stands out of the page on its right; nothing on a page that fits. */
const tooWide = (page: Page) =>
  page.evaluate(
    `[...document.querySelectorAll('main *')]
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5 &&
        document.documentElement.scrollWidth > document.documentElement.clientWidth)
      .slice(0, 3).map((one) => one.tagName + '.' + one.className + ': ' + one.textContent.slice(0, 60))`,
  );

describe('a package', () => {
  let buyer: Visitor;

  beforeAll(async () => {
    buyer = await browser.open({ width: 360, height: 800 });
  });
  afterAll(() => buyer.close());

  it('is chosen on its page with the keyboard, each choice with what it changes', async () => {
    const { page } = buyer;
    await page.goto(`${server.url}/offerings/${offering('B-CALL')}`);
    await page.getByText('Enter the service address first').waitFor();
    await chooseAddress(page, 'Service address');
    const sums = page.getByRole('complementary', { name: 'Your choice' });
    // 2 lines at 49 less 10 %; long distance is included.
    await sums.getByText('$88.20', { exact: true }).waitFor();
    await sums.getByText('Package discount on lines').waitFor();
    const meetings = page.getByRole('group', { name: /^Conferencing/ });
    await meetings.getByText('+$14/mo').waitFor();
    await meetings.getByRole('radio', { name: /^None/ }).focus();
    await page.keyboard.press('ArrowUp');
    await sums.getByText('$102.20', { exact: true }).waitFor();
    await page.getByLabel('How many of Complete Calling').fill('5');
    await page.getByLabel('How many of Complete Calling').blur();
    // 5 lines at 42 less 10 %, and one host of video meetings.
    await sums.getByText('$203.00', { exact: true }).waitFor();
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add to cart' }).click();
  });

  it('stands together in the cart, and keeps what it needs', async () => {
    const { page } = buyer;
    const whole = page.getByRole('region', { name: 'Complete Calling Package' });
    await whole.getByRole('heading', { name: 'Video Meetings' }).waitFor();
    await whole.getByText(/Package discount on lines/).waitFor();
    await page.getByRole('complementary', { name: 'Totals' }).getByText('$203.00').waitFor();
    await whole.getByRole('button', { name: 'Remove Complete Calling', exact: true }).click();
    await whole.getByText(/needs one more of Phone lines/).waitFor();
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('link', { name: 'Check out' }).click();
  });

  it('is ordered as one: each part asks what it needs, and the order shows the group', async () => {
    const { page } = buyer;
    await page.getByLabel('Email').fill('kim@kestrel.example');
    await page.getByLabel('Password', { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const lines = page.getByRole('group', { name: /^Complete Calling(?! Package)/ });
    await lines.getByLabel('Phone number').selectOption('Keep my number');
    await lines.getByLabel('Numbers to bring along').fill('216-555-0123, 216-555-0124');
    await lines.getByLabel('Account number at the other carrier').fill('0012345');
    await lines.getByLabel('PIN or transfer code').fill('471147');
    await lines.getByLabel('ZIP code of the service there').fill('44101');
    await lines.getByLabel('I authorise you to bring these numbers over').check();
    await chooseAddress(page, 'Address for emergency services');
    const distance = page.getByRole('group', { name: /^Long Distance/ });
    await distance.getByLabel('Phone numbers that use it').fill('216-555-0123');
    await distance.getByLabel(/carrier for long distance/).check();
    await distance.getByLabel('Who authorises it').fill('Kim Sandoval');
    const video = page.getByRole('group', { name: /^Video Meetings/ });
    await video.getByLabel('Mail domain of the hosts').fill('kestrel.example');
    await video.getByLabel('Mail address of the host').fill('kim@kestrel.example');
    await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('216 555 0110');
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('link', { name: 'Follow the order' }).click();
    await page.getByRole('heading', { name: 'Complete Calling Package' }).waitFor();
    await page.getByRole('heading', { name: 'Video Meetings' }).waitFor();
    expect(await page.content()).not.toContain('471147');
    expect(await tooWide(page)).toEqual([]);
    expect(buyer.complaints.filter((complaint) => !/40[19]/.test(complaint))).toEqual([]);
  });
});
