import { CancelProductOrderResource, ReadOrders } from '../../src/business/order-management/index.js';
import { type ManageResource, useCasesOf } from '../../src/business/resource-management/index.js';
import { Database, derivedId, newId } from '../../src/domains/helpers/index.js';
import { productDefinition } from '../../src/domains/inventory/index.js';
import { OssInbox, type OssNotice } from '../../src/integration/oss/index.js';
import { item, secondLine, withFulfilment } from '../support/fulfilment.js';
import { until } from '../support/until.js';

describe('fulfilling an order by hand', () => {
  const { owner, place, reaches, rows, runner, stateOf, test } = withFulfilment();

  let inbox: OssInbox;
  let id: string;
  let requestId: string;
  let sequence = 0;

  const send = (code: string, facts: OssNotice['facts'] = {}, at = ++sequence): Promise<void> =>
    inbox.deliver({
      id: derivedId(`${requestId}/${at}`),
      requestId,
      tenantId: test().scopeFor('system').tenantId,
      sequence: at,
      code,
      occurredAt: new Date(Date.now() + at).toISOString(),
      facts,
    });

  beforeEach(async () => {
    inbox = test().app.get(OssInbox);
    await runner().start();
    // The simulator is asked, and its steps are taken out of the queue: from here on the test is the OSS.
    await owner()
      .query(`CREATE OR REPLACE FUNCTION telecom.swallow_steps() RETURNS trigger LANGUAGE plpgsql AS
      $f$ BEGIN RETURN NULL; END $f$`);
    await owner()
      .query(`CREATE OR REPLACE TRIGGER swallow BEFORE UPDATE OF next_step ON telecom.oss_simulator_request
      FOR EACH ROW EXECUTE FUNCTION telecom.swallow_steps()`);
    sequence = 100; // the simulator may have sent its first notice
    id = await place([item('1', 'D-DIA')]);
    await reaches(id, 'inProgress');
    const [work] = await rows<{ id: string }>('SELECT id FROM telecom.service_order WHERE order_id = $1', id);
    requestId = work?.id ?? '';
    await runner().stop();
  });

  it('keeps a product that an order is making', async () => {
    const [made] = await rows<{ product_id: string }>(
      'SELECT product_id FROM base.product_order_item WHERE order_id = $1',
      id,
    );
    const products = test().app.get<ManageResource>(useCasesOf(productDefinition));
    const deletion = products.delete(test().scopeFor('admin'), made?.product_id ?? '', {});
    await expect(deletion).rejects.toMatchObject({ kind: 'conflict', code: 'productBeingMade' });
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
    await runner().start();
    const both = await place([item('1', 'D-DIA'), secondLine('2', 'D-BB')]);
    await reaches(both, 'inProgress');
    const work = await rows<{ id: string }>('SELECT id FROM telecom.service_order WHERE order_id = $1', both);
    await runner().stop();
    await owner().query('BEGIN');
    await owner().query('SELECT FROM base.product_order WHERE id = $1 FOR UPDATE', [both]);
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
    await owner().query('COMMIT');
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
    const { milestones, itemMilestones } = await test()
      .app.get(ReadOrders)
      .get(test().scopeFor('customer'), id);
    for (const line of [milestones, ...itemMilestones.values()]) {
      expect(line.map(({ status }) => status)).toEqual(['done', ...Array<string>(6).fill('skipped')]);
    }
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
    const stranger = test().scopeFor('customer', { customerId: newId() });
    const cancelling = test().app.get(CancelProductOrderResource);
    await expect(cancelling.create(stranger, { productOrder: { id } })).rejects.toMatchObject({
      kind: 'notFound',
    });
    const database = test().app.get(Database);
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
    test()
      .app.get(CancelProductOrderResource)
      .create(test().scopeFor('customer'), { productOrder: { id }, cancellationReason: 'changed my mind' });

  const taskState = async (taskId: string): Promise<string | undefined> =>
    (await rows<{ state: string }>('SELECT state FROM base.cancel_product_order WHERE id = $1', taskId))[0]
      ?.state;
});
