import type pg from 'pg';
import type { Response } from 'supertest';
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

const STAFF = new Set([
  'agent',
  'consultant',
  'supervisor',
  'catalogueManager',
  'auditor',
  'admin',
  'actingAgent',
]);
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
const readAs = (token: [string, string], path: string, status: number): Promise<Response> =>
  test
    .http()
    .get(path)
    .set(...token)
    .expect(status);
const read = async (
  path: string,
  status: number,
  ...who: Parameters<TestApp['tokenFor']>
): Promise<Response> => readAs(await bearer(...who), path, status);

describe('what staff see of customers', () => {
  it('is written before the answer leaves: who, whose, what, from where', async () => {
    const answer = await read(`/api/v1/desk/orders/${order.id}`, 200, 'agent');
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
    const { body } = await read('/api/v1/desk/orders?search=&state=&limit=50', 200, 'agent');
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
    await read('/api/v1/desk/orders?search=Nobody%20of%20this%20name&offset=0', 200, 'supervisor');
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
    await read(path(), 200, 'auditor');
    const entries = await written();
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ customer_id, actor_kind }) => customer_id && actor_kind === 'staff')).toBe(true);
  });

  it('is not shown when it cannot be written', async () => {
    await owner.query('REVOKE INSERT ON base.audit_entry FROM trunkline_app');
    try {
      for (const path of [`/api/v1/desk/orders/${order.id}`, `${ORDERS}/${order.id}`]) {
        const { text, body } = await read(path, 503, 'agent');
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
    await read(`/api/v1/orders/${order.id}`, 200, 'customer', { customerId });
    await read(`${ORDERS}/${order.id}`, 200, 'client');
    await read(`/api/v1/desk/orders/${derivedId('nothing')}`, 404, 'agent');
    await read('/tmf-api/productCatalogManagement/v4/category', 200, 'agent');
    expect(await written()).toEqual([]);
  });

  it('is declared for every GET route that staff may call, one way or the other', () => {
    const readable = test.app
      .get(DeclaredRoutes, { strict: false })
      .all()
      .filter(({ method }) => method === 'GET')
      .map(({ operation }) => operation ?? '')
      .filter((operation) => ACCESS_MATRIX[operation]?.some((role) => STAFF.has(role)));
    const undeclared = readable.filter(
      (operation) => !CUSTOMER_DATA.has(operation) && !NO_CUSTOMER_DATA.has(operation),
    );
    expect([...new Set(undeclared)]).toEqual([]);
    expect([...CUSTOMER_DATA.keys()].filter((operation) => NO_CUSTOMER_DATA.has(operation))).toEqual([]);
  });
});

describe('the audit log over HTTP', () => {
  it('shows an auditor who opened the order, and writes that it was read', async () => {
    await read(`/api/v1/desk/orders/${order.id}`, 200, 'agent');
    const auditor = await bearer('auditor');
    const { body } = await readAs(
      auditor,
      `/api/v1/audit-entries?subjectId=${order.id}&operation=desk&actor=test%20AGENT&limit=1`,
      200,
    );
    expect(body).toMatchObject({
      entries: [{ operation: 'desk:get', subjectId: order.id, customer: { id: order.customer_id } }],
      next: expect.any(String),
    });
    const older = await readAs(
      auditor,
      `/api/v1/audit-entries?subjectId=${order.id}&operation=desk&limit=1&before=${body.next}`,
      200,
    );
    expect(older.body.entries[0].id < body.entries[0].id).toBe(true);
    await readAs(auditor, `/api/v1/audit-entries/${body.entries[0].id}`, 200);
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
    const { body } = await read(`/api/v1/audit-entries?${name}=${encodeURIComponent(value)}`, 200, 'admin');
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
    await readAs(auditor, '/api/v1/audit-entries/nonsense', 400);
    await readAs(auditor, `/api/v1/audit-entries/${derivedId('nothing')}`, 404);
    await readAs(auditor, '/api/v1/audit-entries?before=nonsense', 400);
    await readAs(auditor, '/api/v1/audit-entries?from=yesterday', 400);
    await readAs(auditor, '/api/v1/audit-entries?limit=1000', 400);
  });

  it('shows a company who of the staff looked, and no other company', async () => {
    await read(`/api/v1/desk/orders/${order.id}`, 200, 'agent');
    const customerId = order.customer_id;
    const { body } = await read('/api/v1/access-log', 200, 'companyAdmin', { customerId });
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
    const other = await read('/api/v1/access-log', 200, 'companyAdmin', {
      customerId: derivedId('customer:nobody'),
    });
    expect(other.body.entries).toEqual([]);
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
