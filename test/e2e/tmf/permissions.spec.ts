import type { Response } from 'supertest';
import { LoadDemoPeople } from '../../../src/business/demo-operator/people/index.js';
import { derivedId, type JsonObject, newId, OPERATOR_TENANT } from '../../../src/domains/helpers/index.js';
import { expectError, withTmfApi } from '../../support/tmf-api.js';

const API = '/tmf-api/rolesAndPermissionsManagement/v4';
const ROLE = `${API}/userRole`;
const PERMISSION = `${API}/permission`;
const ACCOUNT = '/tmf-api/accountManagement/v4/billingAccount';
const BRIGHTWELL = derivedId('customer:brightwell');
const KESTREL = derivedId('customer:kestrel');
const ALEX = derivedId('user:alex');

type Browser = Awaited<ReturnType<ReturnType<ReturnType<typeof withTmfApi>['test']>['signIn']>>;

describe('permissions (TMF672)', () => {
  const { test, create, get, patch, post, remove, sql } = withTmfApi();
  const bob = newId();
  const eve = newId();
  const both = newId();

  const person = async (id: string, name: string, roles: Readonly<Record<string, string[]>>) => {
    await sql(
      `INSERT INTO base.user_account (id, tenant_id, individual_id, email, name, password_hash, email_verified_at, created_at, updated_at)
       SELECT $1, tenant_id, $2, $3 || '@brightwell.example', $3, password_hash, now(), now(), now()
       FROM base.user_account WHERE email = 'dana@brightwell.example'`,
      [id, newId(), name],
    );
    for (const [customerId, list] of Object.entries(roles))
      await sql(
        `INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, now(), now())`,
        [newId(), OPERATOR_TENANT, customerId, id, list],
      );
  };

  beforeAll(async () => {
    await test().app.get(LoadDemoPeople).load();
    await person(bob, 'bob', { [BRIGHTWELL]: ['technicalContact'] });
    await person(eve, 'eve', { [BRIGHTWELL]: ['companyAdmin'] });
    await person(both, 'both', { [BRIGHTWELL]: ['technicalContact'], [KESTREL]: ['technicalContact'] });
  });

  const signIn = (name: string): Promise<Browser> =>
    test().signIn(name.includes('@') ? name : `${name}@brightwell.example`);
  /** What somebody may do who signs in now: a session is believed for a second. */
  const operations = async (name: string): Promise<string[]> =>
    (await (await signIn(name)).get('/api/v1/session')).body.operations as string[];
  const grants = async (account: string, customer: string | null): Promise<string[]> =>
    (
      await sql<{ grants: string[] }>('SELECT base.grants_of($1, $2, now()) AS grants', [account, customer])
    )[0]?.grants ?? [];
  const permission = (userId: string, functions: readonly string[], more: JsonObject = {}): JsonObject => ({
    user: { id: userId, '@referredType': 'Individual' },
    validFor: {},
    privilege: functions.map((name) => ({
      function: name,
      action: 'allow',
      manageableAsset: { id: BRIGHTWELL, '@referredType': 'Customer' },
    })),
    ...more,
  });
  const reasonsOf = ({ body }: Response): string[] =>
    (body.reasons as { code: string; path: string }[]).map(({ code, path }) => `${path} ${code}`);
  const grant = async (as: Browser, body: JsonObject): Promise<JsonObject & { id: string; href: string }> => {
    const made = await as.post(PERMISSION).send(body);
    expect([made.status, made.body]).toEqual([201, expect.anything()]);
    return made.body as JsonObject & { id: string; href: string };
  };

  describe('a permission', () => {
    it('lets a person do more, from the next look at the session on, until it is ended', async () => {
      const asEve = await signIn('eve');
      const account = {
        name: 'Bob’s',
        relatedParty: [{ id: BRIGHTWELL, name: 'B', role: 'customer', '@referredType': 'Customer' }],
      };
      expectError(await (await signIn('bob')).post(ACCOUNT).send(account), 403, 'notAllowed');
      const made = await grant(asEve, permission(bob, ['billingAccount:create']));
      expect(made.granter).toMatchObject({ id: eve, name: 'eve' });
      expect(made.creationDate).toEqual(expect.any(String));
      expect((await (await signIn('bob')).post(ACCOUNT).send(account)).status).toBe(201);
      const ended = await asEve.patch(made.href).send({ validFor: { endDateTime: '2026-01-01T00:00:00Z' } });
      expect(ended.status).toBe(200);
      expectError(await (await signIn('bob')).post(ACCOUNT).send(account), 403, 'notAllowed');
    });

    it('names the person by the account or by the individual', async () => {
      const [{ id } = { id: '' }] = await sql<{ id: string }>(
        'SELECT individual_id AS id FROM base.user_account WHERE id = $1',
        [bob],
      );
      const made = await grant(await signIn('eve'), permission(id, ['organization:patch']));
      expect(await operations('bob')).toContain('organization:patch');
      expect((await remove(made.href)).status).toBe(204);
      expect(await operations('bob')).not.toContain('organization:patch');
    });

    it.each([
      ['that has not begun', { startDateTime: '2999-01-01T00:00:00Z' }],
      ['that is over', { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2026-01-02T00:00:00Z' }],
    ])('%s has no effect', async (_what, validFor) => {
      const made = await grant(await signIn('eve'), permission(bob, ['organization:patch'], { validFor }));
      expect(made).toMatchObject({
        privilege: [expect.objectContaining({ function: 'organization:patch' })],
      });
      expect(await operations('bob')).not.toContain('organization:patch');
    });

    it('keeps names that nobody knows, and people of other systems, without effect', async () => {
      const before = await operations('bob');
      const made = await create(PERMISSION, permission(bob, ['coffee:brew', '__proto__', 'constructor']));
      expect((await get(made.href)).body.privilege).toHaveLength(3);
      expect(await operations('bob')).toEqual(before);
      const elsewhere = await create(
        PERMISSION,
        permission('cust-745712-A', ['desk:list'], { privilege: [] }),
      );
      expect(elsewhere).toMatchObject({ user: { id: 'cust-745712-A' } });
    });

    it('counts for the customer for whom it was given, and for no other', async () => {
      const { privilege: _no, ...unnamed } = permission(both, []);
      const bare = [{ function: 'organization:patch', action: 'patch', manageableAsset: { id: 'x' } }];
      expectError(await post(PERMISSION, { ...unnamed, privilege: bare }), 422, 'ambiguousMembership');
      await create(PERMISSION, permission(both, ['organization:patch']));
      expect(await grants(both, BRIGHTWELL)).toEqual(['organization:patch']);
      expect(await grants(both, KESTREL)).toEqual([]);
      expect(await grants(both, null)).toEqual([]);
      const stranger = permission(derivedId('user:kim'), ['organization:patch']);
      expectError(await post(PERMISSION, stranger), 422, 'notAMember');
    });

    it('gives staff what is the operator’s', async () => {
      expect(await operations('alex@meridian.example')).not.toContain('category:create');
      const made = await create(PERMISSION, {
        ...permission(ALEX, []),
        privilege: staffPrivilege('category:create'),
      });
      expect(await operations('alex@meridian.example')).toContain('category:create');
      expect(
        (await (await signIn('alex@meridian.example')).post(CATEGORY).send({ name: 'By Alex' })).status,
      ).toBe(201);
      await remove(made.href);
      expectError(await (await signIn('alex@meridian.example')).post(CATEGORY).send({ name: 'x' }), 403);
    });
  });

  describe('nobody gives more than he may give', () => {
    it.each([
      ['what the granter may not do', 'shoppingCart:checkout', 'beyondGranter'],
      ['an operation of the operator', 'desk:list', 'notForThisPerson'],
      ['the right to give rights', 'permission:create', 'aboutRights'],
      ['the right to change roles', 'person:patch', 'aboutRights'],
      ['the right to spend more', 'spending:patch', 'aboutRights'],
    ])('%s', async (_what, operation, code) => {
      const asEve = await signIn('eve');
      const refused = await asEve.post(PERMISSION).send(permission(bob, ['organization:patch', operation]));
      expectError(refused, 403, 'beyondGranter');
      expect(reasonsOf(refused)).toEqual([`privilege[1].function ${code}`]);
      const role = await create(ROLE, {
        involvementRole: `As ${operation}`,
        entitlement: [{ function: operation, action: 'x' }],
      });
      const assetUserRole = [{ manageableAsset: { id: BRIGHTWELL }, userRole: { id: role.id } }];
      const byRole = await asEve.post(PERMISSION).send(permission(bob, [], { assetUserRole }));
      expectError(byRole, 403, 'beyondGranter');
      const harmless = await grant(asEve, permission(bob, ['organization:patch']));
      const later = await asEve.patch(harmless.href).send(permission(bob, ['organization:patch', operation]));
      expectError(later, 403, 'beyondGranter');
      expect(await operations('bob')).not.toContain(operation);
      await remove(harmless.href);
    });

    it('an administrator of the operator is bound as well', async () => {
      for (const [operation, code] of [
        ['permission:create', 'aboutRights'],
        ['productOrder:create', 'notForThisPerson'],
      ]) {
        const refused = await post(PERMISSION, {
          ...permission(ALEX, []),
          privilege: staffPrivilege(operation ?? ''),
        });
        expectError(refused, 403, 'beyondGranter');
        expect(reasonsOf(refused)).toEqual([`privilege[0].function ${code}`]);
      }
      const toCustomer = await post(PERMISSION, permission(bob, ['category:create']));
      expect(reasonsOf(toCustomer)).toEqual(['privilege[0].function notForThisPerson']);
    });

    it('a program gives no more than its scopes reach', async () => {
      const body = { ...permission(ALEX, []), privilege: staffPrivilege('category:create') };
      const givenBy = async (scope: string) => {
        const { body: token } = await test()
          .http()
          .post('/api/v1/oauth/token')
          .auth('demo-client', 'demo-client-secret')
          .type('form')
          .send({ grant_type: 'client_credentials', scope });
        return post(PERMISSION, body, { authorization: `Bearer ${token.access_token}` });
      };
      expectError(await givenBy('catalog:write'), 403, 'insufficientScope');
      expectError(await givenBy('roles:write'), 403, 'beyondGranter');
      const made = await givenBy('roles:write catalog:write');
      expect(made.body).toMatchObject({ granter: { '@referredType': 'ApiClient' } });
      expect(await grants(ALEX, null)).toEqual(['category:create']);
      await sql(`UPDATE base.api_client SET status = 'suspended' WHERE client_id = 'demo-client'`, []);
      expect(await grants(ALEX, null)).toEqual([]);
      await remove(made.body.href as string);
    });

    it('not to himself, not to strangers, and not without the role', async () => {
      const asEve = await signIn('eve');
      expectError(
        await asEve.post(PERMISSION).send(permission(eve, ['organization:patch'])),
        422,
        'ownGrant',
      );
      for (const stranger of [derivedId('user:kim'), ALEX, newId(), 'x'])
        expectError(await asEve.post(PERMISSION).send(permission(stranger, [])), 422, 'unknownUser');
      const asBob = await signIn('bob');
      expectError(await asBob.post(PERMISSION).send(permission(both, [])), 403, 'notAllowed');
      const made = await grant(asEve, permission(bob, ['organization:patch']));
      expectError(await asBob.get(made.href), 403, 'notAllowed');
      const asKim = await signIn('kim@kestrel.example');
      expect((await asKim.get(PERMISSION)).body.map(({ user }: JsonObject) => user)).not.toContainEqual(
        made.user,
      );
      expectError(await asKim.delete(made.href), 404);
      expectError(await asEve.patch(made.href).send({ user: { id: both } }), 422, 'userFixed');
      expectError(await asEve.patch(made.href).send({ granter: { id: bob } }), 400, 'readOnlyAttribute');
      await remove(made.href);
    });

    it('and a grant lapses with the right behind it', async () => {
      const made = await grant(await signIn('eve'), permission(bob, ['organization:patch']));
      const setRoles = (roles: string[]) =>
        sql('UPDATE base.membership SET roles = $1 WHERE user_account_id = $2', [roles, eve]);
      expect(await operations('bob')).toContain('organization:patch');
      await setRoles(['technicalContact']);
      expect(await operations('bob')).not.toContain('organization:patch');
      await setRoles(['companyAdmin']);
      expect(await operations('bob')).toContain('organization:patch');
      await remove(made.href);
    });

    it('but may take away what he could not give', async () => {
      const asDana = await signIn('dana');
      const made = await grant(asDana, permission(bob, ['shoppingCart:checkout', 'organization:patch']));
      const asEve = await signIn('eve');
      const until = (year: number) => ({ validFor: { endDateTime: `${year}-01-01T00:00:00Z` } });
      const shorter = await asEve.patch(made.href).send(until(2999));
      expect([shorter.status, shorter.body.granter]).toEqual([200, made.granter]);
      expect(await operations('bob')).toContain('organization:patch');
      expectError(await asEve.patch(made.href).send(until(3999)), 403, 'beyondGranter');
      const less = permission(bob, ['shoppingCart:checkout']);
      expect((await asEve.patch(made.href).send({ privilege: less.privilege })).status).toBe(200);
      expect(await grants(bob, BRIGHTWELL)).toEqual(['shoppingCart:checkout']);
      await asEve.delete(made.href).expect(204);
      expect(await grants(bob, BRIGHTWELL)).toEqual([]);
    });
  });

  it('a built-in role comes with a membership, not with a permission', async () => {
    const assetUserRole = [{ manageableAsset: { id: BRIGHTWELL }, userRole: { id: 'admin' } }];
    expectError(await post(PERMISSION, permission(bob, [], { assetUserRole })), 422, 'builtInRole');
  });

  it('a role that people have can lose operations, and gains none', async () => {
    const entitlement = ['organization:patch', 'individual:patch'].map((name) => ({
      function: name,
      action: 'patch',
    }));
    const role = await create(ROLE, { involvementRole: 'Front desk', entitlement });
    const assetUserRole = [
      { manageableAsset: { id: BRIGHTWELL, '@referredType': 'Customer' }, userRole: { id: role.id } },
    ];
    const made = await grant(await signIn('eve'), permission(bob, [], { assetUserRole }));
    expect(await grants(bob, BRIGHTWELL)).toEqual(['individual:patch', 'organization:patch']);
    const more = [...entitlement, { function: 'customer:patch', action: 'patch' }];
    expectError(await patch(role.href, { entitlement: more }), 409, 'roleInUse');
    expectError(await remove(role.href), 409, 'roleInUse');
    expect((await patch(role.href, { entitlement: entitlement.slice(1) })).status).toBe(200);
    expect(await grants(bob, BRIGHTWELL)).toEqual(['individual:patch']);
    await remove(made.href);
    expect((await remove(role.href)).status).toBe(204);
  });
});

const CATEGORY = '/tmf-api/productCatalogManagement/v4/category';

const staffPrivilege = (operation: string): JsonObject[] => [
  { function: operation, action: 'allow', manageableAsset: { id: 'catalogue' } },
];
