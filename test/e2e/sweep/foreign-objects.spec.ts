import type pg from 'pg';
import {
  ALL,
  derivedId,
  newId,
  OPERATOR_TENANT,
  type Role,
  ROLES,
} from '../../../src/domains/helpers/index.js';
import type { TestApp } from '../../support/app.js';
import { connectTo } from '../../support/database.js';
import { moveBack, moveToTenant, stateOf } from '../../support/foreign-objects.js';
import { OPERATORS_OBJECTS, VERY_PERSONAL } from '../../support/object-samples.js';
import { call, differences, idsFor, objectRoutes, resourceOf } from '../../support/object-sweep.js';
import { createShop } from '../../support/shop.js';
import { type Caller, callerWith } from '../../support/stranger.js';
import { furnish } from '../../support/victim.js';

const VICTIM = derivedId('customer:brightwell');
const STRANGER = derivedId('customer:kestrel');

/** Those who see one customer only. */
const NARROW: readonly Role[] = ROLES.filter((role) =>
  [
    'visitor',
    'companyAdmin',
    'buyer',
    'approver',
    'billing',
    'technicalContact',
    'reseller',
    'actingAgent',
    'companyClient',
  ].includes(role),
);

let test: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  test = await createShop();
  owner = await connectTo(test.database.owner);
  await furnish(test);
}, 60_000);

afterAll(async () => {
  await owner.end();
  await test.close();
});

const callers = (roles: readonly Role[]): Promise<Caller[]> =>
  Promise.all(roles.map((role) => callerWith(test, role, STRANGER)));

describe('an object of another customer', () => {
  it('answers every narrow role as an unknown one does, and nothing of it changes', async () => {
    const before = await stateOf(owner, VICTIM);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    const routes = objectRoutes(test).filter(
      ({ operation }) => !OPERATORS_OBJECTS.has(resourceOf(operation)),
    );
    expect(await differences(test, owner, await callers(NARROW), VICTIM, routes)).toEqual([]);
    expect(await stateOf(owner, VICTIM)).toEqual(before);
  }, 120_000);

  it('is told apart as soon as one wall is down', async () => {
    const walls = ['base.product_order', 'telecom.product_order'];
    for (const table of walls) await owner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    try {
      const routes = objectRoutes(test).filter(({ operation }) => operation === 'order:get');
      const found = await differences(test, owner, await callers(['buyer']), VICTIM, routes);
      expect(found).toEqual([expect.stringMatching(/as buyer: 200/)]);
    } finally {
      for (const table of walls) await owner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    }
  });

  it('is told apart by a caller who was given too wide a scope', async () => {
    const token = await test.tokenFor('buyer', { customerId: ALL });
    const wide = { role: 'buyer', headers: { authorization: `Bearer ${token}` } } as const;
    const routes = objectRoutes(test).filter(({ operation }) => operation === 'individual:get');
    const found = await differences(test, owner, [wide], VICTIM, routes);
    expect(found).toEqual([expect.stringMatching(/as buyer: 200/)]);
  });
});

describe('an object of another operator', () => {
  it('answers every role, the operator’s own people too, as an unknown one does', async () => {
    const elsewhere = newId();
    await moveToTenant(owner, VICTIM, elsewhere);
    try {
      const before = await stateOf(owner, VICTIM);
      const everybody = await callers(ROLES.filter((role) => role !== 'system'));
      expect(await differences(test, owner, everybody, VICTIM)).toEqual([]);
      expect(await stateOf(owner, VICTIM)).toEqual(before);
    } finally {
      await moveBack(owner, elsewhere, OPERATOR_TENANT);
    }
  }, 120_000);
});

describe('the sweep', () => {
  it('asks for real objects: each is there for its own people or the operator', async () => {
    const own = await Promise.all(
      ROLES.map((role) =>
        role === 'visitor' ? callerWith(test, role, newId()) : callerWith(test, role, VICTIM),
      ),
    );
    const missed: string[] = [];
    for (const route of objectRoutes(test)) {
      const ids = await idsFor(owner, route, VICTIM);
      const answers = await Promise.all(own.map((caller) => call(test, caller, route, ids ?? {})));
      const reached = answers.some(({ status }) => ![401, 403, 404].includes(status));
      const name = `${route.method} ${route.path}`;
      if (!reached && !VERY_PERSONAL.has(name))
        missed.push(`${name}: ${answers.map(({ status }) => status).join()}`);
    }
    expect(missed).toEqual([]);
  }, 120_000);
});
