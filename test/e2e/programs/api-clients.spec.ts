import { HubSubscriptionRepository } from '../../../src/domains/event-subscription/index.js';
import { Database, systemScope } from '../../../src/domains/helpers/index.js';
import { OAUTH_SCOPES } from '../../../src/domains/identity/index.js';
import { expectRefusal } from '../../support/refusals.js';
import type { Browser } from '../../support/shopper.js';
import { until } from '../../support/until.js';
import { CARTS, CLIENTS, ORDERS, type Programs, startPrograms } from '../../support/programs.js';

let programs: Programs;
let test: Programs['test'];
let owner: Programs['owner'];
let admin: Programs['admin'];
let dana: Programs['dana'];

beforeAll(async () => {
  programs = await startPrograms();
  ({ test, owner, admin, dana } = programs);
});
afterAll(() => programs.close());

const ask = (id: string, secret: string, more: object = {}) =>
  test
    .http()
    .post('/api/v1/oauth/token')
    .auth(id, secret)
    .type('form')
    .send({ grant_type: 'client_credentials', ...more });
const get = (path: string, token: string) => test.http().get(path).auth(token, { type: 'bearer' });

async function made(person: Browser, scopes: string[], more: object = {}) {
  const answer = await person.post(CLIENTS).send({ name: 'Stock sync', scopes, ...more });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body as { client: { id: string; clientId: string; version: number }; secret: string };
}

