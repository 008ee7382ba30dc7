import { WithdrawApproval } from '../../../src/business/online-ordering/index.js';
import {
  Database,
  derivedId,
  newId,
  OPERATOR_TENANT,
  systemScope,
} from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { askAs, cartOf, clearCarts, decide, membership, signInBrightwell } from '../../support/approvals.js';
import { createShop, offering } from '../../support/shop.js';
import { type Browser, CARTS, checkout } from '../../support/shopper.js';

const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';

let test: TestApp;
let dana: Browser;
let ben: Browser;
let paz: Browser;

beforeAll(async () => {
  test = await createShop();
  ({ dana, ben, paz } = await signInBrightwell(test));
}, 60_000);
afterEach(() => clearCarts(dana));
afterAll(() => test.close());

const ask = (quantity?: number) => askAs(ben, quantity);
const ordersNow = async (): Promise<number> =>
  Number((await dana.get(`${ORDERS}?limit=1`)).headers['x-total-count']);

describe('the limit of a month', () => {
  const limit = (amounts: object) =>
    dana
      .put(`/api/v1/spending/limits/${membership('ben')}`)
      .send(amounts)
      .expect(200);
  const spent = async (): Promise<number> => {
    const [row] = await test.app.get(Database).query<{ spent: string }>(
      systemScope('test', OPERATOR_TENANT),
      `SELECT coalesce(sum(i.one_time_amount + i.monthly_amount), 0)::text AS spent FROM base.product_order_item i
       JOIN base.order_activity a ON a.order_id = i.order_id AND a.kind = 'placed' WHERE a.actor_id = $1::text`,
      [ACCOUNT],
    );
    return Number(row?.spent);
  };
  const ACCOUNT = derivedId('user:ben');

  it('admits three of ten orders at the same moment, and of a checkout among them what is left', async () => {
    await limit({ orderOneTime: '250', orderMonthly: '100', monthTotal: String((await spent()) + 33) });
    const before = await spent();
    const item = { id: '1', action: 'add', quantity: 2, productOffering: { id: offering('X-PORT') } };
    const cart = await cartOf(ben, 2);
    const [out, ...answers] = await Promise.all([
      checkout(ben, cart),
      ...Array.from({ length: 10 }, () => ben.post(ORDERS).send({ productOrderItem: [item] })),
    ]);
    const statuses = [...answers, out].map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.every((status) => [201, 202, 403].includes(status))).toBe(true);
    expect((await spent()) - before).toBe(30);
    if (out.status === 202) await ben.post(`/api/v1/approvals/${out.body.approvalId}/withdrawal`).expect(200);
    await limit({ orderOneTime: '250', orderMonthly: '100', monthTotal: '1000' });
  });
});

describe('what changed meanwhile', () => {
  const sql = (text: string, parameters: unknown[] = []) =>
    test.app.get(Database).query(systemScope('test', OPERATOR_TENANT), text, parameters);

  it('a price that changed after the freeze asks for a new look instead of ordering', async () => {
    const { id, cart } = await ask();
    await sql('UPDATE base.approval_request SET monthly_amount = monthly_amount + 1 WHERE id = $1', [id]);
    const before = await ordersNow();
    const answer = await decide(paz, id, 'approve').expect(200);
    expect(answer.body.state).toBe('needsNewLook');
    expect(answer.body.outcome).toContain('price has changed');
    expect(await ordersNow()).toBe(before);
    expect((await ben.get(`${CARTS}/${cart}`).expect(200)).body.status).toBe('active');
  });

  it('a request that nobody decides lapses, once its time is over and not before', async () => {
    const { id } = await ask();
    const expire = () => test.app.get(WithdrawApproval).expire(id, OPERATOR_TENANT);
    await expire();
    expect((await ben.get(`/api/v1/approvals/${id}`)).body.state).toBe('waiting');
    await sql(`UPDATE base.approval_request SET expires_at = now() - interval '1 minute' WHERE id = $1`, [
      id,
    ]);
    await expire();
    await expire();
    const { body } = await ben.get(`/api/v1/approvals/${id}`).expect(200);
    expect(body.state).toBe('expired');
  });

  it('who asked may buy elsewhere only: the last yes places nothing here', async () => {
    const { id } = await ask();
    const own = membership('ben');
    await sql("UPDATE base.membership SET status = 'deactivated' WHERE id = $1", [own]);
    await sql(
      `INSERT INTO base.membership (id, tenant_id, customer_id, user_account_id, roles, created_at, updated_at)
       VALUES ($1, $2, $3, $4, '{companyAdmin,buyer}', now(), now())`,
      [newId(), OPERATOR_TENANT, derivedId('customer:ledgerworks'), derivedId('user:ben')],
    );
    const before = await ordersNow();
    const answer = await decide(paz, id, 'approve').expect(200);
    expect([answer.body.state, await ordersNow()]).toEqual(['needsNewLook', before]);
    expect(answer.body.outcome).toContain('may not order');
    await sql('DELETE FROM base.membership WHERE user_account_id = $1 AND id <> $2', [
      derivedId('user:ben'),
      own,
    ]);
    await sql("UPDATE base.membership SET status = 'active' WHERE id = $1", [own]);
  });

  it('who asked is let go: the request is withdrawn', async () => {
    const { id } = await ask();
    const change = (status: string) =>
      dana
        .patch(`/api/v1/company/people/${membership('ben')}`)
        .send({ status })
        .expect(200);
    await change('deactivated');
    expect((await dana.get(`/api/v1/approvals/${id}`)).body.state).toBe('withdrawn');
    await change('active');
  });
});
