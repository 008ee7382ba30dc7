import { MailStore } from '../../../src/integration/mail/index.js';
import type { TestApp } from '../../support/app.js';
import { mailsTo } from '../../support/mails.js';
import { askAs, cartOf, clearCarts, decide, membership, signInBrightwell } from '../../support/approvals.js';
import { createShop, offering } from '../../support/shop.js';
import { add, type Browser, CARTS, checkout } from '../../support/shopper.js';

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

describe('an order above the limit of who orders', () => {
  it('is placed at once below the limit', async () => {
    const cart = await cartOf(ben, 10);
    const preview = await ben.get(`/api/v1/carts/${cart}/approval`).expect(200);
    expect(preview.body).toEqual({ needed: false, reasons: [], steps: [] });
    await checkout(ben, cart).expect(201);
  });

  it('says before the checkout whose yes it needs', async () => {
    const cart = await cartOf(ben, 100);
    const { body } = await ben.get(`/api/v1/carts/${cart}/approval`).expect(200);
    expect(body.needed).toBe(true);
    expect(body.reasons.length).toBeGreaterThan(0);
    expect(body.steps[0].approvers).toEqual(['Dana Whitfield', 'Paz Romero']);
  });

  it('waits with its cart locked, is mailed to the approvers, and is placed in the name of who asked', async () => {
    const { cart, id, key } = await ask();
    const change = await add(ben, cart, { offeringId: offering('X-PORT'), quantity: 1 });
    expect([change.status, change.body.code]).toEqual([409, 'cartWaits']);
    expect((await checkout(ben, cart, key)).body.approvalId).toBe(id);
    const mails = await mailsTo(test.app.get(MailStore), 'paz@ledgerworks.example');
    expect(mails[0]).toMatchObject({ subject: 'Ben Castillo asks for your approval' });
    const waiting = await paz.get('/api/v1/approvals?view=waiting').expect(200);
    expect(waiting.body.map((request: { id: string }) => request.id)).toContain(id);
    const before = await ordersNow();
    const answer = await decide(paz, id, 'approve', 1, 'We need the lines').expect(200);
    expect(answer.body).toMatchObject({
      state: 'ordered',
      steps: [{ decision: 'approved', decidedBy: 'Paz Romero' }],
    });
    expect(await ordersNow()).toBe(before + 1);
    const log = await dana.get(`/api/v1/orders/${answer.body.orderId}`).expect(200);
    const text = JSON.stringify(log.body);
    expect(text).toContain('Paz Romero approved the order: We need the lines');
    expect(text).toContain('Ben Castillo');
    const again = await checkout(ben, cart, key);
    expect([again.status, again.body.orderId]).toEqual([201, answer.body.orderId]);
  });

  it('goes on to the next step of the chain when it is large', async () => {
    const { id } = await ask(400);
    const first = await decide(paz, id, 'approve').expect(200);
    expect(first.body).toMatchObject({ state: 'waiting', step: 2, approvers: ['Dana Whitfield'] });
    expect((await decide(paz, id, 'approve', 2)).body).toMatchObject({
      code: 'notTheApprover',
      message: expect.stringContaining('Dana Whitfield may decide'),
    });
    expect((await decide(dana, id, 'approve', 1)).body.code).toBe('approvalMovedOn');
    expect((await decide(dana, id, 'approve', 2).expect(200)).body.state).toBe('ordered');
  });

  it('is refused with a reason; the cart is open again', async () => {
    const { id } = await ask();
    expect((await decide(paz, id, 'reject')).body.code).toBe('commentMissing');
    const answer = await decide(paz, id, 'reject', 1, 'Too dear').expect(200);
    expect(answer.body).toMatchObject({ state: 'rejected' });
    expect(answer.body.outcome).toContain('Too dear');
    expect((await decide(dana, id, 'approve')).body.code).toBe('approvalEnded');
    const current = await ben.get('/api/v1/carts/current').expect(200);
    expect(current.body.cartItem[0].quantity).toBe(100);
  });

  it('can be withdrawn by who asked alone', async () => {
    const { id } = await ask();
    expect((await dana.post(`/api/v1/approvals/${id}/withdrawal`)).status).toBe(404);
    await ben.post(`/api/v1/approvals/${id}/withdrawal`).expect(200);
    expect((await decide(paz, id, 'approve')).body.code).toBe('approvalEnded');
  });

  it('is nobody else’s business', async () => {
    const { id } = await ask();
    const kim = await test.signIn('kim@kestrel.example');
    expect((await kim.get(`/api/v1/approvals/${id}`)).status).toBe(404);
    expect((await decide(kim, id, 'approve')).status).toBe(404);
    expect((await decide(ben, id, 'approve')).status).toBe(403);
    await ben.post(`/api/v1/approvals/${id}/withdrawal`).expect(200);
  });

  it('is not slipped past the cart', async () => {
    const item = { id: '1', action: 'add', quantity: 100, productOffering: { id: offering('X-PORT') } };
    const answer = await ben.post(ORDERS).send({ productOrderItem: [item] });
    expect([answer.status, answer.body.code]).toEqual([403, 'approvalNeeded']);
    await dana
      .post(ORDERS)
      .send({ productOrderItem: [item] })
      .expect(201);
  });
});

