import type pg from 'pg';
import { AuditNotary, VerifyChain } from '../../src/business/audit/index.js';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { ACCESS_MATRIX, DeclaredRoutes } from '../../src/presentation/http/index.js';
import { CUSTOMER_DATA, NO_CUSTOMER_DATA } from '../../src/presentation/http/audit/index.js';
import { orderOf } from '../factories/order.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

interface Entry {
  operation: string;
  actor_name: string;
  actor_kind: string;
  actor_id: string;
  customer_id: string | null;
  subject_id: string | null;
  subject_type: string;
  outcome: string;
  details: { ids?: string[]; query?: Record<string, string>; count?: number; path?: string };
  correlation_id: string | null;
  address: string | null;
}

const STAFF = ['agent', 'consultant', 'supervisor', 'catalogueManager', 'auditor', 'admin', 'actingAgent'];
const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';

let test: TestApp;
let owner: pg.Client;
let since = '00000000-0000-0000-0000-000000000000';
let order: { id: string; customer_id: string };

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(LoadDemoOperator).load();
  owner = await connectTo(test.database.owner);
  for (const customerSlug of ['ada', 'brightwell']) {
    const placed = await test
      .http()
      .post(ORDERS)
      .set(...(await bearer('customer', { customerSlug })))
      .send(orderOf('D-BB'))
      .expect(201);
    order = { id: placed.body.id, customer_id: derivedId(`customer:${customerSlug}`) };
  }
}, 60_000);

afterAll(async () => {
  await owner?.end();
  await test?.close();
});

beforeEach(async () => {
  const { rows } = await owner.query('SELECT id FROM base.audit_entry ORDER BY id DESC LIMIT 1');
  since = rows[0]?.id ?? since;
});

/** What tokenFor makes for itself stays out. */
const written = async (): Promise<Entry[]> =>
  (
    await owner.query<Entry>(
      `SELECT * FROM base.audit_entry WHERE id > $1 AND actor_id <> 'test' ORDER BY id`,
      [since],
    )
  ).rows;
const bearer = async (...who: Parameters<TestApp['tokenFor']>): Promise<[string, string]> => [
  'authorization',
  `Bearer ${await test.tokenFor(...who)}`,
];

describe('what staff see of customers', () => {
  it('is written before the answer leaves: who, whose, what, from where', async () => {
    const answer = await test
      .http()
      .get(`/api/v1/desk/orders/${order.id}`)
      .set(...(await bearer('agent')))
      .expect(200);
    expect(await written()).toEqual([
      expect.objectContaining({
        operation: 'desk:get',
        actor_kind: 'staff',
        actor_id: derivedId('user:alex'),
        customer_id: order.customer_id,
        subject_type: 'productOrder',
        subject_id: order.id,
        correlation_id: answer.headers['x-correlation-id'],
        address: '127.0.0.1',
        details: { path: `/api/v1/desk/orders/${order.id}`, count: 1, ids: [order.id] },
      }),
    ]);
  });

  it('keeps what was searched for, and says it to each customer that was shown', async () => {
    const { body } = await test
      .http()
      .get('/api/v1/desk/orders?search=&state=&limit=50')
      .set(...(await bearer('agent')))
      .expect(200);
    const { rows } = await owner.query(
      'SELECT DISTINCT customer_id FROM base.product_order WHERE id = ANY ($1)',
      [body.map(({ id }: { id: string }) => id)],
    );
    const entries = await written();
    expect(entries.map(({ customer_id }) => customer_id).sort()).toEqual(
      rows.map(({ customer_id }) => customer_id).sort(),
    );
    expect(entries.flatMap(({ details }) => details.ids).sort()).toEqual(
      body.map(({ id }: { id: string }) => id).sort(),
    );
  });

  it('is written when nothing is found, too', async () => {
    await test
      .http()
      .get('/api/v1/desk/orders?search=Nobody%20of%20this%20name&offset=0')
      .set(...(await bearer('supervisor')))
      .expect(200);
    expect(await written()).toEqual([
      expect.objectContaining({
        customer_id: null,
        details: expect.objectContaining({ count: 0, query: { search: 'Nobody of this name' } }),
      }),
    ]);
  });

  it.each([
    ['an order in TM Forum form', () => `${ORDERS}/${order.id}`],
    ['orders in TM Forum form', () => `${ORDERS}?limit=2`],
    ['the customer', () => `/tmf-api/customerManagement/v4/customer/${order.customer_id}`],
  ])('is written for %s', async (_what, path) => {
    await test
      .http()
      .get(path())
      .set(...(await bearer('auditor')))
      .expect(200);
    const entries = await written();
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ customer_id, actor_kind }) => customer_id && actor_kind === 'staff')).toBe(true);
  });

  it('is not shown when it cannot be written', async () => {
    await owner.query('REVOKE INSERT ON base.audit_entry FROM trunkline_app');
    try {
      for (const path of [`/api/v1/desk/orders/${order.id}`, `${ORDERS}/${order.id}`]) {
        const { text, body } = await test
          .http()
          .get(path)
          .set(...(await bearer('agent')))
          .expect(503);
        expect(body.code).toBe('auditUnavailable');
        expect(text).not.toContain(order.id);
      }
    } finally {
      await owner.query('GRANT INSERT ON base.audit_entry TO trunkline_app');
    }
    expect(await written()).toEqual([]);
  });

  it('is not written for customers, programs, refusals, and what everybody may see', async () => {
    const customerId = order.customer_id;
    await test
      .http()
      .get(`/api/v1/orders/${order.id}`)
      .set(...(await bearer('customer', { customerId })))
      .expect(200);
    await test
      .http()
      .get(`${ORDERS}/${order.id}`)
      .set(...(await bearer('client')))
      .expect(200);
    await test
      .http()
      .get(`/api/v1/desk/orders/${derivedId('nothing')}`)
      .set(...(await bearer('agent')))
      .expect(404);
    await test
      .http()
      .get('/tmf-api/productCatalogManagement/v4/category')
      .set(...(await bearer('agent')))
      .expect(200);
    expect(await written()).toEqual([]);
  });

  it('is declared for every GET route that staff may call, one way or the other', () => {
    const readable = test.app
      .get(DeclaredRoutes, { strict: false })
      .all()
      .filter(({ method }) => method === 'GET')
      .map(({ operation }) => operation ?? '')
      .filter((operation) => ACCESS_MATRIX[operation]?.some((role) => STAFF.includes(role)));
    const undeclared = readable.filter(
      (operation) => !CUSTOMER_DATA.has(operation) && !NO_CUSTOMER_DATA.has(operation),
    );
    expect([...new Set(undeclared)]).toEqual([]);
    expect([...CUSTOMER_DATA.keys()].filter((operation) => NO_CUSTOMER_DATA.has(operation))).toEqual([]);
  });
});

