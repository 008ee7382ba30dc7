import { jest } from '@jest/globals';
import { ActingCallers } from '../../../src/business/user-management/index.js';
import { Clock, Database, derivedId, newId, systemScope } from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import type { Browser } from '../../support/shopper.js';
import {
  ACCESS,
  ACTING,
  asCustomer,
  BRIGHTWELL,
  CURRENT,
  KESTREL,
  REASON,
  startActing,
  startActingBench,
  type Verb,
} from '../../support/acting.js';

let shop: TestApp;
let alex: Browser;
let jo: Browser;
let dana: Browser;
let kim: Browser;

beforeAll(async () => {
  ({ shop, alex, jo, dana, kim } = await startActingBench());
});
afterAll(() => shop.close());

const start = (agent = alex, customerId = BRIGHTWELL) => startActing(agent, customerId);
const as = (grant: string, verb: Verb, path: string, agent = alex) => asCustomer(agent, grant, verb, path);

interface Listed {
  readonly id: string;
}

describe('starting to act', () => {
  it('answers whom for and until when, and shows it in the session', async () => {
    const answer = await alex
      .post(ACTING)
      .send({ customerId: BRIGHTWELL, reason: `  ${REASON} `, reference: 'T-1' })
      .expect(201);
    expect(answer.body).toMatchObject({
      customer: { id: BRIGHTWELL, name: 'Brightwell Dental' },
      reason: REASON,
      reference: 'T-1',
    });
    const { id, startedAt, expiresAt } = answer.body as Record<'id' | 'startedAt' | 'expiresAt', string>;
    expect(Date.parse(expiresAt) - Date.parse(startedAt)).toBe(3_600_000);
    const open = await alex.get(ACTING).expect(200);
    expect((open.body as Listed[]).map((grant) => grant.id)).toContain(id);
    const session = (await as(id, 'get', '/api/v1/session').expect(200)).body;
    expect(session).toMatchObject({
      user: { name: 'Alex Rivera', kind: 'staff' },
      memberships: [],
      acting: { id, customerId: BRIGHTWELL, customerName: 'Brightwell Dental', reason: REASON },
    });
    expect(session.operations).toContain('shoppingCart:patch');
    expect(session.operations).not.toContain('shoppingCart:checkout');
    expect(session.operations).not.toContain('desk:list');
    const own = (await alex.get('/api/v1/session').expect(200)).body;
    expect(own.acting).toBeUndefined();
    expect(own.operations).toContain('desk:list');
  });

  it.each<[string, object, number, string]>([
    ['no reason', { customerId: BRIGHTWELL }, 400, 'invalidBody'],
    ['a reason that says nothing', { customerId: BRIGHTWELL, reason: 'xxxxxxxxxxxx' }, 400, 'reasonMissing'],
    ['an unknown customer', { customerId: newId(), reason: REASON }, 404, 'customerUnknown'],
    ['a colleague', { customerId: derivedId('user:jo'), reason: REASON }, 404, 'customerUnknown'],
    [
      'a person who is no customer',
      { customerId: derivedId('individual:dana'), reason: REASON },
      404,
      'customerUnknown',
    ],
  ])('is refused for %s', async (_what, body, status, code) => {
    const answer = await alex.post(ACTING).send(body);
    expect(answer.status).toBe(status);
    if (code !== 'invalidBody') expect(answer.body.code).toBe(code);
  });

  it('is refused for a deactivated customer, and what is under way ends', async () => {
    const orchard = derivedId('customer:orchard');
    const grant = await start(alex, orchard);
    await shop.app
      .get(Database)
      .query(systemScope('test'), `UPDATE base.customer SET status = 'deactivated' WHERE id = $1`, [orchard]);
    const again = await alex.post(ACTING).send({ customerId: orchard, reason: REASON });
    expect([again.status, again.body.code]).toEqual([409, 'customerDeactivated']);
    expect((await as(grant, 'get', CURRENT)).status).toBe(403);
  });

  it.each(['auditor', 'catalogueManager', 'buyer', 'companyAdmin', 'client', 'companyClient'] as const)(
    'is refused to the role %s',
    async (role) => {
      const token = await shop.tokenFor(role);
      const answer = await shop
        .http()
        .post(ACTING)
        .auth(token, { type: 'bearer' })
        .send({ customerId: BRIGHTWELL, reason: REASON });
      expect(answer.status).toBe(403);
    },
  );

  it('is refused to a token, which has no session that could end', async () => {
    const answer = await shop
      .http()
      .post(ACTING)
      .auth(await shop.tokenFor('agent'), { type: 'bearer' })
      .send({ customerId: BRIGHTWELL, reason: REASON });
    expect([answer.status, answer.body.code]).toEqual([403, 'actingNeedsSession']);
  });

  it('is refused to another site', async () => {
    const answer = await alex
      .post(ACTING)
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ customerId: BRIGHTWELL, reason: REASON });
    expect([answer.status, answer.body.code]).toEqual([403, 'foreignOrigin']);
    const grant = await start();
    const planted = await as(grant, 'post', '/tmf-api/shoppingCart/v4/shoppingCart')
      .set('Sec-Fetch-Site', 'cross-site')
      .send({});
    expect(planted.status).toBe(403);
  });
});

