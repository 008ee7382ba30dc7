import type pg from 'pg';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { CurrentSessions } from '../../../src/business/user-management/sessions/current-sessions.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { connectTo } from '../../support/database.js';
import { mailsTo, newPerson, PASSWORD, signUp, tokenFrom } from '../../support/people.js';

const NEW = 'seven quiet owls at noon';

let app: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await createTestApp();
  await app.app.get(LoadDemoPeople, { strict: false }).load();
  owner = await connectTo(app.database.owner);
});

afterAll(async () => {
  await owner.end();
  await app.close();
});

const signInStatus = async (email: string, password: string): Promise<number> =>
  (await app.http().post('/api/v1/session').send({ email, password })).status;
const userOf = async (browser: Awaited<ReturnType<TestApp['signIn']>>): Promise<unknown> =>
  (await browser.get('/api/v1/session')).body.user;
const forgot = (email: string) => app.http().post('/api/v1/password-resets').send({ email });
const reset = (token: string, password: string) =>
  app.http().post('/api/v1/password-resets/confirm').send({ token, password });
const resetToken = (email: string): Promise<string> => tokenFrom(app, email, 'Choose a new password');

describe('a link for who forgot the password', () => {
  it('ends the personal tokens too, which somebody else may have made', async () => {
    const email = 'tokens@example.com';
    const person = await newPerson(app, email);
    const made = await person
      .post('/api/v1/account/personal-tokens')
      .send({ name: 'Stays behind', scopes: ['ordering:read'] });
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    await forgot(email).expect(202);
    await reset(await resetToken(email), NEW).expect(204);
    const left = await owner.query(
      `SELECT FROM base.personal_token t JOIN base.user_account u ON u.id = t.user_account_id WHERE u.email = $1`,
      [email],
    );
    expect(left.rows).toEqual([]);
  });
});

