import { DataSource } from 'typeorm';
import { ManageResource, type ResourceHooks } from '../../src/business/resource-management/index.js';
import { customerHooks } from '../../src/business/party-management/customer-hooks.js';
import { customerDefinition } from '../../src/domains/customer/index.js';
import {
  ALL,
  type Database,
  FixedClock,
  type JsonObject,
  newId,
  OPERATOR_TENANT,
  Refusal,
  type ResourceDefinition,
  ResourceRepository,
  type Scope,
} from '../../src/domains/helpers/index.js';
import { individualDefinition } from '../../src/domains/party/index.js';
import { poolOf, PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { PostgresEventOutbox } from '../../src/integration/events/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const NOW = new Date('2026-11-22T09:00:00.000Z');
const customerId = newId();
const scopeOf = (customer: string, tenantId = OPERATOR_TENANT): Scope => ({
  tenantId,
  customerId: customer,
  actor: { id: 'a', name: 'a', kind: 'staff', roles: ['agent'] },
  correlationId: 'correlation-1',
});
const staff = scopeOf(ALL);
const own = scopeOf(customerId);

describe('managing a resource', () => {
  let test: TestDatabase;
  let source: DataSource;
  let postgres: PostgresDatabase;
  let statements: string[] = [];
  const clock = new FixedClock(NOW);

  beforeAll(async () => {
    test = await createTestDatabase();
    source = await new DataSource(servingOptions(test.serving, 3)).initialize();
    postgres = new PostgresDatabase(poolOf(source));
  });

  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  beforeEach(() => {
    statements = [];
  });

  /** Remembers every statement; BEGIN and COMMIT are not among them. */
  const counting = (): Database => ({
    query: (scope, sql, parameters) => {
      statements.push(sql);
      return postgres.query(scope, sql, parameters);
    },
    transaction: (scope, work) =>
      postgres.transaction(scope, (tx) =>
        work({
          scope: tx.scope,
          query: (sql, parameters) => {
            statements.push(sql);
            return tx.query(sql, parameters);
          },
        }),
      ),
  });
  const manage = (definition: ResourceDefinition, hooks?: ResourceHooks): ManageResource => {
    const database = counting();
    return new ManageResource(
      new ResourceRepository(definition, database),
      database,
      new PostgresEventOutbox(),
      clock,
      hooks,
    );
  };
  const people = (hooks?: ResourceHooks): ManageResource =>
    manage({ ...individualDefinition, readOnly: ['rating'] }, hooks);
  const eventsOf = (
    id: string,
  ): Promise<{ event_type: string; customer_id: string; api: string; correlation_id: string }[]> =>
    postgres.query(
      staff,
      'SELECT event_type, customer_id, api, correlation_id FROM base.outbox_event WHERE aggregate_id = $1 ORDER BY position',
      [id],
    );
  const everyone = { conditions: [], sort: [], offset: 0, limit: 100 };

  it('takes few statements: one to read, two to create, three to change or delete', async () => {
    const { id } = await people().create(own, { givenName: 'Ada' });
    expect(statements).toHaveLength(2);
    statements = [];
    await people().get(own, id);
    expect(statements).toHaveLength(1);
    statements = [];
    await people().list(own, everyone);
    expect(statements).toHaveLength(1);
    statements = [];
    await people().patch(own, id, (document) => ({ ...document, givenName: 'Eva' }), {});
    expect(statements).toHaveLength(3);
    statements = [];
    await people().patch(own, id, (document) => ({ ...document }), {});
    expect(statements).toHaveLength(1);
    statements = [];
    await people().delete(own, id, {});
    expect(statements).toHaveLength(3);
  });

  it('writes the events in the same commit, for the right customer', async () => {
    const { id } = await people().create(own, { givenName: 'Ada', status: 'initialized' });
    await people().patch(own, id, (document) => ({ ...document, status: 'validated', givenName: 'Eva' }), {});
    await people().delete(own, id, {});
    const common = { customer_id: customerId, api: 'party', correlation_id: 'correlation-1' };
    expect(await eventsOf(id)).toEqual([
      { ...common, event_type: 'IndividualCreateEvent' },
      { ...common, event_type: 'IndividualAttributeValueChangeEvent' },
      { ...common, event_type: 'IndividualStateChangeEvent' },
      { ...common, event_type: 'IndividualDeleteEvent' },
    ]);
  });

  it('tells the audit log which attributes a change has touched, and nobody else', async () => {
    const { id } = await people().create(own, { givenName: 'Ada', status: 'initialized' });
    await people().patch(
      own,
      id,
      (document) => ({ ...document, status: 'validated', givenName: 'Eva', familyName: 'Poe' }),
      {},
    );
    const entries = await postgres.query<{ operation: string; changed: string[] | null }>(
      staff,
      `SELECT operation, details->'changed' AS changed FROM base.audit_entry WHERE subject_id = $1::text ORDER BY id`,
      [id],
    );
    expect(entries).toEqual([
      { operation: 'individual:create', changed: null },
      { operation: 'individual:change', changed: ['givenName', 'familyName'] },
      { operation: 'individual:changeState', changed: ['status'] },
    ]);
  });

  it('undoes row and event when a later rule of the same commit refuses', async () => {
    let id = '';
    const refuse: ResourceHooks = {
      afterWrite: (context) => {
        id = context.id;
        throw new Refusal('conflict', 'no', 'Not this time.');
      },
    };
    await expect(people(refuse).create(own, { givenName: 'Ada' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await expect(people().get(own, id)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await eventsOf(id)).toEqual([]);
  });

  it('lets hooks judge and complete what is stored', async () => {
    const hooks: ResourceHooks = {
      beforeCreate: (context, document) => ({ ...document, madeAt: context.now.toISOString() }),
      beforePatch: (_context, before, after) => ({ ...after, formerly: before.givenName ?? null }),
      beforeDelete: (_context, document) => {
        if (document.kept === true) throw new Refusal('conflict', 'kept', 'It is kept.');
      },
    };
    const made = await people(hooks).create(own, { givenName: 'Ada', kept: true });
    expect(made.document).toMatchObject({ givenName: 'Ada', madeAt: NOW.toISOString() });
    const changed = await people(hooks).patch(
      own,
      made.id,
      (document) => ({ ...document, givenName: 'Eva' }),
      {},
    );
    expect(changed.document).toMatchObject({ givenName: 'Eva', formerly: 'Ada' });
    await expect(people(hooks).delete(own, made.id, {})).rejects.toMatchObject({ code: 'kept' });
  });

  it('ignores read-only attributes in a new resource and refuses to change them', async () => {
    const made = await people().create(own, { id: 'x', href: '/x', rating: 5, givenName: 'Ada' });
    expect(made.document.rating).toBeUndefined();
    expect(made.document.id).toBe(made.id);
    const change = (patch: JsonObject) =>
      people().patch(own, made.id, (document) => ({ ...document, ...patch }), {});
    await expect(change({ rating: 6 })).rejects.toMatchObject({ code: 'readOnlyAttribute' });
    await expect(change({ id: newId() })).rejects.toMatchObject({ code: 'readOnlyAttribute' });
  });

  it('refuses a change meant for another version', async () => {
    const { id } = await people().create(own, { givenName: 'Ada' });
    const rename = (name: string, expectedVersion: number) =>
      people().patch(own, id, (document) => ({ ...document, givenName: name }), { expectedVersion });
    await rename('Eva', 1);
    await expect(rename('Ida', 1)).rejects.toMatchObject({ kind: 'stale' });
    await expect(people().delete(own, id, { expectedVersion: 1 })).rejects.toMatchObject({ kind: 'stale' });
    expect((await people().get(own, id)).document.givenName).toBe('Eva');
  });

  it('gives one of two writers at the same version the right of way', async () => {
    const { id } = await people().create(own, { givenName: 'Ada' });
    const rename = (name: string) =>
      people().patch(own, id, (document) => ({ ...document, givenName: name }), { expectedVersion: 1 });
    const outcomes = await Promise.allSettled([rename('Eva'), rename('Ida')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await people().get(own, id)).version).toBe(2);
  });

  it.each<[string, JsonObject, string | null]>([
    [
      'the related party with the role of a customer',
      { relatedParty: [{ id: customerId, role: 'Customer' }] },
      customerId,
    ],
    [
      'the related customer',
      { relatedParty: [{ id: 'x' }, { id: customerId, '@referredType': 'Customer' }] },
      customerId,
    ],
    ['nobody, when no customer is named', { relatedParty: [{ id: customerId, role: 'seller' }] }, null],
    ['nobody, when the id is none', { relatedParty: [{ id: 'ada', role: 'customer' }] }, null],
  ])('what staff make belongs to %s', async (_whom, document, owner) => {
    const { owner: found } = await people().create(staff, document);
    expect(found).toEqual({ tenantId: OPERATOR_TENANT, customerId: owner });
  });

  it('what a customer makes is the customer’s, whoever is named in it', async () => {
    const { owner } = await people().create(own, {
      relatedParty: [
        { id: customerId, role: 'customer' },
        { id: newId(), role: 'seller' },
      ],
    });
    expect(owner.customerId).toBe(customerId);
  });

  it('names no customer but its own, neither when it is made nor by a patch', async () => {
    const party = (id: string) => ({ id, role: 'Customer' });
    const refusal = { kind: 'unprocessable', code: 'foreignCustomer' };
    const create = (scope: Scope, relatedParty: JsonObject[]) => people().create(scope, { relatedParty });
    await expect(create(own, [party(newId())])).rejects.toMatchObject(refusal);
    await expect(create(own, [party(customerId), party('nobody')])).rejects.toMatchObject(refusal);
    const visitor: Scope = { ...own, actor: { ...own.actor, kind: 'visitor' } };
    await expect(create(visitor, [party(customerId)])).rejects.toMatchObject(refusal);
    const { id } = await create(staff, [party(customerId)]);
    const patch = (scope: Scope, relatedParty: JsonObject[]) =>
      people().patch(scope, id, (document) => ({ ...document, relatedParty }), {});
    for (const scope of [own, staff]) {
      await expect(patch(scope, [party(newId())])).rejects.toMatchObject(refusal);
      await expect(patch(scope, [])).rejects.toMatchObject(refusal);
    }
    const helper = { id: newId(), role: 'seller' };
    const { document } = await patch(staff, [helper, party(customerId)]);
    expect(document.relatedParty).toEqual([helper, party(customerId)]);
  });

  it('a customer belongs to itself', async () => {
    const made = await manage(customerDefinition, customerHooks).create(staff, {
      name: 'New',
      engagedParty: { id: '1' },
    });
    expect(made.owner.customerId).toBe(made.id);
    const seen = await manage(customerDefinition).list(scopeOf(made.id), everyone);
    expect(seen.items.map(({ id }) => id)).toEqual([made.id]);
  });
});
