import { CUSTOMER_ROLES, derivedId, OPERATOR_TENANT, STAFF_ROLES } from '../../src/domains/helpers/index.js';
import { MembershipRepository } from '../../src/domains/identity/index.js';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { connectTo } from '../support/database.js';
import { createTestApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

describe('the demo people', () => {
  beforeAll(() => test.app.get(LoadDemoPeople, { strict: false }).load());

  it('are loaded once, however often they are loaded', async () => {
    await test.app.get(LoadDemoPeople, { strict: false }).load();
    const dana = await test.signIn('dana@brightwell.example');
    const { user } = (await dana.get('/api/v1/session')).body;
    expect(user).toMatchObject({
      customerId: derivedId('customer:brightwell'),
      customerName: 'Brightwell Dental',
    });
    const answer = await dana.get('/tmf-api/customerManagement/v4/customer');
    expect(answer.body).toMatchObject([
      { id: user.customerId, name: 'Brightwell Dental', engagedParty: { '@referredType': 'Organization' } },
    ]);
    const alex = await test.signIn('alex@meridian.example');
    expect((await alex.get('/tmf-api/customerManagement/v4/customer')).body).toHaveLength(11);
  });

  it('are named to everybody who may sign in as them', async () => {
    const { demo } = (await test.http().get('/api/v1/session')).body;
    expect(demo.accounts).toContainEqual({
      email: 'dana@brightwell.example',
      kind: 'customer',
      roles: expect.arrayContaining(['companyAdmin', 'buyer']),
      name: expect.stringMatching(/^Dana /),
      company: 'Brightwell Dental',
    });
    const names = demo.accounts.map(({ name }: { name: string }) => name.split(' ')[0]);
    expect(names.slice(0, 4)).toEqual(['Dana', 'Ben', 'Paz', 'Ada']);
    for (const { email, kind, roles, name } of demo.accounts) {
      const person = await test.signIn(email, demo.password);
      const { user, memberships } = (await person.get('/api/v1/session')).body;
      expect(user).toMatchObject({ email, kind, name });
      // who belongs to several companies enters one of them
      const own = memberships.flatMap((membership: { roles: string[] }) => membership.roles);
      expect(new Set(roles)).toEqual(new Set(own));
    }
    const every = demo.accounts.flatMap(({ roles }: { roles: string[] }) => roles);
    expect(new Set(every)).toEqual(new Set([...CUSTOMER_ROLES, ...STAFF_ROLES]));
  });

  it('have their first company first, whatever its id', async () => {
    const memberships = test.app.get(MembershipRepository, { strict: false });
    const owner = await connectTo(test.database.owner);
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id FROM base.user_account WHERE email = 'ada@example.com'`,
    );
    const userAccountId = rows[0]?.id ?? '';
    const of = (id: string, slug: string) => ({
      id,
      tenantId: OPERATOR_TENANT,
      customerId: derivedId(`customer:${slug}`),
      userAccountId,
      roles: ['billing' as const],
    });
    const later = 'ffffffff-0000-7000-8000-000000000001';
    const earlier = '00000000-0000-7000-8000-0000000000aa';
    await memberships.addMissing([of(later, 'kestrel'), of(earlier, 'orchard')], new Date());
    expect((await memberships.of(userAccountId)).slice(1).map(({ id }) => id)).toEqual([later, earlier]);
    await owner.query('DELETE FROM base.membership WHERE id = ANY ($1)', [[later, earlier]]);
    await owner.end();
  });

  it('are neither named nor let in outside demo mode, though the database has them', async () => {
    const strict = await createTestApp({ demo: false });
    await strict.app.get(LoadDemoPeople, { strict: false }).load();
    const { body: seen } = await strict.http().get('/api/v1/session');
    expect(seen).toMatchObject({ user: null, visitor: true });
    expect(seen).not.toHaveProperty('demo');
    const body = { email: 'alex@meridian.example', password: 'demo-trunkline-2026' };
    const person = await strict.http().post('/api/v1/session').send(body);
    expect([person.status, person.body.code]).toEqual([401, 'wrongCredentials']);
    const program = await strict
      .http()
      .post('/api/v1/oauth/token')
      .auth('demo-client', 'demo-client-secret')
      .type('form')
      .send({ grant_type: 'client_credentials' });
    expect([program.status, program.body.code]).toEqual([401, 'invalid_client']);
    await strict.close();
  });

  it('have a program that gets a token', async () => {
    const answer = await test
      .http()
      .post('/api/v1/oauth/token')
      .auth('demo-client', 'demo-client-secret')
      .type('form')
      .send({ grant_type: 'client_credentials' });
    expect(answer.body).toMatchObject({ token_type: 'Bearer' });
  });
});
