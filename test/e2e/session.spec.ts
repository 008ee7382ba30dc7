import { Clock, derivedId, newId, OPERATOR_TENANT } from '../../src/domains/helpers/index.js';
import {
  ApiClientRepository,
  MembershipRepository,
  Passwords,
  secretHash,
  UserAccountRepository,
} from '../../src/domains/identity/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const PASSWORD = 'correct horse battery staple';
const EMAIL = 'wanda@example.com';
const customerId = derivedId('customer:wanda');

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  const passwords = test.app.get(Passwords);
  const now = test.app.get(Clock).now();
  await test.app.get(UserAccountRepository).addMissing(
    [
      {
        id: derivedId('user:wanda'),
        tenantId: OPERATOR_TENANT,
        individualId: null,
        email: EMAIL,
        emailVerifiedAt: null,
        name: 'Wanda Example',
        passwordHash: await passwords.hash(PASSWORD),
      },
    ],
    now,
  );
  await test.app.get(MembershipRepository).addMissing(
    [
      {
        id: derivedId('membership:wanda'),
        tenantId: OPERATOR_TENANT,
        customerId,
        userAccountId: derivedId('user:wanda'),
        roles: ['buyer', 'technicalContact'],
      },
    ],
    now,
  );
  await test.app.get(ApiClientRepository).give(
    {
      id: newId(),
      tenantId: OPERATOR_TENANT,
      customerId: null,
      clientId: 'a-program',
      name: 'A program',
      description: null,
      scopes: ['catalog:read', 'ordering:read', 'ordering:write'],
      secretId: newId(),
      secretHash: secretHash('its:secret%'),
      hint: 'ret%',
    },
    now,
  );
});
afterAll(() => test.close());

const cookiesOf = (answer: { headers: Record<string, unknown> }): string[] =>
  (answer.headers['set-cookie'] as string[] | undefined) ?? [];

describe('a person', () => {
  it('signs in, is known, and signs out', async () => {
    const browser = test.browser();
    const signedIn = await browser
      .post('/api/v1/session')
      .send({ email: ' Wanda@Example.com'.trim(), password: PASSWORD });
    expect(signedIn.status).toBe(200);
    expect(signedIn.body).toEqual({
      user: {
        id: derivedId('user:wanda'),
        name: 'Wanda Example',
        email: EMAIL,
        kind: 'customer',
        roles: ['buyer', 'technicalContact'],
        membershipId: derivedId('membership:wanda'),
        customerId,
        customerName: null,
        actingFrom: null,
        isCompany: false,
        emailVerified: false,
        secondFactor: false,
      },
      visitor: false,
      operations: expect.arrayContaining(['shoppingCart:checkout', 'session:delete']),
      memberships: [
        {
          id: derivedId('membership:wanda'),
          customerId,
          customerName: null,
          roles: ['buyer', 'technicalContact'],
          current: true,
        },
      ],
      demo: expect.any(Object),
    });
    expect(cookiesOf(signedIn)[0]).toMatch(
      /^__Host-trunkline_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/,
    );
    expect((await browser.get('/api/v1/session')).body).toEqual(signedIn.body);
    await browser.delete('/api/v1/session').expect(204);
    expect((await browser.get('/api/v1/session')).body).toMatchObject({ user: null, visitor: true });
  });

  it('loses the session at once when it is ended elsewhere with the same cookie', async () => {
    const browser = await test.signIn(EMAIL, PASSWORD);
    const again = await browser.post('/api/v1/session').send({ email: EMAIL, password: PASSWORD });
    const second = cookiesOf(again)[0]?.split(';')[0] ?? '';
    await test.http().delete('/api/v1/session').set('cookie', second).expect(204);
    expect((await browser.get('/api/v1/session')).body.user).toBeNull();
  });

  it('gets a new session at every sign-in, and the old one ends', async () => {
    const first =
      cookiesOf(
        await test.http().post('/api/v1/session').send({ email: EMAIL, password: PASSWORD }),
      )[0]?.split(';')[0] ?? '';
    const second = await test
      .http()
      .post('/api/v1/session')
      .set('cookie', first)
      .send({ email: EMAIL, password: PASSWORD });
    expect(cookiesOf(second)[0]?.split(';')[0]).not.toBe(first);
    expect((await test.http().get('/api/v1/session').set('cookie', first)).body.user).toBeNull();
  });

  it('is refused alike for an unknown address and a wrong password', async () => {
    const wrong = await test.http().post('/api/v1/session').send({ email: EMAIL, password: 'wrong' });
    const unknown = await test
      .http()
      .post('/api/v1/session')
      .send({ email: 'nobody@example.com', password: 'wrong' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, correlationId: '' }).toEqual({ ...unknown.body, correlationId: '' });
  });

  it.each([
    ['an unknown field', { email: EMAIL, password: PASSWORD, role: 'admin' }, 'role is not known here'],
    ['a wrong type', { email: EMAIL, password: 7 }, 'Correct: password must be a string.'],
    ['no address', { password: PASSWORD }, 'email must be an e-mail address'],
  ])('is refused with %s', async (_what, body, message) => {
    const answer = await test.http().post('/api/v1/session').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
  });

  it.each([
    ['another site by Origin', { origin: 'https://elsewhere.example' }],
    ['another site by Fetch Metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour on the same site', { 'sec-fetch-site': 'same-site' }],
    ['an opaque origin', { origin: 'null' }],
  ])('is protected from %s', async (_what, headers) => {
    const answer = await test
      .http()
      .post('/api/v1/session')
      .set(headers)
      .send({ email: EMAIL, password: PASSWORD });
    expect([answer.status, answer.body.code]).toEqual([403, 'foreignOrigin']);
  });
});