describe('the audit log over HTTP', () => {
  it('shows an auditor who opened the order, and writes that it was read', async () => {
    await test
      .http()
      .get(`/api/v1/desk/orders/${order.id}`)
      .set(...(await bearer('agent')))
      .expect(200);
    const auditor = await bearer('auditor');
    const { body } = await test
      .http()
      .get(`/api/v1/audit-entries?subjectId=${order.id}&operation=desk&actor=test%20AGENT&limit=1`)
      .set(...auditor)
      .expect(200);
    expect(body).toMatchObject({
      entries: [{ operation: 'desk:get', subjectId: order.id, customer: { id: order.customer_id } }],
      next: expect.any(String),
    });
    const older = await test
      .http()
      .get(`/api/v1/audit-entries?subjectId=${order.id}&operation=desk&limit=1&before=${body.next}`)
      .set(...auditor)
      .expect(200);
    expect(older.body.entries[0].id < body.entries[0].id).toBe(true);
    await test
      .http()
      .get(`/api/v1/audit-entries/${body.entries[0].id}`)
      .set(...auditor)
      .expect(200);
    expect((await written()).map(({ operation }) => operation)).toEqual([
      'desk:get',
      'auditEntry:list',
      'auditEntry:list',
      'auditEntry:get',
    ]);
  });

  it.each([
    ['from', new Date(Date.now() + 60_000).toISOString()],
    ['until', '2020-01-01T00:00:00Z'],
    ['customerId', derivedId('nobody')],
    ['actorId', 'nobody'],
    ['operation', 'nothing'],
  ])('finds nothing with a %s that does not fit', async (name, value) => {
    const { body } = await test
      .http()
      .get(`/api/v1/audit-entries?${name}=${encodeURIComponent(value)}`)
      .set(...(await bearer('admin')))
      .expect(200);
    expect(body).toEqual({ entries: [], next: null });
  });

  it.each(['agent', 'supervisor', 'consultant', 'customer', 'visitor', 'client'] as const)(
    'is closed to %s',
    async (role) => {
      const { status } = await test
        .http()
        .get('/api/v1/audit-entries')
        .set(...(await bearer(role)));
      expect([401, 403]).toContain(status);
    },
  );

  it('answers a malformed id or filter with a refusal', async () => {
    const auditor = await bearer('auditor');
    await test
      .http()
      .get('/api/v1/audit-entries/nonsense')
      .set(...auditor)
      .expect(400);
    await test
      .http()
      .get(`/api/v1/audit-entries/${derivedId('nothing')}`)
      .set(...auditor)
      .expect(404);
    await test
      .http()
      .get('/api/v1/audit-entries?before=nonsense')
      .set(...auditor)
      .expect(400);
    await test
      .http()
      .get('/api/v1/audit-entries?from=yesterday')
      .set(...auditor)
      .expect(400);
    await test
      .http()
      .get('/api/v1/audit-entries?limit=1000')
      .set(...auditor)
      .expect(400);
  });

  it('shows a company who of the staff looked, and no other company', async () => {
    await test
      .http()
      .get(`/api/v1/desk/orders/${order.id}`)
      .set(...(await bearer('agent')))
      .expect(200);
    const customerId = order.customer_id;
    const { body } = await test
      .http()
      .get('/api/v1/access-log')
      .set(...(await bearer('companyAdmin', { customerId })))
      .expect(200);
    expect(body.entries[0]).toEqual({
      id: expect.any(String),
      at: expect.any(String),
      who: 'Test agent',
      what: 'looked',
      subjectType: 'productOrder',
      subjectId: order.id,
      count: 1,
      reason: null,
    });
    const other = await test
      .http()
      .get('/api/v1/access-log')
      .set(...(await bearer('companyAdmin', { customerId: derivedId('customer:nobody') })))
      .expect(200);
    expect(other.body.entries).toEqual([]);
  });
});

