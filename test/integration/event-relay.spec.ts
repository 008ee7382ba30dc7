import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import {
  DEFAULT_RELAY_OPTIONS,
  DeliverLane,
  EventRelay,
  FanOutEvents,
  RelayParts,
} from '../../src/business/event-delivery/index.js';
import { EventDeliveryRepository } from '../../src/domains/event-delivery/index.js';
import { HubSubscriptionRepository } from '../../src/domains/event-subscription/index.js';
import {
  Clock,
  Database,
  type JsonObject,
  newId,
  OPERATOR_TENANT,
  systemScope,
} from '../../src/domains/helpers/index.js';
import {
  EventListener,
  EventOutbox,
  HttpEventSender,
  SessionLocks,
} from '../../src/integration/events/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import type { Received } from '../support/event-receiver.js';
import { until } from '../support/until.js';

const API = 'productOrderingManagement';
const OPTIONS = { ...DEFAULT_RELAY_OPTIONS, maxAttempts: 6, firstRetryMs: 5, longestRetryMs: 20, pollMs: 20 };

describe('the event relay', () => {
  let test: TestApp;
  let owner: pg.Client;
  let server: http.Server;
  let callback: string;
  let received: Received[] = [];
  let answer: (count: number, event: Received) => number = () => 204;
  const relays: EventRelay[] = [];

  beforeAll(async () => {
    test = await createTestApp({ poolSize: 8 });
    owner = await connectTo(test.database.owner);
    let count = 0;
    server = http.createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(parts).toString()) as JsonObject;
        const { id, n } = (body.event as { productOrder: { id: string; n: number } }).productOrder;
        const event = { eventId: String(body.eventId), aggregateId: id, n, body };
        const status = answer(++count, event);
        if (status === 0) return void request.socket.destroy();
        if (status < 300) received.push(event);
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    callback = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
  });

  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.beforeApplicationShutdown()));
    await owner.query('DELETE FROM base.hub_subscription; DELETE FROM base.event_delivery');
    received = [];
    answer = () => 204;
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await owner.end();
    await test.close();
  });

  const get = <T>(token: abstract new (...parts: never[]) => T): T =>
    test.app.get(token, { strict: false }) as T;

  const startRelay = (): EventRelay => {
    const deliveries = get(EventDeliveryRepository);
    const clock = get(Clock);
    const locks = new SessionLocks(test.database.serving);
    const lanes = new DeliverLane(deliveries, new HttpEventSender({ demo: false }), locks, clock, OPTIONS);
    const fanOut = new FanOutEvents(deliveries, get(HubSubscriptionRepository), clock);
    const parts = new RelayParts(fanOut, lanes, deliveries, get(EventListener), locks);
    const quiet = {
      role: 'api',
      demo: false,
      ossSpeed: 1,
      requestsPerMinute: 1,
      publicUrl: 'http://localhost',
      logging: false,
    } as const;
    const relay = new EventRelay(parts, clock, OPTIONS, quiet);
    relay.start();
    relays.push(relay);
    return relay;
  };

  const subscribe = (
    query: string | null = null,
    url = callback,
    createdAt = new Date(Date.now() - 1_000),
  ): Promise<unknown> =>
    get(HubSubscriptionRepository).add(systemScope('test', OPERATOR_TENANT), {
      id: newId(),
      api: API,
      callback: url,
      query,
      createdAt,
    });

  const emit = (
    aggregateId: string,
    n: number,
    state = 'inProgress',
    customerId: string | null = null,
  ): Promise<void> =>
    get(Database).transaction(systemScope('test', OPERATOR_TENANT), (tx) =>
      get(EventOutbox).append(tx, [
        {
          eventType: 'ProductOrderStateChangeEvent',
          api: API,
          aggregateType: 'productOrder',
          aggregateId,
          customerId,
          tenantId: OPERATOR_TENANT,
          body: { productOrder: { id: aggregateId, n, state } },
          occurredAt: new Date(),
        },
      ]),
    );

  it('delivers every event in the order of its aggregate through two relays and a receiver that fails', async () => {
    await subscribe();
    answer = (count) => (count % 7 === 0 ? 503 : count % 11 === 0 ? 0 : 204);
    startRelay();
    startRelay();
    const aggregates = Array.from({ length: 12 }, () => newId());
    for (let n = 0; n < 15; n++) await Promise.all(aggregates.map((id) => emit(id, n)));
    await until(() => new Set(received.map(({ eventId }) => eventId)).size === 12 * 15);
    for (const id of aggregates) {
      const order = received.filter(({ aggregateId }) => aggregateId === id).map(({ n }) => n);
      const firsts = order.filter((n, index) => order.indexOf(n) === index);
      expect(firsts).toEqual(Array.from({ length: 15 }, (_, n) => n));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
    expect(received).toHaveLength(12 * 15);
  });

  it('sends the envelope of TM Forum, and only what the query asks for', async () => {
    await subscribe('productOrder.state=completed');
    startRelay();
    const id = newId();
    await emit(id, 1, 'inProgress');
    await emit(id, 2, 'completed');
    await until(() => received.length === 1);
    expect(received[0]?.body).toEqual({
      eventId: expect.any(String),
      eventTime: expect.stringMatching(/Z$/),
      eventType: 'ProductOrderStateChangeEvent',
      domain: API,
      title: 'Product order state change',
      priority: 'Normal',
      event: { productOrder: { id, n: 2, state: 'completed' } },
      '@type': 'ProductOrderStateChangeEvent',
    });
  });

  it('gives an event up after its attempts, visibly, and goes on with the next', async () => {
    await subscribe();
    answer = (_count, { n }) => (n === 1 ? 500 : 204);
    startRelay();
    const id = newId();
    await emit(id, 1);
    await emit(id, 2);
    await until(() => received.length === 1);
    const { rows } = await owner.query(
      "SELECT state, attempts, last_error FROM base.event_delivery WHERE aggregate_id = $1 AND state = 'dead'",
      [id],
    );
    expect(rows).toEqual([{ state: 'dead', attempts: 6, last_error: 'The subscriber answered 500.' }]);
  });

  it.each([
    ["status = 'suspended'", 'The subscriber is suspended or has ended.'],
    ["scopes = '{events:write}'", 'The subscriber may not read what the event carries.'],
  ])('drops what waits for a program that became %s', async (change, reason) => {
    const program = newId();
    await owner.query(
      `INSERT INTO base.api_client (id, tenant_id, customer_id, client_id, name, scopes, created_at, updated_at)
       VALUES ($1, $2, NULL, $3, 'Listener', '{events:write,ordering:read}', now(), now())`,
      [program, OPERATOR_TENANT, program],
    );
    await subscribe();
    await owner.query('UPDATE base.hub_subscription SET actor_id = $1', [program]);
    const id = newId();
    await emit(id, 1);
    await get(FanOutEvents).execute();
    await owner.query(`UPDATE base.api_client SET ${change} WHERE id = $1`, [program]);
    await emit(id, 2);
    startRelay();
    const rows = async () =>
      (
        await owner.query(
          `SELECT state, last_error FROM base.event_delivery WHERE aggregate_id = $1 AND state <> 'waiting'`,
          [id],
        )
      ).rows;
    await until(async () => (await rows()).length > 0);
    expect(await rows()).toEqual([{ state: 'dead', last_error: reason }]);
    expect(received).toEqual([]);
  });

  it('calls no host of our own network for a customer, whose program could look around there', async () => {
    const customerId = newId();
    const scope = { ...systemScope('test', OPERATOR_TENANT), customerId };
    const subscription = {
      id: newId(),
      api: API,
      callback,
      query: null,
      createdAt: new Date(Date.now() - 1_000),
    };
    await get(HubSubscriptionRepository).add(scope, subscription);
    startRelay();
    await emit(newId(), 1, 'inProgress', customerId);
    const errors = async () =>
      (
        await owner.query<{ last_error: string }>(
          'SELECT last_error FROM base.event_delivery WHERE subscription_id = $1 AND attempts > 0',
          [subscription.id],
        )
      ).rows;
    await until(async () => received.length > 0 || (await errors()).length > 0);
    expect(received).toEqual([]);
    expect(await errors()).toEqual([{ last_error: 'The callback is no host that may be called.' }]);
  });

  it('keeps nobody waiting for a subscriber that does not answer', async () => {
    const silent = http.createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    await subscribe(null, `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
    await subscribe();
    startRelay();
    const aggregates = Array.from({ length: 30 }, () => newId());
    const started = performance.now();
    for (const [n, id] of aggregates.entries()) await emit(id, n);
    await until(() => received.length === 30);
    expect(performance.now() - started).toBeLessThan(9_000); // the silent one is given ten seconds
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });

  it('stops in the middle of a long lane, and another relay goes on with it', async () => {
    await subscribe();
    const id = newId();
    for (let n = 0; n < 30; n++) await emit(id, n);
    let stopped: Promise<void> | undefined;
    const first = startRelay();
    answer = () => {
      stopped ??= first.stop();
      return 204;
    };
    await until(() => stopped !== undefined);
    await stopped;
    expect(received.length).toBeLessThan(30);
    startRelay();
    await until(() => received.length >= 30);
    expect(received.map(({ n }) => n)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  it('tells a subscriber nothing of what was before', async () => {
    await subscribe(null, callback, new Date(Date.now() + 60_000));
    startRelay();
    const id = newId();
    await emit(id, 1);
    const dispatched = 'SELECT FROM base.outbox_event WHERE aggregate_id = $1 AND dispatched_at IS NOT NULL';
    await until(async () => (await owner.query(dispatched, [id])).rowCount === 1);
    const sent = await owner.query('SELECT FROM base.event_delivery WHERE aggregate_id = $1', [id]);
    expect(sent.rowCount).toBe(0);
  });

  it('goes on after its lock connection was cut', async () => {
    await subscribe();
    startRelay();
    const id = newId();
    await emit(id, 1);
    await until(() => received.length === 1);
    await owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name IN ('trunkline-relay', 'trunkline-listen') AND datname = current_database()",
    );
    await emit(id, 2);
    await until(() => received.some(({ n }) => n === 2));
  });
});