describe('a visitor', () => {
  it('keeps one identity over requests, and cannot take a customer’s', async () => {
    const browser = test.browser();
    const first = cookiesOf(await browser.get('/api/v1/session'))[0] ?? '';
    expect(first).toMatch(
      /^__Host-trunkline_visitor=[\da-f-]{36}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
    );
    expect(cookiesOf(await browser.get('/api/v1/session'))).toEqual([]);
    const { ScopeResolver } = await import('../../src/presentation/http/index.js');
    const scope = await test.app
      .get(ScopeResolver)
      .resolve({ cookie: `__Host-trunkline_visitor=${customerId}` });
    expect(scope.actor.kind).toBe('visitor');
    expect(scope.customerId).not.toBe(customerId);
  });
});

describe('a program', () => {
  const form = { grant_type: 'client_credentials', client_id: 'a-program', client_secret: 'its:secret%' };

  it('gets a token by form or HTTP Basic, and is let in with it', async () => {
    const byForm = await test.http().post('/api/v1/oauth/token').type('form').send(form);
    expect(byForm.status).toBe(200);
    expect(byForm.body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'catalog:read ordering:read ordering:write',
    });
    expect(byForm.headers['cache-control']).toBe('no-store');
    const basic = `${encodeURIComponent('a-program')}:${encodeURIComponent('its:secret%')}`;
    const byBasic = await test
      .http()
      .post('/api/v1/oauth/token')
      .set('authorization', `Basic ${Buffer.from(basic).toString('base64')}`)
      .type('form')
      .send({ grant_type: 'client_credentials' });
    expect(byBasic.status).toBe(200);
    await test
      .http()
      .get('/api/v1/session')
      .set('authorization', `Bearer ${byBasic.body.access_token}`)
      .expect(200);
  });

  it.each([
    ['a wrong secret', { ...form, client_secret: 'x' }, 401, 'invalid_client'],
    ['an unknown id', { ...form, client_id: 'nobody' }, 401, 'invalid_client'],
    ['another grant', { ...form, grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('is refused with %s', async (_what, body, status, code) => {
    const answer = await test.http().post('/api/v1/oauth/token').type('form').send(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});
