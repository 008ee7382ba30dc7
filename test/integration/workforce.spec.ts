import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { PlaceOrder } from '../../src/business/order-management/index.js';
import { AgentLeaves, EndAgent, SaveAgent } from '../../src/business/workforce-management/index.js';
import { Clock, derivedId, newId, Refusal } from '../../src/domains/helpers/index.js';
import { JobRunner } from '../../src/integration/jobs/index.js';
import type pg from 'pg';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { item } from '../support/fulfilment.js';
import { until } from '../support/until.js';

const MONDAY_MORNING = new Date('2026-11-23T15:00:00Z'); // Alex and Casey are at work
const MONDAY_NIGHT = new Date('2026-11-23T03:00:00Z'); // nobody is
const SUNDAY = new Date('2026-11-22T18:00:00Z'); // Jo is
const user = (slug: string): string => derivedId(`user:${slug}`);

interface Assigned {
  agent_id: string | null;
  team: string | null;
  reason: string;
}

describe('the assignment of orders', () => {
  let test: TestApp;
  let owner: pg.Client;
  let clock: jest.SpyInstance<Date>;

  beforeAll(async () => {
    test = await createTestApp();
    await test.app.get(LoadDemoOperator).load();
    owner = await connectTo(test.database.owner);
    await owner.query('DELETE FROM base.agent_leave');
    clock = jest.spyOn(test.app.get(Clock), 'now');
    await test.app.get(JobRunner).start();
  });

  beforeEach(async () => {
    clock.mockImplementation(() => new Date(MONDAY_MORNING));
    await owner.query('UPDATE base.agent_assignment SET released_at = now() WHERE released_at IS NULL');
    await owner.query('DELETE FROM base.agent_leave');
    await capacities({ alex: 50, jo: 50, casey: 5, sam: 0 });
  });

  afterAll(async () => {
    await test.app.get(JobRunner).stop();
    await owner.end();
    await test.close();
  });

  const lead = () => test.scopeFor('supervisor');
  const capacities = async (all: Record<string, number>): Promise<void> => {
    for (const [slug, capacity] of Object.entries(all)) {
      await owner.query('UPDATE base.agent_profile SET order_capacity = $2 WHERE id = $1', [
        user(slug),
        capacity,
      ]);
    }
  };
  const place = async (code = 'V-LD'): Promise<string> => {
    const placing = test.app.get(PlaceOrder);
    const body = { productOrderItem: [item('1', code)] };
    const { answer } = await placing.execute(test.scopeFor('customer'), body, { judge: 'later' });
    return String(answer.id);
  };
  const live = async (orderId: string): Promise<Assigned | undefined> =>
    (
      await owner.query<Assigned>(
        'SELECT agent_id, team, reason FROM base.agent_assignment WHERE order_id = $1 AND released_at IS NULL',
        [orderId],
      )
    ).rows[0];
  const assigned = (orderId: string) => until(() => live(orderId)) as Promise<Assigned>;
  const logOf = async (orderId: string): Promise<string[]> =>
    (
      await owner.query<{ line: string }>(
        `SELECT audience || ': ' || text AS line FROM base.order_activity
         WHERE order_id = $1 AND kind = 'assignment' ORDER BY sequence`,
        [orderId],
      )
    ).rows.map(({ line }) => line);
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
    );

  it('goes to the agent at work who knows the family', async () => {
    const voice = await assigned(await place());
    expect([voice.agent_id, voice.team]).toEqual([user('alex'), 'Order desk East']);
    clock.mockImplementation(() => new Date(SUNDAY));
    const weekend = await assigned(await place());
    expect([weekend.agent_id, weekend.team]).toEqual([user('jo'), 'Order desk West']);
  });

  it('goes at night to the one whose shift starts next, and the customer is told from when', async () => {
    clock.mockImplementation(() => new Date(MONDAY_NIGHT));
    const id = await place();
    const { agent_id: agent, reason } = await assigned(id);
    expect([agent, reason]).toEqual([
      user('alex'),
      'next to start, Mon, Nov 23, 8:00 AM EST, 0 of 50 places taken',
    ]);
    expect(await logOf(id)).toEqual([
      'customer: Alex Rivera of Order desk East looks after this order from Mon, Nov 23, 8:00 AM EST.',
    ]);
  });

  it('goes to the next team in line when nobody who knows the family has a free place', async () => {
    await capacities({ alex: 0, jo: 0 });
    const { agent_id: agent, team, reason } = await assigned(await place());
    expect([agent, team]).toEqual([user('casey'), 'Consulting']);
    expect(reason).toMatch(/^escalated from Order desk East/);
  });

  it('waits in the queue of its team when nobody is free, until somebody is', async () => {
    await capacities({ alex: 0, jo: 0, casey: 0 });
    const id = await place();
    expect(await assigned(id)).toMatchObject({ agent_id: null, team: 'Order desk East' });
    const { rows } = await owner.query<{ version: number }>(
      'SELECT version FROM base.agent_profile WHERE id = $1',
      [user('jo')],
    );
    await test.app.get(SaveAgent).change(lead(), user('jo'), rows[0]?.version ?? 0, { orderCapacity: 3 });
    await until(
      () => live(id),
      (row) => row?.agent_id === user('jo'),
    );
    expect((await logOf(id)).map((line) => line.slice(0, 49))).toEqual([
      'customer: This order waits for an agent of Order ',
      'customer: Jo Lindqvist of Order desk West looks a',
    ]);
  });

  it('gives the last free place to one of many orders that come at once', async () => {
    await capacities({ alex: 1, jo: 0, casey: 0 });
    const ids = await Promise.all(Array.from({ length: 6 }, () => place()));
    const found = await Promise.all(ids.map(assigned));
    const agents = found.map(({ agent_id: agent }) => agent).filter(Boolean);
    expect(agents).toEqual([user('alex')]);
  });

  it('is handed over, whole, when the agent goes; without a cover nobody goes', async () => {
    const ids = [await place(), await place()];
    for (const id of ids) expect((await assigned(id)).agent_id).toBe(user('alex'));
    const ending = test.app.get(EndAgent);
    const go = (cover: string | null) => ending.deactivate(lead(), user('alex'), cover, 'Alex moves on');
    expect(await codeOf(go(null))).toBe('openOrdersNeedCover');
    await capacities({ jo: 1 });
    expect(await codeOf(go(user('jo')))).toBe('agentFull');
    expect((await live(ids[0] ?? ''))?.agent_id).toBe(user('alex'));
    await capacities({ jo: 9 });
    expect(await go(user('jo'))).toBe(2);
    for (const id of ids) {
      expect((await live(id))?.agent_id).toBe(user('jo'));
      expect((await logOf(id)).slice(-2)).toEqual([
        'internal: Test supervisor handed the order from Alex Rivera to Jo Lindqvist: Alex moves on',
        'customer: Jo Lindqvist of Order desk West looks after this order.',
      ]);
    }
    const { rows } = await owner.query(
      'SELECT status FROM base.membership WHERE user_account_id = $1 AND customer_id IS NULL',
      [user('alex')],
    );
    expect(rows).toEqual([{ status: 'deactivated' }]);
    await ending.activate(lead(), user('alex'));
  });

  it('keeps the last administrator and the supervisor who asks', async () => {
    const draft = { title: 'Head', timeZone: 'UTC', holidayCalendarId: null, orderCapacity: 0 };
    const empty = { teams: [], skills: [], shifts: [] };
    await test.app.get(SaveAgent).create(lead(), user('admin'), { ...draft, ...empty });
    const ending = test.app.get(EndAgent);
    expect(await codeOf(ending.deactivate(lead(), user('admin'), null, 'leaves'))).toBe('lastAdmin');
    const own = { ...lead(), actor: { ...lead().actor, id: user('sam') } };
    expect(await codeOf(ending.deactivate(own, user('sam'), null, 'leaves'))).toBe('ownAccount');
  });

  it('lets one of two requests pass that fit alone but not together', async () => {
    const leaves = test.app.get(AgentLeaves);
    const ask = (slug: string, cover: string) =>
      leaves.request(lead(), {
        agentId: user(slug),
        kind: 'vacation',
        startDate: '2027-02-01',
        endDate: '2027-02-05',
        coverAgentId: user(cover),
        note: '',
      });
    const codes = await Promise.all([codeOf(ask('alex', 'jo')), codeOf(ask('jo', 'alex'))]);
    expect(codes.sort()).toEqual(['coverInCircle', 'none']);
  });

  it('shows nothing of the workforce to another tenant', async () => {
    const stranger = { ...lead(), tenantId: newId() };
    expect(await codeOf(test.app.get(EndAgent).activate(stranger, user('jo')))).toBe('agentNotFound');
  });
});
