import type pg from 'pg';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import {
  EVIL_SECRET,
  type EvilProvider,
  startEvilProvider,
  type TokenRecipe,
} from '../support/evil-provider.js';
import { type OidcTestProvider, passLoginPages, startOidcProvider } from '../support/oidc-provider.js';
import { expectRefusal } from '../support/refusals.js';
import { until } from '../support/until.js';

type Person = Awaited<ReturnType<TestApp['signIn']>>;

const PROVIDERS = '/api/v1/identity-providers';
const HOST = 'http://localhost';
const brightwell = derivedId('customer:brightwell');

let test: TestApp;
let owner: pg.Client;
let oidc: OidcTestProvider;
let evil: EvilProvider;
let admin: Person;
let dana: Person;
/** Brightwell's at the real provider, and at the evil one. */
let real: string;
let bad: string;

beforeAll(async () => {
  [test, oidc, evil] = await Promise.all([createTestApp(), startOidcProvider(), startEvilProvider()]);
  await test.app.get(LoadDemoPeople, { strict: false }).load();
  owner = await connectTo(test.database.owner);
  [admin, dana] = await Promise.all([
    test.signIn('admin@meridian.example'),
    test.signIn('dana@brightwell.example'),
  ]);
  real = await provider(dana, oidc.issuer, oidc.clientSecret, 'brightwell.example');
  bad = await provider(dana, evil.issuer, EVIL_SECRET, 'brightwell-labs.example');
  oidc.serve([`${HOST}${PROVIDERS}/${real}/callback`, `${HOST}${PROVIDERS}/${bad}/callback`]);
  const somebody = (email: string, name: string, email_verified = true) => ({ email, name, email_verified });
  for (const [login, person] of [
    ['dana', somebody('Dana@Brightwell.example', 'Dana Whitfield')],
    ['newton', somebody('newton@brightwell.example', 'Newton Young')],
    ['unverified', somebody('unverified@brightwell.example', 'Una Verified', false)],
    ['foreign', somebody('someone@elsewhere.example', 'Foreign Person')],
    ['lookalike', somebody('dana@brightwell.example.elsewhere.example', 'Look Alike')],
    ['two', somebody('x@brightwell.example@elsewhere.example', 'Two Ats')],
    ['staff', somebody('alex@meridian.example', 'Not Alex')],
    ['other', somebody('kim@brightwell.example', 'Kim of Kestrel')],
    ['gone', somebody('gone@brightwell.example', 'Gone Person')],
    ['early', somebody('early@brightwell.example', 'Early Bird')],
  ] as const)
    oidc.people.set(login, person);
});
afterAll(async () => {
  await owner.end();
  await Promise.all([test.close(), oidc.close(), evil.close()]);
});

async function provider(who: Person, issuer: string, clientSecret: string, domain: string): Promise<string> {
  const wish = { name: 'Brightwell', issuer, clientId: 'trunkline', clientSecret };
  const made = await who.post(PROVIDERS).send(wish);
  expect([made.status, made.text]).toEqual([201, expect.any(String)]);
  const withDomain = await who.post(`${PROVIDERS}/${made.body.id}/domains`).send({ domain }).expect(201);
  const [{ id }] = withDomain.body.domains;
  await admin.post(`${PROVIDERS}/${made.body.id}/domains/${id}/confirmation`).expect(200);
  return made.body.id as string;
}

/** Starts at Trunkline. */
async function start(browser: Person, id: string, next = '/orders'): Promise<URL> {
  const answer = await browser.get(`${PROVIDERS}/${id}/start`).query({ next });
  expect([answer.status, answer.headers.location]).toEqual([303, expect.any(String)]);
  return new URL(answer.headers.location as string);
}

/** Starts at Trunkline, signs in at the provider; the address with which the browser is sent back. */
async function come(browser: Person, login: string, id = real): Promise<URL> {
  const location = await start(browser, id);
  return passLoginPages(location.href, login, `${HOST}${PROVIDERS}/`);
}

const answer = async (browser: Person, back: URL): Promise<string> => {
  const { status, headers } = await browser.get(back.pathname + back.search);
  expect(status).toBe(303);
  return headers.location as string;
};
const user = async (browser: Person) => (await browser.get('/api/v1/session')).body.user;