describe('a grant', () => {
  const refused = async (grant: string, agent: Browser = alex) => {
    const { status, body } = await as(grant, 'get', CURRENT, agent);
    return [status, (body as { code?: string }).code];
  };
  const NOT_ACTING = [403, 'notActing'];

  it('belongs to its agent, and answers others as if it were none', async () => {
    const grant = await start();
    expect(await refused(grant, jo)).toEqual(NOT_ACTING);
    expect(await refused(newId(), jo)).toEqual(NOT_ACTING);
    expect(await refused('nonsense', jo)).toEqual(NOT_ACTING);
    const strangers = await jo.delete(`${ACTING}/${grant}`);
    const unknown = await jo.delete(`${ACTING}/${newId()}`);
    expect([strangers.status, strangers.body.message]).toEqual([unknown.status, unknown.body.message]);
    expect(strangers.status).toBe(404);
    expect((await jo.get(ACTING).expect(200)).body).toEqual([]);
    expect((await as(grant, 'get', '/api/v1/session')).status).toBe(200);
  });

  it('belongs to its session, and ends with it', async () => {
    const other = await shop.signIn('alex@meridian.example');
    const grant = await start(other);
    expect(await refused(grant)).toEqual(NOT_ACTING);
    expect((await alex.delete(`${ACTING}/${grant}`)).status).toBe(404);
    await other.delete('/api/v1/session').expect(204);
    expect(await refused(grant, other)).toEqual(NOT_ACTING);
    const access = (await dana.get(ACCESS).expect(200)).body as { id: string; endedAt: string | null }[];
    expect(access.find(({ id }) => id === grant)?.endedAt).not.toBeNull();
  });

  it('is over when it is ended, also out of its own frame', async () => {
    const grant = await start();
    await as(grant, 'get', '/api/v1/session').expect(200);
    await as(grant, 'delete', `${ACTING}/${grant}`).expect(204);
    expect(await refused(grant)).toEqual(NOT_ACTING);
    expect((await alex.delete(`${ACTING}/${grant}`)).status).toBe(404);
  });

  it('runs out an hour after its last use, and after four hours in any case', async () => {
    const clock = shop.app.get(Clock);
    const real = clock.now.bind(clock);
    let ahead = 0;
    const spy = jest.spyOn(clock, 'now').mockImplementation(() => new Date(real().getTime() + ahead));
    try {
      const idle = await start();
      const used = await start();
      // the person's own session lasts longer than four hours
      for (const minutes of [50, 100, 150, 200, 239]) {
        ahead = minutes * 60_000;
        shop.app.get(ActingCallers).forget(used);
        expect((await as(used, 'get', '/api/v1/session')).status).toBe(200);
        if (minutes > 60) expect(await refused(idle)).toEqual(NOT_ACTING);
      }
      ahead = 241 * 60_000;
      expect(await refused(used)).toEqual(NOT_ACTING);
    } finally {
      spy.mockRestore();
    }
  });

  it('is nothing to a customer, a visitor or a token', async () => {
    const grant = await start();
    expect(await refused(grant, dana)).toEqual(NOT_ACTING);
    expect(await refused(grant, shop.browser())).toEqual(NOT_ACTING);
    const token = await shop.tokenFor('agent');
    const answer = await shop.http().get(CURRENT).auth(token, { type: 'bearer' }).set('X-Acting-For', grant);
    expect([answer.status, answer.body.code]).toEqual(NOT_ACTING);
  });
});

describe('consent', () => {
  it('ends what is under way when the customer says no, and keeps agents out until a yes', async () => {
    const grant = await start(alex, KESTREL);
    await as(grant, 'get', '/api/v1/session').expect(200);
    expect((await kim.get(`${ACCESS}/consent`).expect(200)).body).toEqual({
      allowed: true,
      changedBy: null,
      changedAt: null,
    });
    const no = await kim.patch(`${ACCESS}/consent`).send({ allowed: false }).expect(200);
    expect(no.body).toMatchObject({ allowed: false, changedBy: 'Kim Sandoval' });
    expect((await as(grant, 'get', '/api/v1/session')).status).toBe(403);
    expect((await kim.get(`${ACCESS}?active=true`).expect(200)).body).toEqual([]);
    const again = await alex.post(ACTING).send({ customerId: KESTREL, reason: REASON });
    expect([again.status, again.body.code]).toEqual([403, 'customerSaidNo']);
    await kim.patch(`${ACCESS}/consent`).send({ allowed: true }).expect(200);
    expect((await as(grant, 'get', '/api/v1/session')).status).toBe(403);
    await start(alex, KESTREL);
    expect((await kim.get(`${ACCESS}?active=true`).expect(200)).headers['x-total-count']).toBe('1');
  });

  it('is the company administrator’s to give', async () => {
    for (const [role, status] of [
      ['buyer', 403],
      ['companyAdmin', 200],
    ] as const) {
      const token = await shop.tokenFor(role, { customerSlug: 'pat' });
      const answer = await shop
        .http()
        .patch(`${ACCESS}/consent`)
        .auth(token, { type: 'bearer' })
        .send({ allowed: true });
      expect(answer.status).toBe(status);
    }
  });
});