describe('who signs in', () => {
  const people = '/api/v1/session';

  it('is written with address and methods; so is who signs out', async () => {
    const browser = await test.signIn('alex@meridian.example');
    await browser.delete(people).expect(204);
    const [opened, closed] = await written();
    expect(opened).toMatchObject({
      operation: 'session:create',
      outcome: 'done',
      actor_id: derivedId('user:alex'),
      actor_kind: 'staff',
      address: '127.0.0.1',
      details: { methods: ['password'] },
    });
    expect(closed).toMatchObject({ operation: 'session:delete', subject_id: opened?.subject_id });
  });

  it('and fails is written: the account where there is one, else a hash; never what was typed', async () => {
    const typed = { email: 'my-secret-typed-as-mail@example.org', password: 'wrong-password-typed' };
    await test.http().post(people).send(typed).expect(401);
    await test
      .http()
      .post(people)
      .send({ ...typed, email: 'alex@meridian.example' })
      .expect(401);
    const [unknown, known] = await written();
    expect(unknown).toMatchObject({ operation: 'session:create', outcome: 'refused', subject_id: null });
    expect(known).toMatchObject({
      outcome: 'refused',
      subject_id: derivedId('user:alex'),
      actor_name: 'Somebody',
    });
    const text = JSON.stringify([unknown, known]);
    expect(text).toContain('sha256:');
    expect(text).not.toMatch(/my-secret|wrong-password|alex@/);
  });

  it('as a program is written once per token, not per request', async () => {
    const credentials = {
      grant_type: 'client_credentials',
      client_id: 'demo-client',
      client_secret: 'demo-client-secret',
    };
    const { body } = await test.http().post('/api/v1/oauth/token').type('form').send(credentials).expect(200);
    await test
      .http()
      .get(`${ORDERS}?limit=1`)
      .set('authorization', `Bearer ${body.access_token}`)
      .expect(206);
    await test
      .http()
      .get(`${ORDERS}?limit=1`)
      .set('authorization', `Bearer ${body.access_token}`)
      .expect(206);
    await test
      .http()
      .post('/api/v1/oauth/token')
      .type('form')
      .send({ ...credentials, client_secret: 'no' })
      .expect(401);
    const entries = (await written()).filter(({ operation }) => operation === 'token:create');
    expect(entries.map(({ outcome, actor_kind }) => [outcome, actor_kind])).toEqual([
      ['done', 'client'],
      ['refused', 'visitor'],
    ]);
  });

  it('and asks for a new password is written, known or not', async () => {
    for (const email of ['nobody-at-all@example.org', 'dana@brightwell.example']) {
      await test.http().post('/api/v1/password-resets').send({ email });
    }
    const asked = (await written()).filter(({ operation }) => operation === 'passwordReset:create');
    expect(asked.map(({ subject_id }) => subject_id === null)).toEqual([true, false]);
    expect(JSON.stringify(asked)).not.toContain('@');
  });
});

it('has an entry for every change of the demo, and the chain holds', async () => {
  const { rows } = await owner.query(`SELECT count(*)::int AS missing FROM base.outbox_event o
    WHERE NOT EXISTS (SELECT FROM base.audit_entry e WHERE e.id = o.id)`);
  expect(rows).toEqual([{ missing: 0 }]);
  await test.app.get(AuditNotary, { strict: false }).linkAll();
  expect(await test.app.get(VerifyChain, { strict: false }).execute()).toMatchObject({
    faultCount: 0,
    waiting: 0,
  });
});
