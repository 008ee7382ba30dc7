import { generateSync } from 'otplib';
import type pg from 'pg';
import { createTestApp, type TestApp } from '../../support/app.js';
import { connectTo } from '../../support/database.js';
import { mailsTo, newPerson, PASSWORD, tokenFrom } from '../../support/people.js';
import type { Browser } from '../../support/shopper.js';

let app: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await createTestApp();
  owner = await connectTo(app.database.owner);
});

/** All of these tests come from one address. */
afterEach(() => owner.query('DELETE FROM base.failed_try'));

afterAll(async () => {
  await owner.end();
  await app.close();
});

/** The code `steps` half minutes from now. */
const codeOf = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });
/** A code is used up; the clock is not waited for. */
const forgetUse = (): Promise<unknown> => owner.query('UPDATE base.second_factor SET last_step = NULL');
const firstStep = (email: string, password = PASSWORD) =>
  app.http().post('/api/v1/session').send({ email, password });
const challengeFor = async (email: string, password = PASSWORD): Promise<string> =>
  (await firstStep(email, password).expect(200)).body.secondFactor.challenge as string;
const secondStep = (body: object, browser: Pick<Browser, 'post'> = app.http()) =>
  browser.post('/api/v1/session/second-factor').send(body);

async function enrol(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await browser
    .post('/api/v1/account/second-factor')
    .send({ currentPassword: PASSWORD })
    .expect(200);
  const { secret } = begun.body as { secret: string };
  const confirmed = await browser
    .post('/api/v1/account/second-factor/confirm')
    .send({ code: codeOf(secret) })
    .expect(200);
  await forgetUse();
  return { secret, recoveryCodes: confirmed.body.recoveryCodes as string[] };
}

describe('enrolling a second factor', () => {
  it('shows the secret as text and QR code, and is on only after a code', async () => {
    const email = 'enrol@example.com';
    const browser = await newPerson(app, email);
    const begin = browser.post('/api/v1/account/second-factor');
    const { secret, uri, qr } = (await begin.send({ currentPassword: PASSWORD }).expect(200)).body;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toContain(`secret=${secret}`);
    expect(qr.size).toBeGreaterThan(20);
    expect(qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
    expect((await firstStep(email).expect(200)).body.user).not.toBeNull();
    const stored = await owner.query<{ secret: Buffer }>('SELECT secret FROM base.second_factor');
    expect(stored.rows[0]?.secret.toString('latin1')).not.toContain(secret);

    const confirm = (code: string) => browser.post('/api/v1/account/second-factor/confirm').send({ code });
    const wrong = await confirm(codeOf(secret, 20));
    expect([wrong.status, wrong.body.code]).toEqual([422, 'wrongCode']);
    const { recoveryCodes } = (await confirm(codeOf(secret)).expect(200)).body;
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await browser.get('/api/v1/account')).body.secondFactor).toMatchObject({ recoveryCodesLeft: 10 });
    expect((await mailsTo(app, email))[0]?.subject).toBe('Second factor switched on');
    const again = await browser.post('/api/v1/account/second-factor').send({ currentPassword: PASSWORD });
    expect([again.status, again.body.code]).toEqual([409, 'secondFactorThere']);
  });

  it('needs the password', async () => {
    const browser = await newPerson(app, 'needs@example.com');
    const answer = await browser.post('/api/v1/account/second-factor').send({ currentPassword: 'a guess' });
    expect([answer.status, answer.body.code]).toEqual([422, 'wrongPassword']);
  });
});