/** Not let in, told why, and in the audit log. */
async function expectProblem(browser: Person, back: URL, problem: string): Promise<void> {
  const { status, headers } = await browser.get(back.pathname + back.search);
  expect([status, headers.location]).toEqual([303, `/sign-in?problem=${problem}`]);
  const { rows } = await owner.query(
    `SELECT operation, outcome, address, actor_name, details FROM base.audit_entry WHERE correlation_id = $1`,
    [headers['x-correlation-id']],
  );
  expect(rows).toContainEqual({
    operation: 'session:create',
    outcome: 'refused',
    address: '127.0.0.1',
    actor_name: 'Somebody',
    details: { what: 'oidc', problem },
  });
  expect(await user(browser)).toBeNull();
}

describe('a person of the company', () => {
  it('is who was a member before, by the verified address, and keeps subject and account from then on', async () => {
    const browser = test.browser();
    expect(await answer(browser, await come(browser, 'dana'))).toBe('/orders');
    const first = await user(browser);
    expect(first).toMatchObject({ id: derivedId('user:dana'), customerId: brightwell, kind: 'customer' });
    expect(first.roles).toContain('companyAdmin');
    oidc.people.set('dana', { email: 'married@brightwell.example', email_verified: false, name: 'Dana' });
    const again = test.browser();
    await answer(again, await come(again, 'dana'));
    expect((await user(again)).id).toBe(first.id);
  });

  it('is somebody new, with the roles that the company gives to new people', async () => {
    const browser = test.browser();
    await answer(browser, await come(browser, 'newton'));
    expect(await user(browser)).toMatchObject({
      name: 'Newton Young',
      email: 'newton@brightwell.example',
      emailVerified: true,
      customerId: brightwell,
      roles: ['technicalContact'],
    });
    const { rows } = await owner.query(
      `SELECT s.methods, s.identity_provider_id FROM base.session s JOIN base.user_account u ON u.id = s.user_account_id
       WHERE u.email = 'newton@brightwell.example'`,
    );
    expect(rows).toEqual([{ methods: ['oidc'], identity_provider_id: real }]);
  });

  it('takes an account without membership over from who registered its address and never proved it', async () => {
    await owner.query(
      `INSERT INTO base.user_account (id, tenant_id, email, name, password_hash, created_at, updated_at)
       SELECT gen_random_uuid(), tenant_id, 'early@brightwell.example', 'Somebody', password_hash, now(), now()
       FROM base.user_account WHERE email = 'dana@brightwell.example'`,
    );
    const browser = test.browser();
    await answer(browser, await come(browser, 'early'));
    expect(await user(browser)).toMatchObject({ customerId: brightwell, emailVerified: true });
    const { rows } = await owner.query(
      `SELECT password_hash FROM base.user_account WHERE email = 'early@brightwell.example'`,
    );
    expect(rows).toEqual([{ password_hash: null }]);
  });
});

describe('who is not let in', () => {
  it.each([
    ['unverified', 'emailNotVerified'],
    ['foreign', 'domainNotConfirmed'],
    ['lookalike', 'domainNotConfirmed'],
    ['two', 'domainNotConfirmed'],
    ['staff', 'domainNotConfirmed'],
  ])('%s: %s', async (login, problem) => {
    const browser = test.browser();
    await expectProblem(browser, await come(browser, login), problem);
  });

  it("another company's person whose address is in the domain", async () => {
    await owner.query(
      `UPDATE base.user_account SET email = 'kim@brightwell.example' WHERE email LIKE 'kim@%'`,
    );
    const browser = test.browser();
    await expectProblem(browser, await come(browser, 'other'), 'accountOfOthers');
  });

  it('a member of staff, even if the address is in a domain that was confirmed', async () => {
    await owner.query(
      `UPDATE base.user_account SET email = 'staff@brightwell.example' WHERE email = 'alex@meridian.example'`,
    );
    oidc.people.set('staff', { email: 'staff@brightwell.example', email_verified: true, name: 'Not Alex' });
    const browser = test.browser();
    await expectProblem(browser, await come(browser, 'staff'), 'accountOfOthers');
  });

  it('somebody whose account or membership was deactivated, linked before or not', async () => {
    const browser = test.browser();
    await answer(browser, await come(browser, 'gone'));
    const { id } = await user(browser);
    await owner.query(`UPDATE base.membership SET status = 'deactivated' WHERE user_account_id = $1`, [id]);
    await until(async () => (await user(browser)) === null);
    await expectProblem(browser, await come(browser, 'gone'), 'accountDeactivated');
    await owner.query('DELETE FROM base.federated_identity WHERE user_account_id = $1', [id]);
    await expectProblem(browser, await come(browser, 'gone'), 'accountDeactivated');
    await owner.query(`UPDATE base.membership SET status = 'active' WHERE user_account_id = $1`, [id]);
    await owner.query(`UPDATE base.user_account SET status = 'deactivated' WHERE id = $1`, [id]);
    await expectProblem(browser, await come(browser, 'gone'), 'accountDeactivated');
  });

  it('anybody of a domain that the operator has not confirmed', async () => {
    const { body } = await dana.post(`${PROVIDERS}/${real}/domains`).send({ domain: 'Elsewhere.example' });
    const pending = body.domains.find(({ domain }: { domain: string }) => domain === 'elsewhere.example');
    expect(pending.status).toBe('pending');
    const browser = test.browser();
    await expectProblem(browser, await come(browser, 'foreign'), 'domainNotConfirmed');
    const confirmation = `${PROVIDERS}/${real}/domains/${pending.id}/confirmation`;
    expectRefusal(await dana.post(confirmation), 403);
    await dana.delete(`${PROVIDERS}/${real}/domains/${pending.id}`).expect(204);
  });
});

