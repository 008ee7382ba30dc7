import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser } from '../support/browser.js';
import { addressWhere, isServed } from '../support/shop.js';

const SHOTS = process.env.TRUNKLINE_SHOTS;

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  server = await createTestApp();
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const shot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};
const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The amount beside a term of the totals. */
async function amount(totals: Locator, term: string): Promise<string> {
  const row = totals.locator('dl > div').filter({ hasText: term });
  return (await row.locator('dd').innerText()).trim();
}

/** From the home page to the questions. */
async function begin(page: Page): Promise<string> {
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Help me choose' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('heading', { name: 'What you look for' }).waitFor();
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

describe('somebody who does not know what they need', () => {
  it.each([360, 1280])(
    'at %i pixels: answers in part, sees what fits and why, is joined by a consultant, and orders it',
    async (width) => {
      const visitor = await browser.open({ width });
      const { page } = visitor;
      const id = await begin(page);
      await page.getByRole('radio', { name: 'A business or an organisation' }).check();
      await page.getByRole('checkbox', { name: 'Internet access' }).check();
      await page.getByRole('checkbox', { name: 'Telephone lines' }).check();
      await page.getByText('2 of', { exact: false }).first().waitFor();
      await shot(page, `needs-start-${width}`);
      expect(await widerThanScreen(page)).toBe(0);
      await next(page);
      await page.getByRole('heading', { name: 'Your places' }).waitFor();
      await page.getByRole('textbox', { name: 'How many people are there?' }).fill('12');
      await page.getByRole('radio', { name: 'An hour costs us money' }).check();
      await shot(page, `needs-places-${width}`);
      expect(await widerThanScreen(page)).toBe(0);

      // what fits, before everything is answered: ranked, with reasons for and against
      await page.getByRole('navigation', { name: 'Progress' }).getByRole('link', { name: 'Result' }).click();
      const internet = page.getByRole('region', { name: 'Internet access' });
      const best = internet.getByRole('article').first();
      await best.getByText('Fits best').waitFor();
      expect(await best.getAttribute('aria-label')).toBe('Business Broadband');
      await best.getByText('People there: 12 people').first().waitFor();
      await page
        .getByRole('region', { name: 'We would know more' })
        .getByText('How many calls at the same time')
        .waitFor();
      const totals = page.getByRole('complementary', { name: 'What it comes to' });
      expect(await amount(totals, 'Each month')).toMatch(/^\$\d+(\.\d+)? to \$\d+/);
      await shot(page, `needs-result-${width}`);
      expect(await widerThanScreen(page)).toBe(0);

      await internet.getByRole('link', { name: 'Compare them' }).click();
      await page.getByRole('heading', { level: 1, name: /Compare/ }).waitFor();
      await page.goBack();
      await best.getByText('Fits best').waitFor();

      // to a consultant, who joins
      const desk = page.getByRole('region', { name: 'Ask a consultant' });
      await desk.getByLabel('Your name').fill(`Lou Park ${width}`);
      await desk.getByLabel('E-mail address').fill('lou@example.com');
      await desk.getByRole('button', { name: 'Ask a consultant' }).click();
      await desk.getByText("It waits in our consultants' list", { exact: false }).waitFor();
      const casey = await browser.open({ width });
      await casey.page.goto(`${server.url}/back-office`);
      await casey.page
        .getByRole('region', { name: 'Demo sign-ins' })
        .getByRole('button', { name: /casey@meridian.example/ })
        .click();
      await casey.page.getByRole('button', { name: /^Sign out/ }).waitFor();
      await casey.page.goto(`${server.url}/back-office/needs`);
      await casey.page.getByRole('link', { name: `Lou Park ${width}` }).click();
      await casey.page.getByRole('button', { name: 'Take it' }).click();
      await casey.page.getByRole('button', { name: 'Give it back' }).waitFor();
      await page.getByText('Casey Moreau (consultant)', { exact: false }).waitFor();
      await casey.page.getByRole('status', { name: 'Who is here' }).getByText('guest').waitFor();
      await settled(casey.page);
      await shot(casey.page, `needs-desk-${width}`);
      expect(await widerThanScreen(casey.page)).toBe(0);

      // what the consultant fills in shows at the visitor, without a reload
      await casey.page.getByRole('textbox', { name: 'How many calls at the same time, at most?' }).fill('4');
      await casey.page.getByRole('radio', { name: 'Our own, which stays' }).check();
      await casey.page.getByRole('radio', { name: '24 months' }).check();
      const phones = page.getByRole('region', { name: 'Telephone lines' });
      await phones.getByRole('article', { name: 'SIP Trunk' }).getByText('Fits best').waitFor();
      await phones.getByText(/Why not something else/).click();
      await phones
        .getByRole('article', { name: 'Complete Calling', exact: true })
        .getByText('it needs trunks, not lines', { exact: false })
        .waitFor();
      await page.goto(`${server.url}/needs/${id}?step=2`);
      await page.getByText('Answered by Casey Moreau').first().waitFor();
      const served = await addressWhere(server, isServed);
      await page.evaluate(
        `fetch('/api/v1/needs/${id}/answers', { method: 'PATCH', headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ answers: [{ subject: 's1', question: 'place', value: '${served}' },
            { subject: 's1', question: 'uses', value: ['cloud'] }] }) })`,
      );
      await page
        .getByRole('checkbox', { name: 'Programs in the cloud' })
        .and(page.locator(':checked'))
        .waitFor();

      // one click to the cart, at the price that was shown
      await page.goto(`${server.url}/needs/${id}/result`);
      await page.getByRole('button', { name: 'Put it into the cart' }).waitFor();
      await totals
        .locator('dd')
        .filter({ hasText: /^\$[\d,.]+$/ })
        .first()
        .waitFor();
      const shown = [await amount(totals, 'Due today'), await amount(totals, 'Each month')];
      await page.getByRole('button', { name: 'Put it into the cart' }).click();
      await page.getByRole('heading', { name: 'Cart', exact: true }).waitFor();
      const cart = page.getByRole('complementary', { name: 'Totals' });
      await cart.waitFor();
      expect([await amount(cart, 'Due today'), await amount(cart, 'Each month')]).toEqual(shown);
      await page.getByText('SIP Trunk').first().waitFor();
      expect(visitor.complaints).toEqual([]);
      await casey.close();
      await visitor.close();
    },
  );

  it('shares it by a link that somebody without an account opens, until it is withdrawn', async () => {
    const owner = await browser.open({ width: 360, colorScheme: 'dark' });
    const id = await begin(owner.page);
    await owner.page.getByRole('radio', { name: 'My home' }).check();
    await owner.page.getByRole('checkbox', { name: 'Internet access' }).check();
    await owner.page.getByText('2 of', { exact: false }).first().waitFor();
    await owner.page.goto(`${server.url}/needs/${id}/result`);
    const share = owner.page.getByRole('region', { name: 'Share' });
    await share.getByRole('button', { name: 'Make a link' }).click();
    const link = await share.getByLabel('The link, shown this once').inputValue();
    await shot(owner.page, 'needs-dark-360');

    const friend = await browser.open();
    await friend.page.goto(link);
    await friend.page.getByRole('article', { name: 'Home Fibre' }).waitFor();
    await owner.page.getByRole('status', { name: 'Who is here' }).getByText('guest').waitFor();
    expect(await friend.page.getByRole('button', { name: 'Put it into the cart' }).count()).toBe(0);
    await friend.page.getByRole('link', { name: 'Back to the questions' }).click();
    await friend.page.getByText('this link shows the answers and changes none', { exact: false }).waitFor();
    expect(await friend.page.getByRole('radio', { name: 'My home' }).isDisabled()).toBe(true);

    await share.getByRole('button', { name: 'Withdraw this link' }).click();
    await friend.page.getByText('This link does not open anything any more', { exact: false }).waitFor();
    await owner.close();
    await friend.close();
  });
});
