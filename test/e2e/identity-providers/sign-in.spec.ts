import { derivedId } from '../../../src/domains/helpers/index.js';
import { MailStore } from '../../../src/integration/mail/index.js';
import { lastTokenTo } from '../../support/mails.js';
import { expectRefusal } from '../../support/refusals.js';
import { passLoginPages } from '../../support/oidc-provider.js';
import { until } from '../../support/until.js';
import {
  answer,
  come,
  expectProblem,
  type Federation,
  HOST,
  PROVIDERS,
  start,
  startFederation,
  user,
} from '../../support/federation.js';

const ACCEPTANCES = '/api/v1/invitation-acceptances';
const brightwell = derivedId('customer:brightwell');

let federation: Federation;
let test: Federation['test'];
let owner: Federation['owner'];
let oidc: Federation['oidc'];
let dana: Federation['dana'];
let real: Federation['real'];

beforeAll(async () => {
  federation = await startFederation();
  ({ test, owner, oidc, dana, real } = federation);
});
afterAll(() => federation.close());

describe('a person of the company', () => {
  it('is who was a member before, by the verified address, and keeps subject and account from then on', async () => {
    const browser = test.browser();
    expect(await answer(browser, await come(browser, 'dana', real))).toBe('/orders');
    const first = await user(browser);
    expect(first).toMatchObject({ id: derivedId('user:dana'), customerId: brightwell, kind: 'customer' });
    expect(first.roles).toContain('companyAdmin');
    oidc.people.set('dana', { email: 'married@brightwell.example', email_verified: false, name: 'Dana' });
    const again = test.browser();
    await answer(again, await come(again, 'dana', real));
    expect((await user(again)).id).toBe(first.id);
  });

  it('is somebody new, with the roles that the company gives to new people', async () => {
    const browser = test.browser();
    await answer(browser, await come(browser, 'newton', real));
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
    await answer(browser, await come(browser, 'early', real));
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
    await expectProblem(federation, browser, await come(browser, login, real), problem);
  });

  it("another company's person whose address is in the domain", async () => {
    await owner.query(
      `UPDATE base.user_account SET email = 'kim@brightwell.example' WHERE email LIKE 'kim@%'`,
    );
    const browser = test.browser();
    await expectProblem(federation, browser, await come(browser, 'other', real), 'accountOfOthers');
  });

  it('a member of staff, even if the address is in a domain that was confirmed', async () => {
    await owner.query(
      `UPDATE base.user_account SET email = 'staff@brightwell.example' WHERE email = 'alex@meridian.example'`,
    );
    oidc.people.set('staff', { email: 'staff@brightwell.example', email_verified: true, name: 'Not Alex' });
    const browser = test.browser();
    await expectProblem(federation, browser, await come(browser, 'staff', real), 'accountOfOthers');
  });

  it('somebody whose account or membership was deactivated, linked before or not', async () => {
    const browser = test.browser();
    await answer(browser, await come(browser, 'gone', real));
    const { id } = await user(browser);
    await owner.query(`UPDATE base.membership SET status = 'deactivated' WHERE user_account_id = $1`, [id]);
    await until(async () => (await user(browser)) === null);
    await expectProblem(federation, browser, await come(browser, 'gone', real), 'accountDeactivated');
    await owner.query('DELETE FROM base.federated_identity WHERE user_account_id = $1', [id]);
    await expectProblem(federation, browser, await come(browser, 'gone', real), 'accountDeactivated');
    await owner.query(`UPDATE base.membership SET status = 'active' WHERE user_account_id = $1`, [id]);
    await owner.query(`UPDATE base.user_account SET status = 'deactivated' WHERE id = $1`, [id]);
    await expectProblem(federation, browser, await come(browser, 'gone', real), 'accountDeactivated');
  });

  it('anybody of a domain that the operator has not confirmed', async () => {
    const { body } = await dana.post(`${PROVIDERS}/${real}/domains`).send({ domain: 'Elsewhere.example' });
    const pending = body.domains.find(({ domain }: { domain: string }) => domain === 'elsewhere.example');
    expect(pending.status).toBe('pending');
    const browser = test.browser();
    await expectProblem(federation, browser, await come(browser, 'foreign', real), 'domainNotConfirmed');
    const confirmation = `${PROVIDERS}/${real}/domains/${pending.id}/confirmation`;
    expectRefusal(await dana.post(confirmation), 403);
    await dana.delete(`${PROVIDERS}/${real}/domains/${pending.id}`).expect(204);
  });
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
    await answer(browser, await come(browser, 'newton', real));
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
    await answer(browser, await come(browser, 'newton', real));
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

  it('is the only one for an invited person, too, who accepts after coming back', async () => {
    const email = 'newcomer@brightwell.example';
    oidc.people.set('newcomer', { email, email_verified: true, name: 'New Comer' });
    await dana.patch(`${PROVIDERS}/${real}`).send({ enforced: true }).expect(200);
    await dana
      .post('/api/v1/company/invitations')
      .send({ email, roles: ['buyer'] })
      .expect(201);
    const token = await lastTokenTo(test.app.get(MailStore), email);
    const person = { givenName: 'New', familyName: 'Comer', password: 'a long enough sentence 2026' };
    const browser = test.browser();
    const byPassword = await browser.post(ACCEPTANCES).send({ token, ...person });
    expect([byPassword.status, byPassword.body.code]).toEqual([403, 'signInByProvider']);
    expect(await user(browser)).toBeNull();
    expect(await answer(browser, await come(browser, 'newcomer', real))).toBe('/orders');
    const joined = await browser.post(ACCEPTANCES).send({ token }).expect(200);
    await browser
      .post('/api/v1/session/membership')
      .send({ membershipId: joined.body.membershipId })
      .expect(200);
    expect(await user(browser)).toMatchObject({ email, customerId: brightwell, roles: ['buyer'] });
    await dana.patch(`${PROVIDERS}/${real}`).send({ enforced: false }).expect(200);
    await test.signIn('dana@brightwell.example');
  });
});
