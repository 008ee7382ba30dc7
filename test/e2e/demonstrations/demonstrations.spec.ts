import { LoadDemoCatalogue } from '../../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { LoadDemoPlaces } from '../../../src/business/service-availability/index.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { begin, DEMONSTRATIONS, inside, play, read, type Run } from '../../support/demonstrations.js';
import { type Browser, visit } from '../../support/shopper.js';
import { until } from '../../support/until.js';

describe('a demonstration', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await createTestApp({ role: 'all' });
    await app.app.get(LoadDemoCatalogue).load();
    await app.app.get(LoadDemoPlaces).load();
    await app.app.get(LoadDemoPeople).load();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    browser = await visit(app);
  });

  const delivered = (run: Run) =>
    until(
      () => read(browser, run),
      ({ steps }) => steps.find(({ id }) => id === 'follow')?.done === true,
      120_000,
    );

  it('offers its scenarios', async () => {
    const { body } = await browser.get(`${DEMONSTRATIONS}/scenarios`).expect(200);
    expect((body as { id: string }[]).map(({ id }) => id)).toEqual([
      'office-internet',
      'dental-practice',
      'home-fibre',
    ]);
  });

  it.each(['office-internet', 'dental-practice', 'home-fibre'])('shows %s to its end', async (scenario) => {
    const run = await begin(browser, scenario);
    const before = run.steps.findIndex(({ id }) => id === 'follow');
    for (const { id } of run.steps.slice(0, before)) {
      const after = await play(browser, run, id);
      expect(after.steps.find((step) => step.id === id)?.done).toBe(true);
    }
    expect((await delivered(run)).current).toBe('use');
    expect((await play(browser, run, 'use')).current).toBeNull();
    const { body: orders } = await inside(browser, run, 'get', '/api/v1/orders').expect(200);
    expect(orders).toEqual([
      expect.objectContaining({ number: expect.stringMatching(/^TRY-/), state: 'completed' }),
    ]);
  });

  it('is watched by who has the link, and driven by a consultant who has the other', async () => {
    const run = await begin(browser, 'home-fibre');
    const link = async (part: string): Promise<string> =>
      (await browser.post(`${DEMONSTRATIONS}/${run.id}/links`).send({ part }).expect(201)).body.token;
    const join = async (token: string): Promise<[Browser, Run]> => {
      const other = await visit(app);
      const { body } = await other.post(`${DEMONSTRATIONS}/seats`).send({ token }).expect(200);
      return [other, body as Run];
    };
    const [watcher, watched] = await join(await link('watcher'));
    expect([watched.id, watched.part]).toEqual([run.id, 'watcher']);
    await watcher.post(`${DEMONSTRATIONS}/${run.id}/steps/choose/play`).expect(403);
    await watcher.post(`${DEMONSTRATIONS}/${run.id}/links`).send({ part: 'driver' }).expect(403);
    await inside(watcher, run, 'post', '/tmf-api/shoppingCart/v4/shoppingCart').send({}).expect(403);

    const [consultant] = await join(await link('driver'));
    await play(consultant, run, 'choose');
    await consultant.patch(`${DEMONSTRATIONS}/${run.id}`).send({ path: '/cart' }).expect(200);
    expect(await read(watcher, run)).toMatchObject({ path: '/cart', current: 'review' });
    const { body: cart } = await inside(watcher, run, 'get', '/api/v1/carts/current').expect(200);
    expect(cart.cartItem).toHaveLength(1);
    const entry = `/api/v1/carts/${cart.id}/order-entry`;
    const { body: form } = await inside(watcher, run, 'get', entry).expect(200);
    const [{ itemId, name }] = form.fields;
    const answers = [{ itemId, name, value: 'x' }];
    await inside(watcher, run, 'patch', entry).send({ answers }).expect(403);
    await browser
      .post(`${DEMONSTRATIONS}/seats`)
      .send({ token: 'x'.repeat(43) })
      .expect(403);

    // who watches an agent or customer at work begins one of their own beside it
    expect((await begin(watcher, 'home-fibre')).id).not.toBe(run.id);
  });
});