describe('changing the password', () => {
  it('needs the present one, ends all other sessions, and is told by mail', async () => {
    const here = await newPerson(app, 'change@example.com');
    const there = await app.signIn('change@example.com', PASSWORD);
    const change = { currentPassword: PASSWORD, newPassword: NEW };
    await here.put('/api/v1/account/password').send(change).expect(204);
    expect(await userOf(here)).toMatchObject({ email: 'change@example.com' });
    expect(await userOf(there)).toBeNull();
    expect(await signInStatus('change@example.com', PASSWORD)).toBe(401);
    expect(await signInStatus('change@example.com', NEW)).toBe(200);
    expect((await mailsTo(app, 'change@example.com'))[0]?.subject).toBe('Your password has changed');
    const audited = await owner.query(
      `SELECT a.actor_kind FROM base.audit_entry a JOIN base.user_account u ON u.id::text = a.subject_id
       WHERE u.email = 'change@example.com' AND a.actor_id = u.id::text AND a.operation = 'userAccount:change'`,
    );
    expect(audited.rows).toEqual([{ actor_kind: 'customer' }]);
  });

  it.each([
    ['a wrong present one', 'not the password at all', NEW, 'wrongPassword'],
    ['the same one', PASSWORD, PASSWORD, 'passwordSame'],
    ['a short one', PASSWORD, 'fox-9 Ök', 'passwordNotAccepted'],
    ['one made of the name', PASSWORD, 'Wanda-Rivers-2026', 'passwordNotAccepted'],
  ])('is refused with %s, and the session stays', async (what, currentPassword, newPassword, code) => {
    const email = `${what.replaceAll(' ', '-')}@example.com`;
    const browser = await newPerson(app, email);
    const answer = await browser.put('/api/v1/account/password').send({ currentPassword, newPassword });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(await userOf(browser)).toMatchObject({ email });
    expect(await signInStatus(email, PASSWORD)).toBe(200);
  });

  it('is refused for the demo’s accounts, which everybody shares', async () => {
    const dana = await app.signIn('dana@brightwell.example');
    const change = { currentPassword: 'demo-trunkline-2026', newPassword: NEW };
    const answer = await dana.put('/api/v1/account/password').send(change);
    expect([answer.status, answer.body.code]).toEqual([422, 'demoAccount']);
    await forgot('dana@brightwell.example').expect(202);
    const refused = await reset(await resetToken('dana@brightwell.example'), NEW);
    expect([refused.status, refused.body.code]).toEqual([422, 'demoAccount']);
    expect(await signInStatus('dana@brightwell.example', 'demo-trunkline-2026')).toBe(200);
  });

  it('is for people with a session, not for programs and visitors', async () => {
    const change = { currentPassword: PASSWORD, newPassword: NEW };
    const visitor = await app.http().put('/api/v1/account/password').send(change);
    const program = await app
      .http()
      .put('/api/v1/account/password')
      .set('authorization', `Bearer ${await app.tokenFor('client')}`)
      .send(change);
    const token = await app
      .http()
      .put('/api/v1/account/password')
      .set('authorization', `Bearer ${await app.tokenFor('buyer')}`)
      .send(change);
    expect([visitor.status, program.status, token.status]).toEqual([401, 403, 409]);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link, once; all sessions end, and the address counts as confirmed', async () => {
    await signUp(app, 'forgot@example.com');
    const before = await app.signIn('forgot@example.com', PASSWORD);
    await forgot('Forgot@example.com').expect(202);
    const token = await resetToken('forgot@example.com');
    expect((await reset(token, 'short')).body.code).toBe('passwordNotAccepted');
    await reset(token, NEW).expect(204);
    expect(await userOf(before)).toBeNull();
    const after = await app.signIn('forgot@example.com', NEW);
    expect(await userOf(after)).toMatchObject({ emailVerified: true });
    expect((await reset(token, 'eleven loud owls at dawn')).body.code).toBe('linkNotValid');
    expect((await mailsTo(app, 'forgot@example.com'))[0]?.subject).toBe('Your password has changed');
  });

  it('is not replaced by a link that is old, replaced, made up, or sent before a change', async () => {
    const browser = await newPerson(app, 'links@example.com');
    await forgot('links@example.com').expect(202);
    const first = await resetToken('links@example.com');
    await forgot('links@example.com').expect(202);
    const second = await resetToken('links@example.com');
    expect((await reset(first, NEW)).body.code).toBe('linkNotValid');
    const life = await owner.query<{ life: string }>(
      `SELECT (expires_at - created_at)::text AS life FROM base.one_time_token WHERE purpose = 'resetPassword'
       ORDER BY created_at DESC LIMIT 1`,
    );
    expect(life.rows).toEqual([{ life: '00:30:00' }]);
    await owner.query(`UPDATE base.one_time_token SET expires_at = now() WHERE purpose = 'resetPassword'`);
    expect((await reset(second, NEW)).body.code).toBe('linkNotValid');
    expect((await reset('made-up', NEW)).body.code).toBe('linkNotValid');
    await forgot('links@example.com').expect(202);
    const third = await resetToken('links@example.com');
    const change = { currentPassword: PASSWORD, newPassword: NEW };
    await browser.put('/api/v1/account/password').send(change).expect(204);
    expect((await reset(third, 'eleven loud owls at dawn')).body.code).toBe('linkNotValid');
  });

  it('sends five mails an hour to one address, and answers the sixth as the others', async () => {
    await signUp(app, 'flooded@example.com');
    const answers = [];
    for (let n = 0; n < 6; n += 1) {
      const { status, body } = await forgot(n % 2 === 0 ? 'flooded@example.com' : 'FLOODED@example.com');
      answers.push([status, body]);
    }
    expect(answers).toEqual(Array.from({ length: 6 }, () => [202, { accepted: true }]));
    const mails = await mailsTo(app, 'flooded@example.com');
    expect(mails.filter(({ subject }) => subject === 'Choose a new password')).toHaveLength(5);
    await reset(await resetToken('flooded@example.com'), NEW).expect(204);
  });

  it('is answered alike, and as late, for an address that nobody has', async () => {
    await signUp(app, 'timed@example.com');
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 3; round += 1) {
      for (const [which, email] of [
        ['known', 'timed@example.com'],
        ['unknown', `nobody-${round}@example.com`],
      ] as const) {
        const start = performance.now();
        const answer = await forgot(email);
        times[which].push(performance.now() - start);
        expect([answer.status, answer.body]).toEqual([202, { accepted: true }]);
      }
    }
    // The quickest of each tells: a busy machine adds to it and takes nothing away.
    expect(Math.min(...times.unknown)).toBeGreaterThanOrEqual(199);
    expect(Math.abs(Math.min(...times.known) - Math.min(...times.unknown))).toBeLessThan(50);
  });
});

