import { PlaceOrder } from '../../src/business/order-management/index.js';
import { Refusal, type JsonObject } from '../../src/domains/helpers/index.js';
import { item, withFulfilment } from '../support/fulfilment.js';

/** Rules where orders meet what a customer has, and each other. */
describe('orders and rules', () => {
  const { place, reaches, rows, runner, stateOf, test } = withFulfilment();

  beforeAll(() => runner().start());

  /** The product of an order's first item, in service. */
  async function buy(...codes: string[]): Promise<string> {
    const id = await place(codes.map((code, index) => item(String(index + 1), code)));
    await reaches(id, 'completed');
    const [row] = await rows<{ product_id: string }>(
      'SELECT product_id FROM base.product_order_item WHERE order_id = $1 ORDER BY position',
      id,
    );
    return row?.product_id ?? '';
  }
  const disconnect = (product: string): JsonObject => ({
    id: '1',
    action: 'delete',
    product: { id: product },
  });
  const notesOf = async (id: string): Promise<JsonObject[]> => {
    const [row] = await rows<{ note: JsonObject[] | null }>(
      "SELECT extra -> 'note' AS note FROM base.product_order WHERE id = $1",
      id,
    );
    return row?.note ?? [];
  };
  const ended = async (id: string): Promise<string> => {
    for (const state of ['completed', 'rejected']) if ((await stateOf(id)) === state) return state;
    return '';
  };

  it('reject an order with the ids of the rules that it breaks', async () => {
    const id = await place([item('1', 'D-SDW'), item('2', 'V-SIP')]);
    await reaches(id, 'rejected');
    const notes = await notesOf(id);
    expect(notes.map(({ code }) => code)).toEqual(['R-CAR-01', 'R-REQ-03', 'R-REQ-04']);
    expect(notes[2]?.text).toMatch(/no Internet access at .*Add Business Broadband/);
  });

  it('accept what runs on a product that is in place', async () => {
    await buy('D-CAB');
    const id = await place([item('1', 'D-BKP')]);
    await reaches(id, 'completed');
  });

  it('let exactly one of two orders at the same moment end a product', async () => {
    for (let round = 0; round < 5; round++) {
      const product = await buy('V-CONF');
      await runner().stop();
      const orders = await Promise.all([place([disconnect(product)]), place([disconnect(product)])]);
      await runner().start();
      const [one, other] = orders;
      await Promise.race([reaches(one, 'completed'), reaches(other, 'completed')]);
      await Promise.race([reaches(one, 'rejected'), reaches(other, 'rejected')]);
      expect([await ended(one), await ended(other)].sort()).toEqual(['completed', 'rejected']);
      const loser = (await stateOf(one)) === 'rejected' ? one : other;
      const codes = (await notesOf(loser)).map(({ code }) => code);
      expect(['productHasNoOpenOrder', 'productNotActive']).toEqual(expect.arrayContaining([codes[0]]));
    }
  });

  it('refuse a second change at once while the first is open, and say which order it is', async () => {
    const product = await buy('V-CONF');
    await runner().stop();
    const first = await place([disconnect(product)]);
    const scope = test().scopeFor('customer');
    const body = { productOrderItem: [disconnect(product)] };
    const refusal = await test()
      .app.get(PlaceOrder)
      .execute(scope, body, { judge: 'now' })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    const [reason] = (refusal as Refusal).reasons;
    const [{ order_number: number } = { order_number: '' }] = await rows<{ order_number: string }>(
      'SELECT order_number FROM telecom.product_order WHERE id = $1',
      first,
    );
    expect(reason).toMatchObject({ code: 'productHasNoOpenOrder', path: 'productOrderItem[0].product.id' });
    expect(reason?.message).toContain(number);
    expect(reason?.fix).toMatch(/cancel that order/i);
    await runner().start();
    await reaches(first, 'completed');
  });

  it('let the old line go once the new one works', async () => {
    const old = await buy('D-BB');
    const id = await place([item('1', 'D-DIA'), { ...disconnect(old), id: '2' }]);
    await reaches(id, 'completed');
    const [added, removed] = await rows<{ submitted_at: Date; updated_at: Date }>(
      `SELECT s.submitted_at, s.updated_at FROM telecom.service_order s
       JOIN base.product_order_item i ON i.id = s.item_id WHERE s.order_id = $1 ORDER BY i.position`,
      id,
    );
    expect(removed?.submitted_at.getTime()).toBeGreaterThanOrEqual(added?.updated_at.getTime() ?? Infinity);
  });
});
