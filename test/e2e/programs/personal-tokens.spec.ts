import { OAUTH_SCOPES } from '../../../src/domains/identity/index.js';
import { orderOf } from '../../factories/order.js';
import { expectRefusal } from '../../support/refusals.js';
import type { Browser } from '../../support/shopper.js';
import { until } from '../../support/until.js';
import { CARTS, CLIENTS, ORDERS, type Programs, startPrograms, TOKENS } from '../../support/programs.js';

let programs: Programs;
let test: Programs['test'];
let owner: Programs['owner'];
let dana: Programs['dana'];

beforeAll(async () => {
  programs = await startPrograms();
  ({ test, owner, dana } = programs);
});
afterAll(() => programs.close());

const get = (path: string, token: string) => test.http().get(path).auth(token, { type: 'bearer' });

describe('personal tokens', () => {
  const token = async (person: Browser, scopes: string[], more: object = {}) => {
    const answer = await person.post(TOKENS).send({ name: 'My script', scopes, ...more });
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return answer.body as { id: string; token: string; expiresAt: string };
  };

  it('act as their person, inside their scopes and roles', async () => {
    const own = await token(dana, ['ordering:read', 'parties:read']);
    expect(own.token).toMatch(/^tlp_[\w-]{49}$/);
    await get(ORDERS, own.token).expect(200);
    const customers = await get('/tmf-api/customerManagement/v4/customer', own.token);
    expect(customers.body.map(({ name }: { name: string }) => name)).toEqual(['Brightwell Dental']);
    expect((await get(CARTS, own.token)).body.code).toBe('insufficientScope');
    const wide = await token(dana, [...OAUTH_SCOPES]);
    expect((await get('/api/v1/desk/orders', wide.token)).body.code).toBe('notAllowed');
    const [listed] = (await dana.get(TOKENS)).body;
    expect(listed).toMatchObject({ id: wide.id, customerName: 'Brightwell Dental' });
    expect(JSON.stringify(listed)).not.toContain(wide.token.slice(4, 40));
  });

  it('never do what only people do', async () => {
    const wide = await token(dana, [...OAUTH_SCOPES]);
    for (const path of [TOKENS, CLIENTS, '/api/v1/account/sessions', '/api/v1/account']) {
      const answer = await get(path, wide.token);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'peopleOnly']);
    }
    const more = await test.http().post(TOKENS).auth(wide.token, { type: 'bearer' }).send({ name: 'More' });
    expect(more.status).toBe(403);
  });

  it.each([
    ['a mistyped one', (text: string) => `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`],
    ['a cut one', (text: string) => text.slice(0, -2)],
    ['none', () => 'tlp_'],
  ])('are refused as %s', async (_what, change) => {
    const { token: text } = await token(dana, ['ordering:read']);
    const answer = await get(ORDERS, change(text));
    expect([answer.status, answer.body.code]).toEqual([401, 'tokenNotAccepted']);
  });

  it('end when revoked, when they expire, and with membership or account', async () => {
    const revoked = await token(dana, ['ordering:read']);
    await get(ORDERS, revoked.token).expect(200);
    const kim = await test.signIn('kim@kestrel.example');
    expectRefusal(await kim.delete(`${TOKENS}/${revoked.id}`), 404);
    await dana.delete(`${TOKENS}/${revoked.id}`).expect(204);
    await get(ORDERS, revoked.token).expect(401);
    expectRefusal(await dana.delete(`${TOKENS}/${revoked.id}`), 404);

    const kims = await token(kim, ['ordering:read']);
    const gone = async (change: string, back: string): Promise<void> => {
      await until(async () => (await get(ORDERS, kims.token)).status === 200);
      await owner.query(change, [kims.id]);
      await until(async () => (await get(ORDERS, kims.token)).status === 401);
      await owner.query(back, [kims.id]);
    };
    const of = (column: string) => `(SELECT ${column} FROM base.personal_token WHERE id = $1)`;
    const set = (table: string, column: string, status: string) =>
      `UPDATE base.${table} SET status = '${status}' WHERE id = ${of(column)}`;
    await gone(
      set('membership', 'membership_id', 'deactivated'),
      set('membership', 'membership_id', 'active'),
    );
    await gone(
      set('user_account', 'user_account_id', 'deactivated'),
      set('user_account', 'user_account_id', 'active'),
    );
    await gone(
      `UPDATE base.personal_token SET expires_at = now() - interval '1 hour' WHERE id = $1`,
      `UPDATE base.personal_token SET expires_at = now() + interval '1 hour' WHERE id = $1`,
    );
    await until(async () => (await get(ORDERS, kims.token)).status === 200);
    await owner.query(`UPDATE base.membership SET roles = '{billing}' WHERE id = ${of('membership_id')}`, [
      kims.id,
    ]);
    const write = () => test.http().post(ORDERS).auth(kims.token, { type: 'bearer' }).send({});
    await until(async () => (await write()).body.code === 'notAllowed');
  });

  it('live 90 days, and a year at most', async () => {
    const { expiresAt } = await token(dana, ['ordering:read']);
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(90);
    for (const late of [new Date(Date.now() + 370 * 86_400_000), new Date(Date.now() - 1)]) {
      const wish = { name: 'Long', scopes: ['ordering:read'], expiresAt: late.toISOString() };
      const answer = await dana.post(TOKENS).send(wish);
      expect([answer.status, answer.body.code]).toEqual([400, 'expiryOutOfRange']);
    }
  });
});

describe('somebody who has not confirmed the address', () => {
  const danas = (at: string) =>
    owner.query(
      `UPDATE base.user_account SET email_verified_at = ${at} WHERE email = 'dana@brightwell.example'`,
    );

  beforeAll(() => danas('NULL'));
  afterAll(() => danas('now()'));

  it('orders by no token of their own and by no program, and invites nobody', async () => {
    const [fresh, made] = await Promise.all([
      test.signIn('dana@brightwell.example'),
      dana.post(TOKENS).send({ name: 'Order', scopes: ['ordering:write'] }),
    ]);
    const order = await test
      .http()
      .post(ORDERS)
      .auth(made.body.token, { type: 'bearer' })
      .send(orderOf('D-BB'));
    const program = await fresh.post(CLIENTS).send({ name: 'Order', scopes: ['ordering:write'] });
    const invited = await fresh
      .post('/api/v1/company/invitations')
      .send({ email: 'stranger@elsewhere.example', roles: ['buyer'] });
    for (const answer of [order, program, invited]) {
      expectRefusal(answer, 422);
      expect(answer.body.code).toBe('emailNotVerified');
    }
  });
});
