import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { JobRunner } from '../../src/integration/jobs/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { launchBrowser, settled, type TestBrowser } from '../support/browser.js';
import { until } from '../support/until.js';

const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';

let server: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  server = await createTestApp({ ossSpeed: 1 });
  await server.app.get(LoadDemoOperator).load();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const widerThanScreen = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function signIn(page: Page, path: string, email: string): Promise<void> {
  await page.goto(`${server.url}/back-office/sign-in`);
  const sheet = page.getByRole('region', { name: 'Demo sign-ins' });
  await sheet.getByRole('button', { name: new RegExp(email) }).click();
  await page.getByRole('button', { name: /^Sign out/ }).waitFor();
  await page.goto(`${server.url}/back-office${path}`);
}

/** An order of Dana's that an agent has. */
async function placeOrder(): Promise<string> {
  const dana = await server.signIn('dana@brightwell.example');
  const item = { id: '1', action: 'add', quantity: 1, productOffering: { id: derivedId('offering:V-CONF') } };
  const placed = await dana.post(ORDERS).send({ productOrderItem: [item] });
  expect(placed.status).toBe(201);
  const { id } = placed.body as { id: string };
  const runner = server.app.get(JobRunner);
  await runner.start();
  await until(async () => (await dana.get(`/api/v1/orders/${id}`)).body.owner !== null);
  await runner.stop();
  return id;
}

describe('the people of the back office', () => {
  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('at %i pixels, %s: fit the screen on every page', async (width, colorScheme) => {
    const { page, complaints, close } = await browser.open({ width, colorScheme });
    await signIn(page, '/workforce', 'sam@meridian.example');
    const agent = `/workforce/agents/${derivedId('user:jo')}`;
    for (const [path, heading] of [
      ['/workforce', 'Agents'],
      [agent, 'Jo Lindqvist'],
      ['/workforce/teams', 'Teams'],
      ['/workforce/leave', 'Leave'],
      ['/workforce/holidays', 'Holidays'],
      ['/my-hours', 'My hours'],
    ]) {
      await page.goto(`${server.url}/back-office${path}`);
      await page.getByRole('heading', { name: heading ?? '', level: 1 }).waitFor();
      await settled(page);
      expect([path, await widerThanScreen(page)]).toEqual([path, 0]);
      if (process.env.TRUNKLINE_SHOTS) {
        const name = `${(path ?? '').replaceAll('/', '-')}-${width}.png`;
        await page.screenshot({ path: `${process.env.TRUNKLINE_SHOTS}/${name}`, fullPage: true });
      }
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('let a supervisor edit a split shift with the keyboard', async () => {
    const { page, close } = await browser.open();
    await signIn(page, '/workforce', 'sam@meridian.example');
    await page.getByRole('list', { name: 'Agents' }).waitFor();
    await page.getByRole('link', { name: /Alex Rivera/ }).press('Enter');
    const add = page.getByRole('button', { name: 'Add hours on Saturday' });
    await add.press('Enter');
    await add.press('Enter');
    await page.getByLabel('Saturday from, part 1').fill('09:00');
    await page.getByLabel('Saturday to, part 1').fill('13:00');
    await page.getByLabel('Saturday from, part 2').fill('12:30');
    await page.getByLabel('Saturday to, part 2').fill('18:00');
    const save = page.getByRole('button', { name: 'Save' });
    await save.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/Saturday 09:00-13:00 and Saturday 12:30-18:00 overlap/)
      .waitFor();
    await page.getByLabel('Saturday from, part 2').fill('14:00');
    await save.press('Enter');
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await page.getByLabel('Saturday from, part 2').waitFor();
    expect(await page.getByLabel('Saturday from, part 2').inputValue()).toBe('14:00');
    await close();
  });

  it('let an agent ask for leave, and a supervisor approve it with a cover', async () => {
    const agent = await browser.open({ width: 360 });
    await signIn(agent.page, '/my-hours', 'alex@meridian.example');
    const form = agent.page.getByRole('form', { name: 'Ask for leave' });
    await form.getByLabel('First day').fill('2031-05-05');
    await form.getByLabel('Last day').fill('2031-05-09');
    await form.getByLabel('Note').fill('The sea');
    await form.getByRole('button', { name: 'Ask for leave' }).click();
    await agent.page.getByText('Asked for. A supervisor decides.').waitFor();

    const lead = await browser.open();
    await signIn(lead.page, '/workforce/leave', 'sam@meridian.example');
    const decision = lead.page.getByRole('form', { name: 'Decide on the leave of Alex Rivera' });
    await decision.getByLabel('Who covers').selectOption('Jo Lindqvist');
    await decision.getByRole('button', { name: 'Approve' }).click();
    await decision.waitFor({ state: 'detached' });
    await agent.page.reload();
    await agent.page.getByText('Jo Lindqvist covers').waitFor();
    await agent.page.getByText('Approved by Sam Okonkwo').waitFor();
    await Promise.all([agent.close(), lead.close()]);
  });

  it('let a supervisor reassign an order, and its customer see the new agent', async () => {
    const id = await placeOrder();
    const { page, complaints, close } = await browser.open();
    await signIn(page, `/orders/${id}`, 'sam@meridian.example');
    await page.getByRole('button', { name: 'Reassign' }).click();
    const form = page.getByRole('form', { name: 'Reassign this order' });
    const choice = await form.getByRole('option', { name: /^Casey Moreau/ }).getAttribute('value');
    await form.getByLabel('To').selectOption(choice);
    await form.getByLabel('Reason').fill('Knows the site');
    await form.getByRole('button', { name: 'Reassign' }).click();
    await page.getByText(/handed the order from .* to Casey Moreau: Knows the site/).waitFor();
    const dana = await server.signIn('dana@brightwell.example');
    const { owner, activity } = (await dana.get(`/api/v1/orders/${id}`)).body as {
      owner: { name: string };
      activity: unknown;
    };
    expect(owner.name).toBe('Casey Moreau');
    expect(JSON.stringify(activity)).not.toContain('Knows the site');
    expect(complaints).toEqual([]);
    await close();
  });
});