describe('sessions', () => {
  interface Shown {
    readonly id: string;
    readonly current: boolean;
    readonly userAgent: string | null;
    readonly lastSeenAt: string;
  }
  const sessions = async (browser: Awaited<ReturnType<TestApp['signIn']>>): Promise<Shown[]> =>
    (await browser.get('/api/v1/account/sessions').expect(200)).body as Shown[];

  it('are seen and ended one by one and together, only one’s own', async () => {
    const laptop = await newPerson(app, 'sessions@example.com');
    const phone = app.browser();
    await phone
      .post('/api/v1/session')
      .set('user-agent', 'Phone/1.0')
      .send({ email: 'sessions@example.com', password: PASSWORD })
      .expect(200);
    const tablet = await app.signIn('sessions@example.com', PASSWORD);
    const all = await sessions(laptop);
    expect(all).toHaveLength(3);
    expect(all.filter(({ current }) => current)).toHaveLength(1);
    const phones = all.find(({ userAgent }) => userAgent === 'Phone/1.0');
    expect(phones).toMatchObject({ current: false, methods: ['password'], address: expect.any(String) });

    const stranger = await newPerson(app, 'stranger@example.com');
    const foreign = await stranger.delete(`/api/v1/account/sessions/${phones?.id}`);
    const unknown = await stranger.delete('/api/v1/account/sessions/0190a3d4-0000-7000-8000-000000000000');
    expect([foreign.status, { ...foreign.body, correlationId: '' }]).toEqual([
      404,
      { ...unknown.body, correlationId: '' },
    ]);
    expect(await userOf(phone)).not.toBeNull();

    await laptop.delete(`/api/v1/account/sessions/${phones?.id}`).expect(204);
    expect(await userOf(phone)).toBeNull();
    expect((await laptop.delete('/api/v1/account/sessions').expect(200)).body).toEqual({ ended: 1 });
    expect(await userOf(tablet)).toBeNull();
    expect(await sessions(laptop)).toHaveLength(1);
  });

  it('note when they were last seen, at most once a minute', async () => {
    const browser = await newPerson(app, 'seen@example.com');
    const [first] = await sessions(browser);
    const back = (seconds: number): Promise<unknown> =>
      owner.query(`UPDATE base.session SET last_seen_at = now() - make_interval(secs => $2) WHERE id = $1`, [
        first?.id,
        seconds,
      ]);
    const seen = async (): Promise<number> => {
      const { rows } = await owner.query<{ ago: number }>(
        'SELECT extract(epoch FROM now() - last_seen_at)::float8 AS ago FROM base.session WHERE id = $1',
        [first?.id],
      );
      return rows[0]?.ago ?? 0;
    };
    const { id } = (await browser.get('/api/v1/session')).body.user as { id: string };
    const lookAgain = async (): Promise<void> => {
      app.app.get(CurrentSessions, { strict: false }).forget(id);
      await browser.get('/api/v1/session').expect(200);
    };
    await back(50);
    await lookAgain();
    expect(await seen()).toBeGreaterThan(49);
    await back(70);
    await lookAgain();
    expect(await seen()).toBeLessThan(30);
  });
});

describe('the profile', () => {
  it('shows the account, and takes another name for it and its party', async () => {
    const browser = await newPerson(app, 'profile@example.com');
    const shown = (await browser.get('/api/v1/account').expect(200)).body;
    expect(shown).toMatchObject({
      name: 'Wanda Rivers',
      email: 'profile@example.com',
      emailVerified: true,
      hasPassword: true,
      passwordShort: false,
      secondFactor: null,
    });
    expect(JSON.stringify(shown)).not.toContain('argon2');
    const name = { givenName: 'Wendela', familyName: 'Brook' };
    expect((await browser.patch('/api/v1/account').send(name).expect(200)).body.name).toBe('Wendela Brook');
    expect(await userOf(browser)).toMatchObject({ name: 'Wendela Brook' });
    const [individual] = (await browser.get('/tmf-api/party/v4/individual')).body;
    expect(individual).toMatchObject({ ...name, fullName: 'Wendela Brook' });
    await browser.patch('/api/v1/account').send({ givenName: ' ', familyName: 'x' }).expect(400);
  });

  it('is there for staff, too', async () => {
    const alex = await app.signIn('alex@meridian.example');
    expect((await alex.get('/api/v1/account').expect(200)).body).toMatchObject({
      email: 'alex@meridian.example',
      emailVerified: true,
    });
  });
});
