import { io, type Socket } from 'socket.io-client';
import { LoadDemoNeeds } from '../../../src/business/demo-operator/needs/index.js';
import { LoadDemoCatalogue } from '../../../src/business/demo-operator/catalogue/index.js';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { until } from '../../support/until.js';

/** Two processes on one database: people who fill in together rarely hang on the same one. */
let first: TestApp;
let second: TestApp;
const sockets: Socket[] = [];

beforeAll(async () => {
  first = await createTestApp();
  second = await createTestApp({ serving: first.database.serving });
  await first.app.get(LoadDemoCatalogue, { strict: false }).load();
  await first.app.get(LoadDemoPeople, { strict: false }).load();
  await first.app.get(LoadDemoNeeds, { strict: false }).load();
});
afterAll(async () => {
  for (const socket of sockets) socket.close();
  await second.close();
  await first.close();
});

interface Present {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
interface Opened {
  readonly me?: string;
  readonly here?: Present[];
  readonly code?: string;
}

const connect = (url: string, cookie?: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = io(`${url}/needs`, {
      ...(cookie && { extraHeaders: { cookie } }),
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
    });
    sockets.push(socket);
    socket.on('connect', () => resolve(socket));
    socket.on('connect_error', reject);
  });
const open = (socket: Socket, message: object): Promise<Opened> =>
  socket.emitWithAck('open', message) as Promise<Opened>;

const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';

async function visitor(): Promise<{ cookie: string; id: string }> {
  const answer = await first.http().post('/api/v1/needs').send({}).expect(201);
  return { cookie: cookieOf(answer), id: (answer.body as { id: string }).id };
}

async function signedIn(email: string): Promise<string> {
  return cookieOf(
    await first.http().post('/api/v1/session').send({ email, password: 'demo-trunkline-2026' }).expect(200),
  );
}

const answer = (app: TestApp, id: string, cookie: string, question: string, value: unknown) =>
  app
    .http()
    .patch(`/api/v1/needs/${id}/answers`)
    .set('cookie', cookie)
    .send({ answers: [{ subject: 'whole', question, value }] })
    .expect(200);

describe('filling in together', () => {
  it('shows each other who is here and what changes, over processes, within a second', async () => {
    const { cookie, id } = await visitor();
    const mine = await connect(first.url, cookie);
    expect(await open(mine, { assessmentId: id })).toMatchObject({
      here: [{ name: 'A visitor', kind: 'visitor' }],
    });
    const seen: Present[][] = [];
    let changes = 0;
    mine.on('here', (here: Present[]) => seen.push(here));
    mine.on('changed', () => changes++);

    const casey = await signedIn('casey@meridian.example');
    const theirs = await connect(second.url, casey);
    await open(theirs, { assessmentId: id });
    await until(() => seen.at(-1)?.some(({ name }) => name === 'Casey Moreau'));

    const start = performance.now();
    await answer(second, id, casey, 'who', 'business');
    await until(() => changes > 0);
    expect(performance.now() - start).toBeLessThan(1000);

    theirs.close();
    await until(() => seen.at(-1)?.length === 1);
  });

  it('lets nobody in who may not read it, and turns out who came by a link that was withdrawn', async () => {
    const { cookie, id } = await visitor();
    const stranger = await connect(first.url);
    expect(await open(stranger, { assessmentId: id })).toEqual({ code: 'assessmentUnknown' });
    expect(await open(stranger, { assessmentId: 'nonsense' })).toEqual({ code: 'assessmentUnknown' });
    expect(await open(stranger, { assessmentId: id, share: 'x'.repeat(43) })).toEqual({
      code: 'linkInvalid',
    });
    const { body } = await first
      .http()
      .post(`/api/v1/needs/${id}/shares`)
      .set('cookie', cookie)
      .send({ access: 'fillIn' })
      .expect(201);
    const link = body as { id: string; token: string };
    expect((await open(stranger, { assessmentId: id, share: link.token })).here).toHaveLength(1);
    let heard = 0;
    stranger.on('changed', () => heard++);
    await first.http().delete(`/api/v1/needs/${id}/shares/${link.id}`).set('cookie', cookie).expect(204);
    await until(() => heard > 0);
    expect(await open(stranger, { assessmentId: id, share: link.token })).toEqual({ code: 'linkInvalid' });
  });

  it('keeps both answers when two write at the same moment', async () => {
    const { cookie, id } = await visitor();
    const casey = await signedIn('casey@meridian.example');
    const wishes = ['internet', 'phones', 'mobile', 'paging'];
    await Promise.all([
      answer(first, id, cookie, 'who', 'business'),
      answer(second, id, casey, 'wants', wishes),
      answer(first, id, cookie, 'budget', 900),
      answer(second, id, casey, 'wantedBy', '2027-01-15'),
    ]);
    const { body } = await second.http().get(`/api/v1/needs/${id}`).set('cookie', cookie).expect(200);
    const answers = (body as { answers: { question: string; by: string }[] }).answers;
    expect(answers.map(({ question, by }) => `${question} by ${by}`).sort()).toEqual([
      'budget by A visitor',
      'wantedBy by Casey Moreau',
      'wants by Casey Moreau',
      'who by A visitor',
    ]);
  });
});
