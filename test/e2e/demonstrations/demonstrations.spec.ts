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
});
