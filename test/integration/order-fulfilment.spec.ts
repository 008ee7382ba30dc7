import pg from 'pg';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { CancelProductOrderResource, PlaceOrder } from '../../src/business/order-management/index.js';
import { Database, derivedId, type JsonObject, newId } from '../../src/domains/helpers/index.js';
import { JobRunner } from '../../src/integration/jobs/index.js';
import { OssInbox, type OssNotice } from '../../src/integration/oss/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

const AT_ONCE = 1_000_000_000;
const offering = (code: string): string => derivedId(`offering:${code}`);
const place = {
  id: newId(),
  name: '12 Harbour Street, Harborview OH',
  role: 'service',
  '@referredType': 'GeographicAddress',
};

const item = (id: string, code: string, rest: JsonObject = {}): JsonObject => ({
  id,
  action: 'add',
  productOffering: { id: offering(code) },
  product: { place: [place] },
  ...rest,
});

describe('fulfilling an order', () => {
  let test: TestApp;
  let owner: pg.Client;
  let runner: JobRunner;

  beforeAll(async () => {
    test = await createTestApp({ ossSpeed: AT_ONCE });
    await test.app.get(LoadDemoOperator, { strict: false }).load();
    runner = test.app.get(JobRunner, { strict: false });
    owner = new pg.Client({ ...test.database.owner });
    await owner.connect();
  });

  afterAll(async () => {
    await runner.stop();
    await owner.end();
    await test.close();
  });

  const rows = async <R extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<R[]> =>
    (await owner.query<R>(sql, values)).rows;

  const place_ = async (items: JsonObject[], scope = test.scopeFor('customer')): Promise<string> => {
    const placing = test.app.get(PlaceOrder, { strict: false });
    const { answer } = await placing.execute(scope, { productOrderItem: items }, { judge: 'later' });
    return String(answer.id);
  };

  const stateOf = async (id: string): Promise<string | undefined> =>
    (await rows<{ state: string }>('SELECT state FROM base.product_order WHERE id = $1', id))[0]?.state;

  /** Waits for a condition by asking again at each announcement of the order, and now and then. */
  const until = async (what: () => Promise<boolean>, limit = 20_000): Promise<void> => {
    const end = Date.now() + limit;
    while (!(await what())) {
      if (Date.now() > end) throw new Error(`Not reached within ${limit} ms: ${what.toString()}`);
      await owner.query('SELECT pg_sleep(0.02)');
    }
  };

  it('takes an order from acknowledged to completed and its product into the inventory', async () => {
    const id = await place_([item('1', 'D-DIA'), item('2', 'D-IP')]);
    await runner.start();
    await until(async () => (await stateOf(id)) === 'completed');
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
    const id = await place_([item('1', 'D-IP'), item('2', 'D-DIA')]);
    await until(async () => (await stateOf(id)) === 'completed');
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
    const id = await place_([item('1', 'NO-SUCH')]);
    await until(async () => (await stateOf(id)) === 'rejected');
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
      Array.from({ length: 6 }, () => place_([item('1', 'D-DIA'), item('2', 'D-BB')])),
    );
    for (let i = 0; i < 8; i++) {
      await runner.stop();
      await runner.start();
      await owner.query('SELECT pg_sleep(0.03)');
    }
    for (const id of ids) await until(async () => (await stateOf(id)) === 'completed');
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

  it('gives the jobs of a killed worker to others, and leaves those of a living one', async () => {
    await runner.stop();
    const id = await place_([item('1', 'D-BB')]);
    const lock = (worker: string, job: string): Promise<unknown> =>
      owner.query(
        `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute'
         WHERE payload ->> 'orderId' = $2`,
        [worker, job],
      );
    const living = await place_([item('1', 'D-BB')]);
    await lock('worker-that-was-killed', id);
    await lock('worker-that-lives', living);
    await owner.query("SELECT pg_advisory_lock(hashtextextended('worker-that-lives', 728))");
    await runner.start();
    await until(async () => (await stateOf(id)) === 'completed');
    expect(await stateOf(living)).toBe('acknowledged');
    await owner.query('SELECT pg_advisory_unlock_all()');
    await until(async () => (await stateOf(living)) === 'completed');
  });

  describe('by hand', () => {
    let inbox: OssInbox;
    let id: string;
    let requestId: string;
    let sequence = 0;

    const send = (code: string, facts: OssNotice['facts'] = {}, at = ++sequence): Promise<void> =>
      inbox.deliver({
        id: derivedId(`${requestId}/${at}`),
        requestId,
        tenantId: test.scopeFor('system').tenantId,
        sequence: at,
        code,
        occurredAt: new Date(Date.now() + at).toISOString(),
        facts,
      });

    beforeEach(async () => {
      inbox = test.app.get(OssInbox, { strict: false });
      await runner.start();
      // The simulator is asked, and its steps are taken out of the queue: from here on the test is the OSS.
      await owner.query(`CREATE OR REPLACE FUNCTION telecom.swallow_steps() RETURNS trigger LANGUAGE plpgsql AS
        $f$ BEGIN RETURN NULL; END $f$`);
      await owner.query(`CREATE OR REPLACE TRIGGER swallow BEFORE UPDATE OF next_step ON telecom.oss_simulator_request
        FOR EACH ROW EXECUTE FUNCTION telecom.swallow_steps()`);
      sequence = 100; // the simulator may have sent its first notice
      id = await place_([item('1', 'D-DIA')]);
      await until(async () => (await stateOf(id)) === 'inProgress');
      const [work] = await rows<{ id: string }>(
        'SELECT id FROM telecom.service_order WHERE order_id = $1',
        id,
      );
      requestId = work?.id ?? '';
      await runner.stop();
    });

    it('shows a jeopardy with its new date and goes on when it is cleared', async () => {
      await send('RCVD');
      await send('FOC', { promisedDate: '2030-01-10T17:00:00.000Z' });
      await send('JEOP', { jeopardyCode: '1U', newDate: '2030-02-10T17:00:00.000Z' });
      expect(await stateOf(id)).toBe('held');
      const [dates] = await rows<{ promised_date: Date; predicted_date: Date }>(
        'SELECT promised_date, predicted_date FROM telecom.product_order WHERE id = $1',
        id,
      );
      expect(dates?.promised_date.toISOString()).toBe('2030-01-10T17:00:00.000Z');
      expect(dates?.predicted_date.toISOString()).toBe('2030-02-10T17:00:00.000Z');
      await send('JCLR', { jeopardyCode: '1U' });
      expect(await stateOf(id)).toBe('inProgress');
      await send('JEOP', { jeopardyCode: '1G' });
      expect(await stateOf(id)).toBe('pending');
      await send('COMP');
      expect(await stateOf(id)).toBe('completed');
    });

    it('takes each notice in once and keeps unknown codes for a person', async () => {
      await send('COMP', {}, 109);
      await send('COMP', {}, 109);
      await send('BLT', {}, 104);
      await send('QQQ', {}, 105);
      expect(await stateOf(id)).toBe('completed');
      const kept = await rows('SELECT * FROM telecom.oss_notice WHERE order_id = $1 AND sequence > 100', id);
      expect(kept).toHaveLength(3);
      const queue = await rows<{ code: string }>(
        'SELECT code FROM telecom.unmapped_status WHERE resolved_at IS NULL',
      );
      expect(queue).toEqual([expect.objectContaining({ code: 'QQQ' })]);
    });

    it('sees what a notice before it has changed, even when it had to wait for it', async () => {
      await runner.start();
      const both = await place_([item('1', 'D-DIA'), item('2', 'D-BB')]);
      await until(async () => (await stateOf(both)) === 'inProgress');
      const work = await rows<{ id: string }>(
        'SELECT id FROM telecom.service_order WHERE order_id = $1',
        both,
      );
      await runner.stop();
      await owner.query('BEGIN');
      await owner.query('SELECT FROM base.product_order WHERE id = $1 FOR UPDATE', [both]);
      const deliveries = work.map(({ id: request }) => {
        requestId = request;
        return send('COMP', {}, 150);
      });
      await until(async () => {
        const waiting = await rows(
          "SELECT FROM pg_locks WHERE NOT granted AND locktype IN ('tuple', 'transactionid')",
        );
        return waiting.length >= 2;
      });
      await owner.query('COMMIT');
      await Promise.all(deliveries);
      expect(await stateOf(both)).toBe('completed');
    });

    it('cancels before the point of no return, when the OSS has agreed', async () => {
      await send('RCVD');
      const task = await cancel();
      expect(task.document.state).toBe('inProgress');
      expect(await stateOf(id)).toBe('pendingCancellation');
      await send('CANC');
      expect(await stateOf(id)).toBe('cancelled');
      expect(await taskState(task.id)).toBe('done');
      const [product] = await rows<{ status: string }>(
        'SELECT status FROM base.product WHERE id IN (SELECT product_id::uuid FROM base.product_order_item WHERE order_id = $1)',
        id,
      );
      expect(product?.status).toBe('cancelled');
    });

    it('refuses to cancel after the point of no return and says why', async () => {
      await send('BLT');
      const task = await cancel();
      expect(task.document.state).toBe('terminatedWithError');
      expect(task.document.cancellationRefusal).toEqual([
        expect.objectContaining({ code: 'pastPointOfNoReturn' }),
      ]);
      expect(await stateOf(id)).toBe('inProgress');
    });

    it('ends the task in error when the OSS refuses, and the work goes on', async () => {
      const task = await cancel();
      await send('CREJ');
      expect(await stateOf(id)).toBe('inProgress');
      expect(await taskState(task.id)).toBe('terminatedWithError');
    });

    it('never lets anyone else see or cancel the order', async () => {
      const stranger = test.scopeFor('customer', { customerId: newId() });
      const cancelling = test.app.get(CancelProductOrderResource, { strict: false });
      await expect(cancelling.create(stranger, { productOrder: { id } })).rejects.toMatchObject({
        kind: 'notFound',
      });
      const database = test.app.get(Database, { strict: false });
      for (const table of [
        'telecom.milestone',
        'telecom.service_order',
        'base.order_activity',
        'telecom.oss_notice',
      ]) {
        expect(await database.query(stranger, `SELECT * FROM ${table}`)).toEqual([]);
      }
    });

    const cancel = () =>
      test.app
        .get(CancelProductOrderResource, { strict: false })
        .create(test.scopeFor('customer'), { productOrder: { id }, cancellationReason: 'changed my mind' });

    const taskState = async (taskId: string): Promise<string | undefined> =>
      (await rows<{ state: string }>('SELECT state FROM base.cancel_product_order WHERE id = $1', taskId))[0]
        ?.state;
  });
});
