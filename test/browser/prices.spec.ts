import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser } from '../support/browser.js';

describe('prices in the portal', () => {
  let test: TestApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    test = await createTestApp();
    await test.app.get(LoadDemoOperator).load();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  it('follow what is chosen, come from the server, and fall by a promotion code in the cart', async () => {
    const visitor = await browser.open({ width: 360, height: 800 });
    const { page } = visitor;
    await page.goto(`${test.url}/shop/voice`);
    await settled(page);
    await page.getByRole('link', { name: 'Hosted Voice Seat' }).click();
    const choice = page.getByRole('complementary', { name: 'Your choice' });
    await choice.getByText('$19.00').waitFor();
    await page.getByRole('radio', { name: /Pro.*\$29\/mo/ }).check();
    await choice.getByText('$29.00').waitFor();
    await page.getByLabel('Quantity').fill('5');
    await choice.getByText('$145.00').waitFor();
    await page.getByText('5 × $29.00 = $145.00 each month').waitFor();
    await choice.getByRole('button', { name: 'Add to cart' }).click();
    const totals = page.getByRole('complementary', { name: 'Totals' });
    await totals.getByText('$145.00').first().waitFor();
    await totals.getByLabel('Promotion code').fill('nothing');
    await totals.getByRole('button', { name: 'Use code' }).click();
    await totals.getByText('There is no promotion NOTHING: check the spelling.').waitFor();
    await totals.getByRole('button', { name: 'Take out NOTHING' }).click();
    await totals.getByText('There is no promotion').waitFor({ state: 'detached' });
    await totals.getByLabel('Promotion code').fill('voice2');
    await totals.getByRole('button', { name: 'Use code' }).click();
    await totals.getByText('VOICE2: Two months free on five seats or more.').waitFor();
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(wide).toBe(false);
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
});