describe('an answer', () => {
  it('counts once', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton');
    await answer(browser, back);
    const again = test.browser();
    await expectProblem(again, back, 'signInExpired');
    expect(await answer(browser, back)).toBe('/sign-in?problem=signInExpired');
  });

  it('counts in the browser that began it, and nowhere else', async () => {
    const back = await come(test.browser(), 'newton');
    await expectProblem(test.browser(), back, 'signInExpired');
    const victim = test.browser();
    await start(victim, real);
    await expectProblem(victim, back, 'signInExpired');
  });

  it('counts where it was asked for: not at the address of another provider', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton');
    back.pathname = `${PROVIDERS}/${bad}/callback`;
    evil.tokenRequests = 0;
    await expectProblem(browser, back, 'signInExpired');
    expect(evil.tokenRequests).toBe(0); // the code never reached the other
  });

  it('names its issuer truly, where the provider says that it names it', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton');
    expect(back.searchParams.get('iss')).toBe(oidc.issuer);
    back.searchParams.set('iss', evil.issuer);
    await expectProblem(browser, back, 'answerInvalid');
  });

  it('brings a code that is redeemed once, with the verifier of its own sign-in', async () => {
    const browser = test.browser();
    const back = await come(browser, 'newton');
    const { searchParams } = await start(browser, real);
    back.searchParams.set('state', searchParams.get('state') ?? '');
    await expectProblem(browser, back, 'answerInvalid');
  });

  it.each([
    ['an empty state', 'state=&code=x'],
    ['no state', 'code=x'],
    ['nothing', ''],
    ['a very long state', `state=${'s'.repeat(3000)}`],
  ])('with %s is refused without a server error', async (_what, query) => {
    const browser = test.browser();
    await start(browser, real);
    await expectProblem(browser, new URL(`${HOST}${PROVIDERS}/${real}/callback?${query}`), 'signInExpired');
  });

  it('that says no is passed on in our words', async () => {
    const browser = test.browser();
    const { searchParams } = await start(browser, real);
    const back = new URL(`${HOST}${PROVIDERS}/${real}/callback`);
    back.search = `error=access_denied&state=${searchParams.get('state')}&iss=${encodeURIComponent(oidc.issuer)}`;
    await expectProblem(browser, back, 'providerRefused');
  });
});

