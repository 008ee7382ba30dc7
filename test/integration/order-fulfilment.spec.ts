import { CancelProductOrderResource } from '../../src/business/order-management/index.js';
import {
  derivedId,
  type JsonObject,
  newId,
  repositoryOf,
  type ResourceRepository,
} from '../../src/domains/helpers/index.js';
import { productDefinition } from '../../src/domains/inventory/index.js';
import { item, secondLine, site, withFulfilment } from '../support/fulfilment.js';

describe('fulfilling an order', () => {
  const { owner, place, reaches, rows, runner, stateOf, test } = withFulfilment();

  it('takes an order from acknowledged to completed and its product into the inventory', async () => {
    const id = await place([item('1', 'D-DIA'), item('2', 'D-IP')]);
    await runner().start();
    await reaches(id, 'completed');
    const items = await rows<{ state: string; product_id: string }>(
      'SELECT state, product_id FROM base.product_order_item WHERE order_id = $1 ORDER BY position',
      id,
    );
    expect(items.map(({ state }) => state)).toEqual(['completed', 'completed']);
    const products = await rows<{ status: string; circuit_id: string | null; name: string }>(
      `SELECT p.status, p.name, t.circuit_id FROM base.product p JOIN telecom.product t ON t.id = p.id
       WHERE p.id = ANY($1::uuid[]) ORDER BY t.circuit_id NULLS LAST`,
      items.map(({ product_id }) => product_id),
    );
    expect(products.map(({ status }) => status)).toEqual(['active', 'active']);
    expect(products[0]?.circuit_id).toMatch(/^70\/HCGS\/\d{6}/);
    const open = await rows('SELECT * FROM telecom.milestone WHERE order_id = $1 AND reached_at IS NULL', id);
    expect(open).toEqual([]);
    const [head] = await rows<{ promised_date: Date }>(
      'SELECT promised_date FROM telecom.product_order WHERE id = $1',
      id,
    );
    expect(head?.promised_date.getTime()).toBeGreaterThan(Date.now());
  });

  it('lets work wait for the work that it needs', async () => {
    const id = await place([item('1', 'D-IP'), item('2', 'D-DIA')]);
    await reaches(id, 'completed');
    const [ip, dia] = await rows<{ submitted_at: Date; updated_at: Date }>(
      `SELECT s.submitted_at, s.updated_at FROM telecom.service_order s
       JOIN base.product_order_item i ON i.id = s.item_id WHERE s.order_id = $1 ORDER BY i.position`,
      id,
    );
    expect(ip?.submitted_at.getTime()).toBeGreaterThanOrEqual(dia?.updated_at.getTime() ?? Infinity);
  });

  it('moves only along the edges of the published machines, without a gap in the log', async () => {
    const log = await rows<{ order_id: string; sequence: number; details: JsonObject }>(
      'SELECT order_id, sequence, details FROM base.order_activity ORDER BY order_id, sequence',
    );
    const gaps = log.filter(({ order_id, sequence }, index) => {
      const before = log[index - 1];
      return sequence !== (before?.order_id === order_id ? before.sequence + 1 : 1);
    });
    expect(gaps).toEqual([]);
    expect(log.some(({ details }) => details.action === 'complete')).toBe(true);
  });

  it('rejects an accepted order for what does not exist, with its reasons in the order and as an event', async () => {
    const id = await place([item('1', 'NO-SUCH')]);
    await reaches(id, 'rejected');
    const [head] = await rows<{ extra: { note: { text: string }[] } }>(
      'SELECT extra FROM base.product_order WHERE id = $1',
      id,
    );
    expect(head?.extra.note[0]?.text).toMatch(/no offering/);
    const events = await rows<{ event_type: string }>(
      'SELECT event_type FROM base.outbox_event WHERE aggregate_id = $1 ORDER BY position',
      id,
    );
    expect(events.map(({ event_type }) => event_type)).toEqual([
      'ProductOrderCreateEvent',
      'ProductOrderStateChangeEvent',
    ]);
  });

  it('loses nothing and repeats nothing at the OSS when the process stops in the middle, again and again', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => place([item('1', 'D-DIA'), secondLine('2', 'D-BB')])),
    );
    for (let i = 0; i < 8; i++) {
      await runner().stop();
      await owner().query(`SELECT graphile_worker.add_job('oss-simulator.step',
        json_build_object('requestId', request_id, 'step', 0)) FROM telecom.oss_simulator_request`); // done before
      await runner().start();
      await owner().query('SELECT pg_sleep(0.03)');
    }
    for (const id of ids) await reaches(id, 'completed');
    const twice = await rows(
      `SELECT r.request_id FROM telecom.oss_simulator_notice n JOIN telecom.oss_simulator_request r USING (request_id)
       WHERE n.body ->> 'code' = 'RCVD' GROUP BY r.request_id HAVING count(*) <> 1`,
    );
    expect(twice).toEqual([]);
    const lost = await rows(
      `SELECT s.id FROM telecom.service_order s LEFT JOIN telecom.oss_simulator_request r ON r.request_id = s.id
       WHERE s.order_id = ANY($1::uuid[]) AND (r.request_id IS NULL OR s.state <> 'completed')`,
      ids,
    );
    expect(lost).toEqual([]);
    const dead = await rows('SELECT * FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL');
    expect(dead).toEqual([]);
  });

  it('changes of a product what an order may change, and nothing else that the order says of it', async () => {
    const own = test().scopeFor('customer');
    const contact = { id: derivedId('individual:pat'), role: 'contact', '@referredType': 'Individual' };
    const relatedParty = [
      { id: derivedId('customer:kestrel'), role: 'customer', '@referredType': 'Customer' },
      contact,
    ];
    const made = await place([
      item('1', 'D-DIA', {
        product: { place: [site], relatedParty, circuitId: 'MINE', startDate: '2001-01-01T00:00:00Z' },
      }),
    ]);
    await reaches(made, 'completed');
    const [ordered] = await rows<{ product_id: string }>(
      'SELECT product_id FROM base.product_order_item WHERE order_id = $1',
      made,
    );
    const productId = ordered?.product_id ?? '';
    const products = test().app.get<ResourceRepository>(repositoryOf(productDefinition));
    const before = (await products.get(own, productId)).document;
    expect(before.circuitId).not.toBe('MINE');
    expect(before.relatedParty).toEqual([
      {
        id: own.customerId,
        href: `/tmf-api/customerManagement/v4/customer/${own.customerId}`,
        role: 'customer',
        '@referredType': 'Customer',
      },
      contact,
    ]);
    expect(before.productCharacteristic).toEqual([]);
    expect(String(before.startDate)).not.toMatch(/^2001/);
    const wanted = {
      id: productId,
      status: 'terminated',
      productPrice: [],
      relatedParty: [],
      productCharacteristic: [{ name: 'bandwidth', value: '250 Mb/s' }],
    };
    const changed = await place([{ id: '1', action: 'modify', product: wanted }]);
    await reaches(changed, 'completed');
    const after = (await products.get(own, productId)).document;
    expect(after.productCharacteristic).toEqual(wanted.productCharacteristic);
    expect([after.status, after.productPrice]).toEqual(['active', before.productPrice]);
    expect(after.relatedParty).toEqual(before.relatedParty);
  });

  it('cancels what has not started, whatever product its items name', async () => {
    await runner().stop();
    const id = await place([item('1', 'D-BB', { product: { id: newId(), place: [site] } })]);
    const task = await test()
      .app.get(CancelProductOrderResource)
      .create(test().scopeFor('customer'), { productOrder: { id } });
    expect([task.document.state, await stateOf(id)]).toEqual(['done', 'cancelled']);
    await runner().start();
  });

  it('gives the jobs of a killed worker to others, and leaves those of a living one', async () => {
    await runner().stop();
    const id = await place([item('1', 'D-BB')]);
    const lock = (worker: string, job: string): Promise<unknown> =>
      owner().query(
        `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute'
         WHERE payload ->> 'orderId' = $2`,
        [worker, job],
      );
    const living = await place([item('1', 'D-BB')]);
    await lock('worker-that-was-killed', id);
    await lock('worker-that-lives', living);
    await owner().query("SELECT pg_advisory_lock(hashtextextended('worker-that-lives', 728))");
    await runner().start();
    await reaches(id, 'completed');
    expect(await stateOf(living)).toBe('acknowledged');
    await owner().query('SELECT pg_advisory_unlock_all()');
    await reaches(living, 'completed');
  });
});
