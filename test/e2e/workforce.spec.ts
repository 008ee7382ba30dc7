import type supertest from 'supertest';
import { derivedId, type JsonObject, newId } from '../../src/domains/helpers/index.js';
import { orderOf } from '../factories/order.js';
import { withOrdering } from '../support/ordering.js';
import { expectError } from '../support/tmf-api.js';
import { until } from '../support/until.js';

const API = '/api/v1/workforce';
const user = (slug: string): string => derivedId(`user:${slug}`);
type Browser = ReturnType<typeof supertest.agent>;

describe('the workforce over HTTP', () => {
  const { get, post, runner, test, tokens } = withOrdering({ ossSpeed: 1 });
  const people = {} as Record<'sam' | 'alex' | 'jo' | 'avery' | 'admin', Browser>;

  beforeAll(async () => {
    for (const slug of ['sam', 'alex', 'jo', 'avery', 'admin'] as const) {
      people[slug] = await test().signIn(`${slug}@meridian.example`);
    }
  });

  const agent = async (slug: string): Promise<JsonObject & { version: number }> =>
    (await people.sam.get(`${API}/agents/${user(slug)}`).expect(200)).body;
  const patch = async (slug: string, change: object) =>
    people.sam.patch(`${API}/agents/${user(slug)}`).send({ version: (await agent(slug)).version, ...change });

  it('lists agents with their load and what they are doing now', async () => {
    const { body, headers } = await people.sam.get(`${API}/agents?search=lind&limit=5`).expect(200);
    expect(headers['x-total-count']).toBe('1');
    expect(body).toMatchObject([
      {
        name: 'Jo Lindqvist',
        openOrders: expect.any(Number),
        orderCapacity: 200,
        teams: [{ name: 'Order desk West', lead: true }],
        now: { state: expect.stringMatching(/working|offShift|holiday|onLeave/) },
      },
    ]);
    const team = derivedId('team:port');
    const port = await people.sam.get(`${API}/agents?team=${team}&skill=port&status=active`).expect(200);
    expect((port.body as JsonObject[]).map(({ name }) => name)).toEqual(['Alex Rivera']);
  });

  it.each([
    ['an agent', 'alex', 403, 403],
    ['an auditor', 'avery', 200, 403],
    ['a supervisor', 'sam', 200, 200],
    ['an administrator', 'admin', 200, 200],
  ] as const)('lets %s read and change what the matrix says', async (_who, slug, reads, writes) => {
    const path = `${API}/agents/${user('casey')}`;
    const { version } = await agent('casey');
    expect((await people[slug].get(path)).status).toBe(reads);
    expect((await people[slug].patch(path).send({ version, title: 'Network consultant' })).status).toBe(
      writes,
    );
  });

  it('keeps customers and visitors out', async () => {
    expectError(await get(tokens.ada, `${API}/agents`), 403);
    expectError(await test().http().get(`${API}/me`), 401);
  });

  it('stores a split shift and refuses what cannot be', async () => {
    const split = [
      { weekday: 1, startMinute: 540, endMinute: 720 },
      { weekday: 1, startMinute: 780, endMinute: 1320 },
    ];
    const saved = await patch('casey', { shifts: split });
    expect([saved.status, saved.body.shifts]).toEqual([200, split]);
    expectError(
      await patch('casey', { shifts: [...split, { weekday: 1, startMinute: 700, endMinute: 800 }] }),
      400,
      'shiftsOverlap',
    );
    expectError(await patch('casey', { timeZone: 'Mars/Olympus' }), 400, 'timeZoneUnknown');
    expectError(await patch('casey', { orderCapacity: 501 }), 400, 'capacityOutOfRange');
    expectError(await patch('casey', { title: null }), 400);
    expectError(await patch('casey', { teams: [{ id: newId(), lead: false }] }), 400, 'teamUnknown');
    expectError(await patch('casey', { holidayCalendarId: newId() }), 400, 'calendarUnknown');
    expectError(
      await patch('casey', { skills: [{ kind: 'family', name: 'magic', level: 2 }] }),
      400,
      'skillUnknown',
    );
    expectError(await patch('casey', { version: 1 }), 412, 'changedMeanwhile');
  });

  it('makes agents of staff only, once', async () => {
    const { body } = await people.sam.get(`${API}/staff-accounts`).expect(200);
    expect((body as JsonObject[]).map(({ email }) => email)).toContain('robin@meridian.example');
    const make = (userAccountId: string) => people.sam.post(`${API}/agents`).send({ userAccountId });
    expectError(await make(user('dana')), 400, 'accountNotStaff');
    const made = await make(user('robin'));
    expect([made.status, made.body.name]).toEqual([201, 'Robin Castellanos']);
    expectError(await make(user('robin')), 409, 'agentThere');
  });

  it('keeps teams: names once, escalation that ends, none removed while it is used', async () => {
    const make = (body: object) => people.sam.post(`${API}/teams`).send(body);
    expectError(await make({ name: 'Port desk' }), 409, 'teamNameTaken');
    const made = await make({ name: 'Night desk', escalationTeamId: derivedId('team:port') });
    expect(made.status).toBe(201);
    const port = (await people.sam.get(`${API}/teams/${derivedId('team:port')}`)).body as JsonObject;
    const circle = { version: port.version, escalationTeamId: made.body.id };
    // Night desk escalates to the port desk already.
    expectError(
      await people.sam.patch(`${API}/teams/${String(port.id)}`).send(circle),
      409,
      'escalationInCircle',
    );
    expectError(await people.sam.delete(`${API}/teams/${String(port.id)}`), 409, 'teamInUse');
    await people.sam.delete(`${API}/teams/${made.body.id}`).expect(204);
  });

  it('keeps holiday calendars, with days that exist', async () => {
    const make = (body: object) => people.sam.post(`${API}/holiday-calendars`).send(body);
    const day = { date: '2027-02-30', name: 'No day', halfDay: false };
    expectError(await make({ name: 'Quebec', holidays: [day] }), 400);
    const good = { date: '2027-06-24', name: 'Fete nationale', halfDay: false };
    expectError(await make({ name: 'Quebec', holidays: [good, good] }), 400, 'holidayTwice');
    const made = await make({ name: 'Quebec', region: 'CA-QC', holidays: [good] });
    expect([made.status, made.body.holidays]).toEqual([201, [good]]);
    await people.sam.delete(`${API}/holiday-calendars/${made.body.id}`).expect(204);
    const us = derivedId('holidays:us');
    expectError(await people.sam.delete(`${API}/holiday-calendars/${us}`), 409, 'calendarInUse');
  });

  it('lets an agent ask for leave, and another than him decide', async () => {
    const leave = {
      kind: 'vacation',
      startDate: '2030-05-06',
      endDate: '2030-05-10',
      coverAgentId: user('jo'),
    };
    const asked = await people.alex.post(`${API}/me/leave`).send(leave);
    expect(asked.status).toBe(201);
    const decide = (by: Browser, id: string, decision: string) =>
      by.post(`${API}/leave/${id}/decision`).send({ decision });
    expectError(await decide(people.alex, asked.body.id, 'approved'), 403);
    expectError(await people.jo.post(`${API}/me/leave/${asked.body.id}/withdrawal`), 404);
    await decide(people.sam, asked.body.id, 'approved').expect(204);
    expectError(await decide(people.sam, asked.body.id, 'rejected'), 409, 'leaveDecided');
    expectError(await people.alex.post(`${API}/me/leave`).send(leave), 409, 'leaveOverlaps');
    const cover = { ...leave, startDate: '2030-05-08', coverAgentId: user('alex') };
    expectError(await people.jo.post(`${API}/me/leave`).send(cover), 409);

    const own = await people.sam.post(`${API}/me/leave`).send({ ...leave, coverAgentId: null });
    expectError(await decide(people.sam, own.body.id, 'approved'), 403, 'ownLeave');
    await decide(people.admin, own.body.id, 'rejected').expect(204);

    const mine = (await people.alex.get(`${API}/me`).expect(200)).body as JsonObject & {
      leave: JsonObject[];
    };
    expect(mine.leave[0]).toMatchObject({
      state: 'approved',
      coverName: 'Jo Lindqvist',
      decidedBy: 'Sam Okonkwo',
    });
    const queue = await people.sam.get(`${API}/leave?state=requested`).expect(200);
    expect((queue.body as JsonObject[]).map(({ agentName }) => agentName)).toEqual(['Casey Moreau']);
  });

  describe('an order', () => {
    let id = '';
    const reassign = (by: Browser, body: object) =>
      by.post(`/api/v1/desk/orders/${id}/assignment`).send(body);
    const atDesk = async (): Promise<JsonObject & { activity: JsonObject[] }> =>
      (await get(tokens.agent, `/api/v1/desk/orders/${id}`).expect(200)).body;

    beforeAll(async () => {
      id = String((await post(tokens.ada, orderOf('D-BB')).expect(201)).body.id);
      await runner().start();
      await until(atDesk, ({ owner }) => owner !== null);
      await runner().stop();
    });

    it('shows its customer who looks after it, and whether he is there', async () => {
      const { body } = await get(tokens.ada, `/api/v1/orders/${id}`).expect(200);
      const { owner } = body as { owner: { available: boolean; state: string; until: string } };
      expect(owner).toMatchObject({ name: expect.any(String), team: expect.any(String), cover: null });
      expect(owner.available).toBe(owner.state === 'working');
      expect(Date.parse(owner.until)).toBeGreaterThan(Date.now());
    });

    it('is handed over by a supervisor only, with a reason that the customer does not read', async () => {
      const body = { agentId: user('casey'), reason: 'Fibre question' };
      expectError(await reassign(people.alex, body), 403);
      expectError(await reassign(people.avery, body), 403);
      expectError(await reassign(people.sam, { agentId: user('casey') }), 400);
      expectError(await reassign(people.sam, { ...body, agentId: newId() }), 404, 'agentNotFound');
      expect((await reassign(people.sam, body)).body).toEqual({ orders: 1 });
      expect((await reassign(people.sam, body)).body).toEqual({ orders: 0 });
      const seen = await atDesk();
      expect([seen.assignedTo, (seen.owner as JsonObject).name]).toEqual([user('casey'), 'Casey Moreau']);
      const internal = seen.activity
        .map(({ text }) => String(text))
        .filter((text) => /Fibre question/.test(text));
      expect(internal).toHaveLength(1);
      const customer = (await get(tokens.ada, `/api/v1/orders/${id}`)).text;
      expect(customer).toContain('Casey Moreau of Consulting looks after this order.');
      expect(customer).not.toContain('Fibre question');
    });

    it('goes back to the queue, of which the customer is told in honest words', async () => {
      await reassign(people.sam, { agentId: null, reason: 'Casey is out' }).expect(200);
      const { body } = await get(tokens.ada, `/api/v1/orders/${id}`).expect(200);
      expect([body.owner, body.queue]).toEqual([null, { team: 'Consulting' }]);
      const many = { orderIds: [id, newId()], agentId: user('jo'), reason: 'Bulk' };
      const path = '/api/v1/desk/orders/assignments';
      expectError(await people.sam.post(path).send(many), 404);
      expect((await atDesk()).assignedTo).toBeNull();
      const one = await people.sam.post(path).send({ ...many, orderIds: [id] });
      expect(one.body).toEqual({ orders: 1 });
    });

    it('keeps its agent from going without a cover', async () => {
      const go = (body: object) =>
        people.sam.post(`${API}/agents/${user('jo')}/deactivation`).send({ reason: 'leaves us', ...body });
      expectError(await go({}), 409, 'openOrdersNeedCover');
      expect((await go({ coverAgentId: user('alex') })).body).toEqual({ orders: 1 });
      expectError(await people.jo.get(`${API}/me`), 401);
      await people.sam.post(`${API}/agents/${user('jo')}/activation`).expect(200);
    });
  });
});