describe('an approver', () => {
  const roles = (slug: string, given: string[]) =>
    dana
      .patch(`/api/v1/company/people/${membership(slug)}`)
      .send({ roles: given })
      .expect(200);

  it('is never who asked, not even with the role', async () => {
    await roles('ben', ['buyer', 'approver']);
    const { id } = await ask();
    const own = await decide(await test.signIn('ben@brightwell.example'), id, 'approve');
    expect([own.status, own.body.code]).toEqual([403, 'ownRequest']);
    await ben.post(`/api/v1/approvals/${id}/withdrawal`).expect(200);
    await roles('ben', ['buyer']);
  });

  it('may not decide above their own limit', async () => {
    const limit = { orderOneTime: '50', orderMonthly: null, monthTotal: null };
    await dana
      .put(`/api/v1/spending/limits/${membership('paz')}`)
      .send(limit)
      .expect(200);
    const { id } = await ask();
    expect((await decide(paz, id, 'approve')).body.code).toBe('notTheApprover');
    await dana.delete(`/api/v1/spending/limits/${membership('paz')}`).expect(200);
    await ben.post(`/api/v1/approvals/${id}/withdrawal`).expect(200);
  });

  it('who goes leaves the step to the others; when nobody is left the checkout says whom to ask', async () => {
    await roles('dana', ['companyAdmin', 'buyer', 'billing']);
    const { id, cart } = await ask();
    await roles('paz', ['billing']);
    const shown = await dana.get(`/api/v1/approvals/${id}`).expect(200);
    expect(shown.body).toMatchObject({ state: 'waiting', approvers: [] });
    await ben.post(`/api/v1/approvals/${id}/withdrawal`).expect(200);
    const refused = await checkout(ben, cart);
    expect([refused.status, refused.body.code]).toEqual([422, 'noApproverLeft']);
    expect(refused.body.message).toContain('Dana Whitfield');
    await roles('dana', ['companyAdmin', 'buyer', 'approver', 'billing', 'technicalContact']);
    await roles('paz', ['approver', 'billing']);
  });

  it('who said yes to a step leaves the next one to somebody else', async () => {
    const before = await dana.get('/api/v1/spending').expect(200);
    const rule = { appliesTo: 'overLimit', fromOneTime: null, fromMonthly: null, approverMembershipId: null };
    const rules = ['First', 'Second'].map((name) => ({ ...rule, name }));
    await dana.put('/api/v1/spending/rules').send({ rules }).expect(200);
    const { id } = await ask();
    const first = await decide(dana, id, 'approve').expect(200);
    expect(first.body).toMatchObject({ step: 2, approvers: ['Paz Romero'] });
    const second = await decide(dana, id, 'approve', 2);
    expect([second.status, second.body.code]).toEqual([403, 'notTheApprover']);
    await roles('paz', ['billing']);
    await ben.post(`/api/v1/approvals/${id}/withdrawal`).expect(200);
    const refused = await checkout(ben, await cartOf(ben, 100));
    expect([refused.status, refused.body.code]).toEqual([422, 'noApproverLeft']);
    await roles('paz', ['approver', 'billing']);
    const again = before.body.rules.map(
      ({ name, appliesTo, fromOneTime, fromMonthly, approverMembershipId }: Record<string, unknown>) => ({
        name,
        appliesTo,
        fromOneTime,
        fromMonthly,
        approverMembershipId,
      }),
    );
    await dana.put('/api/v1/spending/rules').send({ rules: again }).expect(200);
  });

  it('is named only when active and with the role', async () => {
    const rule = { name: 'X', appliesTo: 'everyone', fromOneTime: null, fromMonthly: null };
    const answer = await dana
      .put('/api/v1/spending/rules')
      .send({ rules: [{ ...rule, approverMembershipId: membership('ben') }] });
    expect([answer.status, answer.body.reasons[0].code]).toEqual([422, 'approverUnfit']);
    expect((await ben.get('/api/v1/spending')).status).toBe(403);
    expect((await paz.put('/api/v1/spending/rules').send({ rules: [] })).status).toBe(403);
  });
});

describe('many at once', () => {
  it('20 yeses make one order', async () => {
    const { id } = await ask();
    const before = await ordersNow();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => decide(i % 2 === 0 ? dana : paz, id, 'approve')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await ordersNow()).toBe(before + 1);
  });

  it('a yes and a withdrawal at once: one of them holds, and the cart agrees', async () => {
    for (let round = 0; round < 4; round++) {
      const { id, cart } = await ask();
      const before = await ordersNow();
      const [yes, back] = await Promise.all([
        decide(paz, id, 'approve'),
        ben.post(`/api/v1/approvals/${id}/withdrawal`),
      ]);
      expect([yes.status, back.status].sort()).toEqual([200, 409]);
      const { body } = await dana.get(`/api/v1/approvals/${id}`).expect(200);
      const ordered = yes.status === 200;
      expect(body.state).toBe(ordered ? 'ordered' : 'withdrawn');
      expect(await ordersNow()).toBe(before + (ordered ? 1 : 0));
      const { body: left } = await ben.get(`${CARTS}/${cart}`).expect(200);
      expect(left.status).toBe(ordered ? 'ordered' : 'active');
      await clearCarts(dana);
    }
  });
});