describe('the token route', () => {
  it('grants the demo client every scope, or what it asks for', async () => {
    const all = await ask('demo-client', 'demo-client-secret');
    expect(all.body.scope.split(' ')).toEqual(OAUTH_SCOPES);
    const some = await ask('demo-client', 'demo-client-secret', { scope: 'ordering:read catalog:read' });
    expect(some.body.scope).toBe('catalog:read ordering:read');
    await get(ORDERS, some.body.access_token).expect(200);
    const refused = await get('/tmf-api/party/v4/individual', some.body.access_token);
    expectRefusal(refused, 403);
    expect(refused.body.code).toBe('insufficientScope');
    expect(refused.headers['www-authenticate']).toBe(
      'Bearer realm="trunkline", error="insufficient_scope", scope="parties:read"',
    );
  });

  it.each([
    ['an unknown scope', { scope: 'everything' }, 400, 'invalid_scope'],
    ['a scope that is no scope', { scope: 'a"b' }, 400, 'invalid_scope'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no grant', { grant_type: '' }, 400, 'invalid_request'],
    ['two ways at once', { client_secret: 'demo-client-secret' }, 400, 'invalid_request'],
  ])('answers %s in the form of OAuth and in ours', async (_what, more, status, error) => {
    const answer = await ask('demo-client', 'demo-client-secret', more);
    expectRefusal(answer, status);
    expect(answer.body).toMatchObject({ error, code: error, error_description: expect.any(String) });
  });

  it('names its way of asking for credentials, and ignores what it does not know', async () => {
    const wrong = await ask('demo-client', 'wrong');
    expect([wrong.status, wrong.body.error]).toEqual([401, 'invalid_client']);
    expect(wrong.headers['www-authenticate']).toMatch(/^Basic realm=/);
    await ask('demo-client', 'demo-client-secret', { audience: 'somebody' }).expect(200);
  });

  it('is described where RFC 8414 looks for it', async () => {
    const { body } = await test.http().get('/.well-known/oauth-authorization-server').expect(200);
    expect(body).toMatchObject({
      issuer: 'http://localhost',
      token_endpoint: 'http://localhost/api/v1/oauth/token',
      scopes_supported: OAUTH_SCOPES,
    });
  });
});

describe('API clients', () => {
  it('of a company act for that company, in what companies may give', async () => {
    const { client, secret } = await made(dana, ['ordering:read', 'cart:write']);
    expect(client).not.toHaveProperty('secretHash');
    const { body } = await ask(client.clientId, secret).expect(200);
    await get(ORDERS, body.access_token).expect(200);
    await test.http().post(CARTS).auth(body.access_token, { type: 'bearer' }).send({}).expect(201);
    for (const scope of ['workforce:read', 'catalog:write', 'audit:read']) {
      const answer = await dana.post(CLIENTS).send({ name: 'Too much', scopes: ['ordering:read', scope] });
      expect([answer.status, answer.body.code]).toEqual([400, 'scopesUnknown']);
    }
    expect((await dana.get('/api/v1/oauth/scopes?for=apiClient')).body).not.toContainEqual(
      expect.objectContaining({ name: 'workforce:read' }),
    );
  });

  it('are seen by their company and by the operator, by no other company', async () => {
    const { client } = await made(dana, ['ordering:read']);
    const kim = await test.signIn('kim@kestrel.example');
    expectRefusal(await kim.get(`${CLIENTS}/${client.id}`), 404);
    expectRefusal(await kim.patch(`${CLIENTS}/${client.id}`).send({ status: 'suspended' }), 404);
    expectRefusal(await kim.delete(`${CLIENTS}/${client.id}`), 404);
    expectRefusal(await kim.post(`${CLIENTS}/${client.id}/secrets`).send({}), 404);
    const ids = (answer: { body: { id: string }[] }) => answer.body.map(({ id }) => id);
    expect(ids(await kim.get(CLIENTS))).not.toContain(client.id);
    expect(ids(await dana.get(CLIENTS))).toContain(client.id);
    expect(ids(await admin.get(CLIENTS))).toContain(client.id);
    const listed = await admin.get(`${CLIENTS}?limit=1`);
    expect([listed.body.length, Number(listed.headers['x-total-count']) > 1]).toEqual([1, true]);
  });

  it('change their secret without a moment in which they have none', async () => {
    const { client, secret: first } = await made(admin, ['ordering:read']);
    const rotated = await admin.post(`${CLIENTS}/${client.id}/secrets`).send({ overlapHours: 1 }).expect(201);
    const second = rotated.body.secret as string;
    const [newest, before] = rotated.body.client.secrets;
    expect([newest.hint, newest.expiresAt]).toEqual([second.slice(-4), null]);
    expect(before).toMatchObject({ hint: first.slice(-4), expiresAt: expect.any(String) });
    const old = await ask(client.clientId, first).expect(200);
    const young = await ask(client.clientId, second).expect(200);
    await admin.delete(`${CLIENTS}/${client.id}/secrets/${before.id}`).expect(204);
    await ask(client.clientId, first).expect(401);
    await get(ORDERS, old.body.access_token).expect(401);
    await get(ORDERS, young.body.access_token).expect(200);
    await admin.post(`${CLIENTS}/${client.id}/secrets`).send({ overlapHours: 0 }).expect(201);
    await ask(client.clientId, second).expect(401);
    await get(ORDERS, young.body.access_token).expect(200); // its secret ended in peace
    expectRefusal(await admin.delete(`${CLIENTS}/${client.id}/secrets/${before.id}`), 404);
  });

  it('keep no secret that could be read', async () => {
    const { client, secret } = await made(admin, ['ordering:read']);
    const { rows } = await owner.query(
      `SELECT c::text AS row FROM base.api_client c WHERE id = $1
       UNION ALL SELECT s::text FROM base.api_client_secret s WHERE api_client_id = $1
       UNION ALL SELECT a::text FROM base.audit_entry a WHERE a::text LIKE '%' || $1::text || '%'`,
      [client.id],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
  });

  it('stop with their tokens when suspended, narrowed or deleted, in another process within a second', async () => {
    const { client, secret } = await made(admin, ['ordering:read', 'catalog:read']);
    const { access_token: token } = (await ask(client.clientId, secret)).body;
    await get(ORDERS, token).expect(200);
    await admin
      .patch(`${CLIENTS}/${client.id}`)
      .send({ scopes: ['catalog:read'] })
      .expect(200);
    await get(ORDERS, token).expect(403);
    await admin.patch(`${CLIENTS}/${client.id}`).send({ status: 'suspended' }).expect(200);
    await get('/api/v1/session', token).expect(401);
    await ask(client.clientId, secret).expect(401);
    await admin.patch(`${CLIENTS}/${client.id}`).send({ status: 'active' }).expect(200);
    await get('/api/v1/session', token).expect(200);
    const started = performance.now();
    await owner.query(`UPDATE base.api_client SET status = 'suspended' WHERE id = $1`, [client.id]);
    await until(async () => (await get('/api/v1/session', token)).status === 401);
    expect(performance.now() - started).toBeLessThan(1_500);
    await admin.delete(`${CLIENTS}/${client.id}`).expect(204);
    expectRefusal(await admin.get(`${CLIENTS}/${client.id}`), 404);
  });

  it('end by themselves, and are not changed over somebody else', async () => {
    const { client, secret } = await made(admin, ['ordering:read'], {
      expiresAt: '2999-01-01T00:00:00.000Z',
    });
    const path = `${CLIENTS}/${client.id}`;
    expectRefusal(await admin.patch(path).send({ expiresAt: '2020-01-01T00:00:00.000Z' }), 400);
    await admin.patch(path).send({ name: 'Renamed', version: client.version }).expect(200);
    expectRefusal(await admin.patch(path).send({ name: 'Again', version: client.version }), 412);
    await owner.query(`UPDATE base.api_client SET expires_at = now() - interval '1 hour' WHERE id = $1`, [
      client.id,
    ]);
    await ask(client.clientId, secret).expect(401);
    const { body } = await admin.patch(path).send({ expiresAt: null, description: null }).expect(200);
    expect(body).toMatchObject({ expiresAt: null, description: null, name: 'Renamed' });
    await ask(client.clientId, secret).expect(200);
  });

  it('show when they and each of their secrets were last used', async () => {
    const { client, secret } = await made(admin, ['ordering:read']);
    expect((await admin.get(`${CLIENTS}/${client.id}`)).body.lastUsedAt).toBeNull();
    await ask(client.clientId, secret).expect(200);
    await until(async () => (await admin.get(`${CLIENTS}/${client.id}`)).body.lastUsedAt !== null);
    const { body } = await admin.get(`${CLIENTS}/${client.id}`);
    expect(body.secrets[0].lastUsedAt).toBe(body.lastUsedAt);
  });
});

describe('a program of a company', () => {
  it('gives its credentials to nobody at the operator, who may stop it', async () => {
    const { client } = await made(dana, ['ordering:write']);
    const rotated = await admin.post(`${CLIENTS}/${client.id}/secrets`).send({ overlapHours: 1 });
    const widened = await admin
      .patch(`${CLIENTS}/${client.id}`)
      .send({ scopes: ['ordering:write', 'cart:write'] });
    for (const answer of [rotated, widened]) {
      expectRefusal(answer, 403);
      expect(answer.body.code).toBe('companysOwn');
    }
    await admin.patch(`${CLIENTS}/${client.id}`).send({ status: 'suspended' }).expect(200);
    await admin.delete(`${CLIENTS}/${client.id}`).expect(204);
  });
});

describe('what a program listens to', () => {
  const HUB = '/tmf-api/productOrderingManagement/v4/hub';
  const inForce = async () => {
    const every = await test.app
      .get(Database)
      .transaction(systemScope('test'), (tx) =>
        test.app.get(HubSubscriptionRepository, { strict: false }).every(tx, new Date()),
      );
    return every.map(({ actorId }) => actorId);
  };

  it('is told to it only where its scopes may read what the events carry', async () => {
    const { client, secret } = await made(dana, ['events:write', 'ordering:read']);
    const hub = async (scope: string) => {
      const { body } = await ask(client.clientId, secret, { scope });
      const http = test.http().post(HUB).auth(body.access_token, { type: 'bearer' });
      return http.send({ callback: 'https://listener.example/events' });
    };
    const refused = await hub('events:write');
    expectRefusal(refused, 403);
    expect([refused.body.code, refused.body.message]).toEqual([
      'insufficientScope',
      expect.stringContaining('ordering:read'),
    ]);
    expect((await hub('events:write ordering:read')).status).toBe(201);
  });

  it('is told to it only as long as it may ask', async () => {
    const { client, secret } = await made(dana, ['events:write', 'ordering:read']);
    const { body } = await ask(client.clientId, secret);
    const added = await test
      .http()
      .post(HUB)
      .auth(body.access_token, { type: 'bearer' })
      .send({ callback: 'https://listener.example/events' });
    expect([added.status, added.text]).toEqual([201, expect.any(String)]);
    expect(await inForce()).toContain(client.id);
    await dana.patch(`${CLIENTS}/${client.id}`).send({ status: 'suspended' }).expect(200);
    expect(await inForce()).not.toContain(client.id);
    await dana.patch(`${CLIENTS}/${client.id}`).send({ status: 'active' }).expect(200);
    expect(await inForce()).toContain(client.id);
    await dana.delete(`${CLIENTS}/${client.id}`).expect(204);
    const left = await owner.query('SELECT FROM base.hub_subscription WHERE actor_id = $1', [client.id]);
    expect(left.rows).toEqual([]);
  });
});
