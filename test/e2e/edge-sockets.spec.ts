import { io, type Socket } from 'socket.io-client';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

/** Two processes' worth of application on one database; people sign in at the first, sockets hang on the second. */
let first: TestApp;
let second: TestApp;
const sockets: Socket[] = [];

beforeAll(async () => {
  first = await createTestApp();
  second = await createTestApp({ serving: first.database.serving });
  await first.app.get(LoadDemoPeople, { strict: false }).load();
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await second.close();
  await first.close();
});

async function cookieOf(email: string): Promise<string> {
  const answer = await first.http().post('/api/v1/session').send({ email, password: 'demo-trunkline-2026' });
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

const connect = (url: string, headers: Record<string, string>, auth: object = {}): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = io(`${url}/live`, {
      extraHeaders: headers,
      auth,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    sockets.push(socket);
    socket.on('connect', () => resolve(socket));
    socket.on('connect_error', reject);
  });

/** Milliseconds until the server closes the socket, after `act`. */
async function closedAfter(socket: Socket, act: () => Promise<unknown>): Promise<number> {
  const closed = new Promise<string>((resolve) => socket.on('disconnect', (reason) => resolve(reason)));
  const start = performance.now();
  await act();
  expect(await closed).toBe('io server disconnect');
  return performance.now() - start;
}

describe('an open socket', () => {
  it('of a session that ends in another process is closed within a second, and a neighbour’s stays', async () => {
    const cookie = await cookieOf('dana@brightwell.example');
    const here = await connect(first.url, { cookie });
    const there = await connect(second.url, { cookie });
    const other = await connect(second.url, { cookie: await cookieOf('ada@example.com') });
    const sameButOther = await connect(second.url, { cookie: await cookieOf('dana@brightwell.example') });
    const hereClosed = new Promise((resolve) => here.on('disconnect', resolve));
    const ms = await closedAfter(there, () =>
      first.http().delete('/api/v1/session').set('cookie', cookie).expect(204),
    );
    expect(ms).toBeLessThan(1_000);
    await hereClosed;
    expect([other.connected, sameButOther.connected]).toEqual([true, true]);
  });

  it.each([
    ['the account is deactivated', `UPDATE base.user_account SET status = 'deactivated' WHERE id = $1`],
    [
      'the last membership ends',
      `UPDATE base.membership SET status = 'deactivated' WHERE user_account_id = $1`,
    ],
    ['all sessions are removed', 'DELETE FROM base.session WHERE user_account_id = $1'],
  ])('is closed within a second when %s', async (_what, sql) => {
    const owner = await connectTo(first.database.owner);
    const id = derivedId('user:kim');
    await owner.query(`UPDATE base.user_account SET status = 'active' WHERE id = $1`, [id]);
    await owner.query(`UPDATE base.membership SET status = 'active' WHERE user_account_id = $1`, [id]);
    const socket = await connect(second.url, { cookie: await cookieOf('kim@kestrel.example') });
    expect(await closedAfter(socket, () => owner.query(sql, [id]))).toBeLessThan(1_000);
    await owner.end();
  });

  describe('of an agent who acts for a customer', () => {
    const BRIGHTWELL = derivedId('customer:brightwell');
    const startActing = async (cookie: string): Promise<string> => {
      const reason = 'Adding a line, asked for by phone';
      const { body } = await first
        .http()
        .post('/api/v1/acting')
        .set('cookie', cookie)
        .send({ customerId: BRIGHTWELL, reason })
        .expect(201);
      return (body as { id: string }).id;
    };

    it.each<[string, (cookie: string, grant: string) => Promise<unknown>]>([
      [
        'the agent ends it',
        (cookie, grant) => first.http().delete(`/api/v1/acting/${grant}`).set('cookie', cookie).expect(204),
      ],
      [
        'the customer says no',
        async () => {
          const dana = await cookieOf('dana@brightwell.example');
          const consent = (allowed: boolean) =>
            first
              .http()
              .patch('/api/v1/agent-access/consent')
              .set('cookie', dana)
              .send({ allowed })
              .expect(200);
          await consent(false);
          await consent(true);
        },
      ],
    ])(
      'is closed within a second when %s in another process, and the desk’s own stays',
      async (_what, end) => {
        const cookie = await cookieOf('alex@meridian.example');
        const grant = await startActing(cookie);
        const desk = await connect(second.url, { cookie });
        const acting = await connect(second.url, { cookie }, { actingFor: grant });
        expect(await closedAfter(acting, () => end(cookie, grant))).toBeLessThan(1_000);
        expect(desk.connected).toBe(true);
        const after = await second
          .http()
          .get('/api/v1/session')
          .set('cookie', cookie)
          .set('X-Acting-For', grant);
        expect([after.status, (after.body as { code: string }).code]).toEqual([403, 'notActing']);
      },
    );
  });

  it.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a neighbour’s page', { origin: 'https://blog.127.0.0.1.example', 'sec-fetch-site': 'same-site' }],
  ])('is never opened on the cookies of %s', async (_who, headers) => {
    const cookie = await cookieOf('ada@example.com');
    await expect(connect(second.url, { cookie, ...headers })).rejects.toThrow(/another site/);
  });
});