describe('an ID token', () => {
  const person = { email: 'eve@brightwell-labs.example', email_verified: true, name: 'Eve' };
  const arrive = async (recipe: TokenRecipe): Promise<{ browser: Person; back: URL }> => {
    const browser = test.browser();
    const { searchParams } = await start(browser, bad);
    const nonce = searchParams.get('nonce');
    evil.next = { ...recipe, claims: { ...person, nonce, ...recipe.claims } };
    const query = `code=anything&state=${searchParams.get('state')}`;
    return { browser, back: new URL(`${HOST}${PROVIDERS}/${bad}/callback?${query}`) };
  };
  const past = Math.floor(Date.now() / 1000) - 3_600;

  it('that holds lets in', async () => {
    const { browser, back } = await arrive({});
    expect(await answer(browser, back)).toBe('/orders');
    expect(await user(browser)).toMatchObject({ email: person.email, customerId: brightwell });
  });

  it.each<[string, TokenRecipe]>([
    ['without a signature', { signature: 'none' }],
    ['signed by a key that the provider does not publish', { signature: 'foreign' }],
    ['signed with the client secret', { signature: 'secret' }],
    ['that has expired', { claims: { exp: past, iat: past - 60 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['with another nonce', { claims: { nonce: 'another' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['for another audience', { claims: { aud: 'somebody-else' } }],
    ['of another issuer', { claims: { iss: 'https://login.elsewhere.example' } }],
    ['without a subject', { claims: { sub: undefined } }],
  ])('%s is refused', async (_what, recipe) => {
    const { browser, back } = await arrive(recipe);
    await expectProblem(browser, back, 'answerInvalid');
  });

  it.each([['true'], [1], [undefined], [null]])(
    'whose email_verified is %p vouches for nothing',
    async (claim) => {
      const claims = { sub: 'somebody-new', email_verified: claim, email: 'new@brightwell-labs.example' };
      const { browser, back } = await arrive({ claims });
      await expectProblem(browser, back, 'emailNotVerified');
    },
  );

  it('does not come at all from a provider that is down, and that is no server error', async () => {
    const { browser, back } = await arrive({});
    evil.silent = true;
    const started = performance.now();
    await expectProblem(browser, back, 'providerUnreachable');
    expect(performance.now() - started).toBeLessThan(8_000);
    evil.silent = false;
  }, 20_000);
});

describe('a session that a provider opened', () => {
  it('acts for the company of the provider, not for others of its person, nor as staff', async () => {
    await owner.query(
      `INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
       SELECT gen_random_uuid(), u.tenant_id, c.customer_id, u.id, c.roles, now() - interval '1 year', now()
       FROM base.user_account u, (VALUES ($1::uuid, ARRAY['buyer']), (NULL, ARRAY['admin'])) AS c (customer_id, roles)
       WHERE u.email = 'newton@brightwell.example'`,
      [derivedId('customer:kestrel')],
    );
    const browser = test.browser();
    await answer(browser, await come(browser, 'newton'));
    const { body } = await browser.get('/api/v1/session');
    expect(body.user).toMatchObject({ customerId: brightwell, kind: 'customer' });
    expect(body.memberships.map(({ customerId }: { customerId: string }) => customerId)).toEqual([
      brightwell,
    ]);
    const { rows } = await owner.query<{ id: string }>(
      `SELECT m.id FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
       WHERE u.email = 'newton@brightwell.example' AND m.customer_id IS NULL`,
    );
    await owner.query(
      'UPDATE base.session SET membership_id = $1 WHERE membership_id IN (SELECT id FROM base.membership WHERE id = $2)',
      [rows[0]?.id, body.user.membershipId],
    );
    await until(async () => (await user(browser)) === null); // whatever put it there, it is no session any more
  });

  it('ends with the provider', async () => {
    const browser = test.browser();
    await answer(browser, await come(browser, 'newton'));
    const script = await browser
      .post('/api/v1/account/personal-tokens')
      .send({ name: 'Newton at home', scopes: ['ordering:read'] })
      .expect(201);
    const orders = () =>
      test.http().get('/api/v1/orders').set('authorization', `Bearer ${script.body.token}`);
    await orders().expect(200);
    await dana.patch(`${PROVIDERS}/${real}`).send({ status: 'suspended' }).expect(200);
    await until(async () => (await user(browser)) === null);
    await until(async () => (await orders()).status === 401);
    const answerOf = await browser.get(`${PROVIDERS}/${real}/start`);
    expect(answerOf.headers.location).toBe('/sign-in?problem=providerUnknown');
    await dana.patch(`${PROVIDERS}/${real}`).send({ status: 'active' }).expect(200);
  });
});

describe('the way in', () => {
  it('is found by domain, whoever has an account', async () => {
    const of = async (domain: string) =>
      (await test.http().get('/api/v1/sign-in-options').query({ domain })).body;
    expect(await of('BRIGHTWELL.example')).toEqual({
      password: true,
      provider: { id: real, name: 'Brightwell', startUrl: `${PROVIDERS}/${real}/start` },
    });
    for (const domain of ['meridian.example', 'nowhere.example', '', '@', 'a@b@c']) {
      expect(await of(domain)).toEqual({ password: true, provider: null });
    }
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a\tb', 'javascript:x'])(
    'never leads to %s',
    async (next) => {
      const browser = test.browser();
      const location = await start(browser, real, next);
      const back = await passLoginPages(location.href, 'newton', `${HOST}${PROVIDERS}/`);
      expect(await answer(browser, back)).toBe('/');
    },
  );

  it('is the only one where the company says so, alike for everybody of the domain', async () => {
    await dana.patch(`${PROVIDERS}/${real}`).send({ enforced: true }).expect(200);
    const answers = await Promise.all(
      ['dana@brightwell.example', 'nobody@brightwell.example'].map((email) =>
        test.http().post('/api/v1/session').send({ email, password: 'demo-trunkline-2026' }),
      ),
    );
    const shown = answers.map(({ body }) => ({ ...body, correlationId: '' }));
    expect(shown[0]).toMatchObject({ status: '403', code: 'signInByProvider' });
    expect(shown[1]).toEqual(shown[0]);
    await dana.patch(`${PROVIDERS}/${real}`).send({ enforced: false }).expect(200);
    await test.signIn('dana@brightwell.example');
  });
});

describe('a provider', () => {
  const wish = { name: 'Ours', issuer: 'https://login.example.com', clientId: 'x' };

  it("is its company's own, and its secret is nobody's to read", async () => {
    const nora = await test.signIn('nora@northline.example');
    expectRefusal(await nora.get(`${PROVIDERS}/${real}`), 404);
    expectRefusal(await nora.patch(`${PROVIDERS}/${real}`).send({ enforced: true }), 404);
    expectRefusal(await nora.delete(`${PROVIDERS}/${real}`), 404);
    expect((await nora.get(PROVIDERS)).body).toEqual([]);
    const { body, text } = await dana.get(`${PROVIDERS}/${real}`);
    expect(body).toMatchObject({
      hasSecret: true,
      redirectUri: `${HOST}${PROVIDERS}/${real}/callback`,
      customerName: 'Brightwell Dental',
    });
    expect(text).not.toContain(oidc.clientSecret);
    const { rows } = await owner.query<{ secret: string }>(
      `SELECT encode(client_secret, 'escape') AS secret FROM base.identity_provider WHERE id = $1`,
      [real],
    );
    expect(rows[0]?.secret).not.toContain(oidc.clientSecret);
  });

  it.each([
    ['issuer', { issuer: 'http://login.example.com' }, 'issuerInvalid'],
    ['issuer', { issuer: 'http://169.254.169.254/latest' }, 'issuerInvalid'],
    ['issuer', { issuer: 'file:///etc/passwd' }, 'issuerInvalid'],
    ['issuer', { issuer: 'https://user:pass@login.example.com' }, 'issuerInvalid'],
    ['issuer', { issuer: 'https://login.example.com/?x=1' }, 'issuerInvalid'],
    ['roles', { defaultRoles: ['companyAdmin'] }, 'rolesUnknown'],
    ['roles', { defaultRoles: ['admin'] }, 'rolesUnknown'],
    ['roles', { defaultRoles: ['buyer', 'reseller'] }, 'rolesUnknown'],
  ])('with a wrong %s is refused', async (_what, change, code) => {
    const answerOf = await dana.post(PROVIDERS).send({ ...wish, ...change });
    expect([answerOf.status, answerOf.body.code]).toEqual([400, code]);
  });

  it('is pointed to another issuer by its company alone: else the operator could come in as its people', async () => {
    const { body } = await dana.post(PROVIDERS).send(wish).expect(201);
    const moved = await admin.patch(`${PROVIDERS}/${body.id}`).send({ issuer: 'https://elsewhere.example' });
    expect([moved.status, moved.body.code]).toEqual([403, 'companysOwn']);
    await admin.patch(`${PROVIDERS}/${body.id}`).send({ status: 'suspended' }).expect(200);
    await dana.delete(`${PROVIDERS}/${body.id}`).expect(204);
  });

  it('is not required of everybody before anybody has come in by it', async () => {
    const { body } = await dana.post(PROVIDERS).send(wish).expect(201);
    const early = await dana.patch(`${PROVIDERS}/${body.id}`).send({ enforced: true });
    expect([early.status, early.body.code]).toEqual([409, 'enforcementTooEarly']);
    await dana.delete(`${PROVIDERS}/${body.id}`).expect(204);
  });

  it('has no domain that was confirmed for another company', async () => {
    const nora = await test.signIn('nora@northline.example');
    const { body } = await nora.post(PROVIDERS).send(wish).expect(201);
    const added = await nora.post(`${PROVIDERS}/${body.id}/domains`).send({ domain: 'brightwell.example' });
    const [{ id }] = added.body.domains;
    const taken = await admin.post(`${PROVIDERS}/${body.id}/domains/${id}/confirmation`);
    expect([taken.status, taken.body.code]).toEqual([409, 'domainTaken']);
    expectRefusal(await nora.post(`${PROVIDERS}/${body.id}/domains`).send({ domain: 'no domain' }), 400);
  });

  it('that nobody reaches is told to the person in words', async () => {
    const { body } = await dana
      .post(PROVIDERS)
      .send({ ...wish, issuer: 'http://127.0.0.1:9' })
      .expect(201);
    const answerOf = await test.browser().get(`${PROVIDERS}/${body.id}/start`);
    expect([answerOf.status, answerOf.headers.location]).toEqual([
      303,
      '/sign-in?problem=providerUnreachable',
    ]);
  });
});