describe('signing in with a second factor', () => {
  it('takes two steps; no session is open after the first', async () => {
    const email = 'two@example.com';
    const { secret } = await enrol(await newPerson(app, email));
    const browser = app.browser();
    const first = await browser.post('/api/v1/session').send({ email, password: PASSWORD }).expect(200);
    expect(first.body).toMatchObject({
      user: null,
      secondFactor: { required: true, challenge: expect.stringMatching(/^[\w-]{43}$/) },
    });
    expect(first.headers['set-cookie'] ?? '').not.toContain('session');
    expect((await browser.get('/api/v1/session')).body.user).toBeNull();
    const { challenge } = first.body.secondFactor as { challenge: string };
    const second = await secondStep({ challenge, code: codeOf(secret) }, browser).expect(200);
    expect(second.body.user).toMatchObject({ email, secondFactor: true });
    expect((await browser.get('/api/v1/account/sessions')).body[0].methods).toEqual(['password', 'totp']);
  });

  it('refuses wrong, used and foreign codes, and challenges that are used, old or made up', async () => {
    const email = 'refuse@example.com';
    const { secret } = await enrol(await newPerson(app, email));
    const challenge = await challengeFor(email);
    const code = codeOf(secret);
    expect((await secondStep({ challenge, code: codeOf(secret, 20) })).body.code).toBe('wrongCode');
    expect((await secondStep({ challenge, code: '' })).status).toBe(401);
    await secondStep({ challenge, code }).expect(200);
    expect((await secondStep({ challenge, code: codeOf(secret, 1) })).body.code).toBe('challengeNotValid');
    const next = await challengeFor(email);
    expect((await secondStep({ challenge: next, code })).body.code).toBe('wrongCode'); // used a moment ago
    await owner.query(`UPDATE base.one_time_token SET expires_at = now() WHERE purpose = 'secondFactor'`);
    const late = await secondStep({ challenge: next, code: codeOf(secret, 1) });
    expect([late.status, late.body.code]).toEqual([401, 'challengeNotValid']);
    expect((await secondStep({ challenge: 'made-up', code })).body.code).toBe('challengeNotValid');
    expect((await firstStep(email, 'wrong')).body.code).toBe('wrongCredentials');
  });

  it('lets only one of two browsers use a code at the same moment', async () => {
    const email = 'race@example.com';
    const { secret } = await enrol(await newPerson(app, email));
    const challenges = [await challengeFor(email), await challengeFor(email)];
    const code = codeOf(secret);
    const answers = await Promise.all(challenges.map((challenge) => secondStep({ challenge, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('counts wrong codes, and makes who guesses wait', async () => {
    const email = 'guess@example.com';
    const { secret } = await enrol(await newPerson(app, email));
    const challenge = await challengeFor(email);
    for (let i = 0; i < 10; i += 1) await secondStep({ challenge, code: '000000' }).expect(401);
    const slowed = await secondStep({ challenge, code: codeOf(secret) });
    expect([slowed.status, slowed.body.code]).toEqual([429, 'tooManyFailures']);
  });

  it('has every recovery code and challenge in the audit log, made and used, without its secret', async () => {
    const email = 'logged@example.com';
    const { recoveryCodes } = await enrol(await newPerson(app, email));
    const challenge = await challengeFor(email);
    await secondStep({ challenge, recoveryCode: recoveryCodes[0] }).expect(200);
    const { rows } = await owner.query<{ operation: string; count: number; details: string }>(
      `SELECT operation, count(*)::integer AS count, string_agg(details::text, ' ') AS details FROM base.audit_entry
       WHERE operation ~ '^(recoveryCode|oneTimeToken):' AND subject_id IN (
         SELECT c.id::text FROM base.user_account u, LATERAL (
           SELECT id FROM base.recovery_code WHERE user_account_id = u.id
           UNION ALL SELECT id FROM base.one_time_token WHERE user_account_id = u.id AND purpose = 'secondFactor') c
         WHERE u.email = $1)
       GROUP BY operation ORDER BY operation`,
      [email],
    );
    expect(rows.map(({ operation, count }) => [operation, count])).toEqual([
      ['oneTimeToken:change', 1],
      ['oneTimeToken:create', 1],
      ['recoveryCode:change', 1],
      ['recoveryCode:create', 10],
    ]);
    const told = rows.map(({ details }) => details).join(' ');
    expect(told).toMatch(/"code_hash": "hidden"/);
    expect(told).toMatch(/"token_hash": "hidden"/);
    expect(told).not.toMatch(/\\x/);
  });

  it('takes each recovery code once, and tells the owner', async () => {
    const email = 'recover@example.com';
    const { recoveryCodes } = await enrol(await newPerson(app, email));
    const [recoveryCode = ''] = recoveryCodes;
    const proof = async (): Promise<object> => ({
      challenge: await challengeFor(email),
      recoveryCode: recoveryCode.toUpperCase(),
    });
    const signedIn = await secondStep(await proof());
    expect([signedIn.status, signedIn.body.user?.secondFactor]).toEqual([200, true]);
    expect((await secondStep(await proof())).body.code).toBe('wrongCode');
    expect((await mailsTo(app, email))[0]?.subject).toBe('A recovery code was used');
    const stored = await owner.query<{ code_hash: Buffer }>('SELECT code_hash FROM base.recovery_code');
    expect(stored.rows.map(({ code_hash }) => code_hash.toString())).not.toContain(recoveryCode);
  });
});

describe('an account with a second factor', () => {
  it('is still asked for it after the password was reset', async () => {
    const email = 'reset@example.com';
    await enrol(await newPerson(app, email));
    await app.http().post('/api/v1/password-resets').send({ email }).expect(202);
    const token = await tokenFrom(app, email, 'Choose a new password');
    const password = 'fox-9 Ök'; // short is enough here
    await app.http().post('/api/v1/password-resets/confirm').send({ token, password }).expect(204);
    expect((await firstStep(email, password)).body.secondFactor).toMatchObject({ required: true });
  });

  it('keeps it until its short password is a long one', async () => {
    const email = 'short@example.com';
    const browser = await newPerson(app, email);
    await enrol(browser);
    const change = (currentPassword: string, newPassword: string) =>
      browser.put('/api/v1/account/password').send({ currentPassword, newPassword });
    await change(PASSWORD, 'fox-9 Ök').expect(204);
    expect((await browser.get('/api/v1/account')).body.passwordShort).toBe(true);
    const remove = (currentPassword: string) =>
      browser.post('/api/v1/account/second-factor/remove').send({ currentPassword });
    const refused = await remove('fox-9 Ök');
    expect([refused.status, refused.body.code]).toEqual([409, 'passwordTooShortAlone']);
    await change('fox-9 Ök', 'seven quiet owls at noon').expect(204);
    await remove('seven quiet owls at noon').expect(204);
    expect((await mailsTo(app, email))[0]?.subject).toBe('Second factor switched off');
    expect((await firstStep(email, 'seven quiet owls at noon')).body.user).toMatchObject({ email });
    const { rows } = await owner.query(
      `SELECT c.id FROM base.recovery_code c JOIN base.user_account u ON u.id = c.user_account_id WHERE u.email = $1`,
      [email],
    );
    expect(rows).toEqual([]);
  });

  it('gets new recovery codes for the password; the earlier ones end', async () => {
    const email = 'renew@example.com';
    const browser = await newPerson(app, email);
    const { recoveryCodes: old } = await enrol(browser);
    const renew = (currentPassword: string) =>
      browser.post('/api/v1/account/recovery-codes').send({ currentPassword });
    expect((await renew('a guess')).body.code).toBe('wrongPassword');
    const { recoveryCodes: fresh } = (await renew(PASSWORD).expect(200)).body as { recoveryCodes: string[] };
    const challenge = await challengeFor(email);
    expect((await secondStep({ challenge, recoveryCode: old[1] })).body.code).toBe('wrongCode');
    await secondStep({ challenge, recoveryCode: fresh[1] }).expect(200);
  });
});
