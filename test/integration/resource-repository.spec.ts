import pg from 'pg';
import { DataSource, Entity } from 'typeorm';
import {
  ALL,
  BooleanColumn,
  type Comparison,
  type Condition,
  IdColumn,
  IntegerColumn,
  type Json,
  JsonColumn,
  type JsonObject,
  type ListQuery,
  MoneyColumn,
  newId,
  type ResourceDefinition,
  ResourceRepository,
  type Scope,
  type StoredResource,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../src/domains/helpers/index.js';
import { productOfferingDefinition } from '../../src/domains/catalog/index.js';
import { PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

@Entity({ schema: 'base', name: 'shelf' })
class Shelf {
  @IdColumn('pk_shelf') id: string;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @IntegerColumn() version: number;
  @TextColumn() name: string;
  @MoneyColumn({ name: 'price_value', nullable: true }) priceValue: string | null;
  @BooleanColumn({ name: 'is_open', nullable: true }) isOpen: boolean | null;
  @UuidColumn({ name: 'place_id', nullable: true }) placeId: string | null;
  @TimeColumn({ name: 'valid_from', nullable: true }) validFrom: Date | null;
  @JsonColumn() extra: JsonObject;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'telecom', name: 'shelf' })
class TelecomShelf {
  @IdColumn('pk_telecom_shelf') id: string;
  @TextColumn({ array: true, nullable: true }) tags: string[] | null;
  @JsonColumn({ nullable: true }) ports: Json | null;
}

@Entity({ schema: 'base', name: 'shelf_item' })
class ShelfItem {
  @IdColumn('pk_shelf_item') id: string;
  @UuidColumn({ name: 'shelf_id' }) shelfId: string;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @IntegerColumn() position: number;
  @TextColumn({ name: 'item_key', nullable: true }) itemKey: string | null;
  @IntegerColumn({ nullable: true }) quantity: number | null;
  @JsonColumn() extra: JsonObject;
}

@Entity({ schema: 'telecom', name: 'shelf_item' })
class TelecomShelfItem {
  @IdColumn('pk_telecom_shelf_item') id: string;
  @TimeColumn({ name: 'due_at', nullable: true }) dueAt: Date | null;
}

const TABLES = `
  CREATE TABLE base.shelf (id uuid PRIMARY KEY, tenant_id uuid NOT NULL, customer_id uuid, version int NOT NULL,
    name text NOT NULL, price_value numeric(18,6), is_open boolean, place_id uuid, valid_from timestamptz(3),
    extra jsonb NOT NULL DEFAULT '{}', created_at timestamptz(3) NOT NULL, updated_at timestamptz(3) NOT NULL);
  CREATE INDEX ix_shelf_extra ON base.shelf USING gin (extra jsonb_path_ops);
  CREATE TABLE telecom.shelf (id uuid PRIMARY KEY REFERENCES base.shelf ON DELETE CASCADE, tags text[], ports jsonb);
  CREATE TABLE base.shelf_item (id uuid PRIMARY KEY, shelf_id uuid NOT NULL REFERENCES base.shelf ON DELETE CASCADE,
    tenant_id uuid NOT NULL, customer_id uuid, position int NOT NULL, item_key text, quantity int,
    extra jsonb NOT NULL DEFAULT '{}', UNIQUE (shelf_id, item_key));
  CREATE TABLE telecom.shelf_item (id uuid PRIMARY KEY REFERENCES base.shelf_item ON DELETE CASCADE, due_at timestamptz(3));
  CALL base.wall('base.shelf'); CALL base.wall('base.shelf_item');`;

const definition: ResourceDefinition = {
  name: 'shelf',
  type: 'Shelf',
  basePath: '/tmf-api/shelving/v4',
  entity: Shelf,
  owner: 'customer',
  attributes: {
    name: 'name',
    'price.value': 'priceValue',
    isOpen: 'isOpen',
    'place.id': 'placeId',
    'validFor.startDateTime': 'validFrom',
    lastUpdate: 'updatedAt',
  },
  extensions: [{ entity: TelecomShelf, attributes: { tag: 'tags', port: 'ports' } }],
  children: {
    item: {
      entity: ShelfItem,
      parent: 'shelfId',
      position: 'position',
      attributes: { id: 'itemKey', quantity: 'quantity' },
      extensions: [{ entity: TelecomShelfItem, attributes: { 'due.at': 'dueAt' } }],
    },
  },
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

const tenantId = newId();
const customerId = newId();
const scopeOf = (tenant: string, customer: string): Scope => ({
  tenantId: tenant,
  customerId: customer,
  actor: { id: 't', name: 't', role: 'system' },
});
const scope = scopeOf(tenantId, customerId);
const staff = scopeOf(tenantId, ALL);

const everything: JsonObject = {
  name: 'North, "upper"; left',
  price: { value: 12.5, unit: 'USD', note: { deep: [1, 2] } },
  isOpen: true,
  place: { id: newId(), '@referredType': 'GeographicAddress' },
  validFor: { startDateTime: '2026-01-02T03:04:05.678Z', endDateTime: '2030-01-01T00:00:00Z' },
  tag: ['fibre', 'copper'],
  port: [{ name: 'p1', speed: 10 }, { name: 'p2' }],
  item: [
    { id: 'a', quantity: 2, due: { at: '2026-03-01T00:00:00.000Z', by: 'ada' }, colour: 'red' },
    { id: 'b', quantity: 5, '@type': 'Item' },
  ],
  note: [{ text: 'first', date: '2026-05-01T10:00:00+02:00' }, { text: 'second' }],
  rank: 7,
  flag: false,
  odd: { '': 1, 'a.b': 2, constructor: 'c', hasOwnProperty: 'h' },
  '@type': 'BigShelf',
  '@baseType': 'Shelf',
};

describe('resources by definition', () => {
  let test: TestDatabase;
  let source: DataSource;
  let database: PostgresDatabase;
  let shelves: ResourceRepository;
  let statements: string[];

  beforeAll(async () => {
    test = await createTestDatabase();
    const owner = new pg.Client({ ...test.owner });
    await owner.connect();
    await owner.query(TABLES);
    await owner.end();
    source = await new DataSource(servingOptions(test.serving, 3)).initialize();
    database = new PostgresDatabase((source.driver as unknown as { master: pg.Pool }).master);
    shelves = new ResourceRepository(definition, {
      query: (s, sql, parameters) => {
        statements.push(sql);
        return database.query(s, sql, parameters);
      },
      transaction: (s, work) => database.transaction(s, work),
    });
  });

  beforeEach(() => {
    statements = [];
  });

  afterAll(async () => {
    await source.destroy();
    await test.drop();
  });

  let moment = Date.parse('2026-11-22T08:00:00.123Z');
  const insert = (document: JsonObject, as = scope): Promise<StoredResource> =>
    database.transaction(as, (tx) =>
      shelves.insert(tx, document, {
        owner: { tenantId: as.tenantId, customerId: as.customerId === ALL ? null : as.customerId },
        now: new Date(moment++),
      }),
    );
  const list = async (query: Partial<ListQuery>, as = scope) =>
    shelves.list(as, { conditions: [], sort: [], offset: 0, limit: 100, ...query });
  const where = (path: string, comparison: Comparison, ...values: string[]): Condition => ({
    path,
    comparison,
    values,
  });
  const found = async (...conditions: Condition[]): Promise<string[]> =>
    (await list({ conditions, sort: [{ path: 'name', descending: false }] })).items.map(({ document }) =>
      String(document.name),
    );

  it('keeps a document whole through typed columns, children, extensions and the rest', async () => {
    const stored = await insert(everything);
    const read = await shelves.get(scope, stored.id);
    const { id, href, lastUpdate, ...document } = read.document;
    expect(href).toBe(`/tmf-api/shelving/v4/shelf/${id as string}`);
    expect(lastUpdate).toBe(read.updatedAt.toISOString());
    expect(document).toEqual(everything);
    expect(stored.document).toEqual(read.document);
    expect(statements).toHaveLength(1);
    const { items } = await list({ conditions: [where('id', 'eq', stored.id)] });
    expect(items[0]).toEqual(read);
    const rest = await database.query<{ extra: JsonObject }>(
      scope,
      'SELECT extra FROM base.shelf WHERE id = $1',
      [id],
    );
    expect(Object.keys(rest[0]?.extra ?? {})).not.toContain('name');
    expect(rest[0]?.extra.price).toEqual({ unit: 'USD', note: { deep: [1, 2] } });
  });

  it.each<[string, JsonObject]>([
    ['an empty array of children', { name: 'e', item: [] }],
    ['empty objects', { name: 'e', price: {}, validFor: {} }],
    ['a child array of another shape', { name: 'e', item: ['text'] }],
    ['an object where a leaf is typed', { name: 'e', price: { unit: 'USD' } }],
    ['nothing but its name', { name: 'e' }],
  ])('keeps %s', async (_what, document) => {
    const { id } = await insert(document);
    const { document: read } = await shelves.get(scope, id);
    expect(read).toEqual({ ...document, id, href: read.href, lastUpdate: read.lastUpdate, '@type': 'Shelf' });
  });

  it.each<[string, JsonObject]>([
    ['a number for a text', { name: 5 }],
    ['a text for a number', { name: 'x', price: { value: '5' } }],
    ['no date', { name: 'x', validFor: { startDateTime: 'soon' } }],
    ['no uuid', { name: 'x', place: { id: 'here' } }],
    ['a text for a list', { name: 'x', tag: 'fibre' }],
    ['a fraction for a whole number in a child', { name: 'x', item: [{ quantity: 1.5 }] }],
    ['a number beyond its column', { name: 'x', price: { value: 1e15 } }],
    ['an integer beyond its column', { name: 'x', item: [{ quantity: 3e9 }] }],
    ['two children with one id', { name: 'x', item: [{ id: 'a' }, { id: 'a' }] }],
    ['a NUL character', { name: 'x', note: 'a\u0000b' }],
  ])('refuses %s', async (_what, document) => {
    await expect(insert(document)).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('refuses an id that exists', async () => {
    const { id } = await insert({ name: 'once' });
    const again = database.transaction(scope, (tx) =>
      shelves.insert(tx, { name: 'twice' }, { id, owner: { tenantId, customerId }, now: new Date() }),
    );
    await expect(again).rejects.toMatchObject({ kind: 'conflict' });
  });

  describe('filters', () => {
    const red = { name: 'red', price: { value: 10 }, isOpen: true, tag: ['a', 'b'], rank: 1, word: 'x1' };
    const blue = { name: 'blue', price: { value: 20.25 }, isOpen: false, tag: ['b'], rank: 2, word: 'x2' };
    const green = { name: 'green, dark', rank: 10, note: [{ date: '2026-06-01T00:00:00Z' }] };
    const own = newId();
    const mine = scopeOf(tenantId, own);
    const finds = async (...conditions: Condition[]): Promise<string[]> =>
      (await list({ conditions, sort: [{ path: 'name', descending: false }] }, mine)).items.map(
        ({ document }) => String(document.name),
      );

    beforeAll(async () => {
      statements = [];
      await insert({ ...red, item: [{ id: 'i1', quantity: 3, colour: 'red' }] }, mine);
      await insert({ ...blue, item: [{ id: 'i2', due: { at: '2026-04-01T00:00:00Z' } }] }, mine);
      await insert(green, mine);
    });

    it.each<[string, Condition[], string[]]>([
      ['a text', [where('name', 'eq', 'red')], ['red']],
      ['any of two texts', [where('name', 'eq', 'red', 'blue')], ['blue', 'red']],
      [
        'a text with a comma',
        [{ ...where('name', 'eq', 'green', 'dark'), literal: 'green, dark' }],
        ['green, dark'],
      ],
      ['not a text', [where('name', 'ne', 'red')], ['blue', 'green, dark']],
      ['a number', [where('price.value', 'eq', '20.25')], ['blue']],
      ['more than', [where('price.value', 'gt', '10')], ['blue']],
      ['at least', [where('price.value', 'gte', '10')], ['blue', 'red']],
      ['less than', [where('price.value', 'lt', '20')], ['red']],
      ['a range', [where('price.value', 'gt', '9'), where('price.value', 'lte', '10')], ['red']],
      ['a boolean', [where('isOpen', 'eq', 'false')], ['blue']],
      ['a list of texts', [where('tag', 'eq', 'a')], ['red']],
      ['a pattern on a list', [where('tag', 'regex', '^b$')], ['blue', 'red']],
      ['a pattern', [where('name', 'regex', 'e.*d')], ['green, dark', 'red']],
      ['a pattern in the rest', [where('word', 'regex', '^x[2-9]$')], ['blue']],
      ['a number in the rest', [where('rank', 'eq', '2')], ['blue']],
      ['an order of numbers in the rest', [where('rank', 'gt', '1')], ['blue', 'green, dark']],
      ['not a value of the rest', [where('rank', 'ne', '10')], ['blue', 'red']],
      ['a child', [where('item.quantity', 'gte', '3')], ['red']],
      ['the rest of a child', [where('item.colour', 'eq', 'red')], ['red']],
      ['the extension of a child', [where('item.due.at', 'lt', '2026-05-01')], ['blue']],
      [
        'a moment in an array of the rest',
        [where('note.date', 'gt', '2026-05-31T23:59:59.999Z')],
        ['green, dark'],
      ],
      [
        'either of two attributes',
        [{ ...where('name', 'eq', 'red'), or: [where('rank', 'eq', '2')] }],
        ['blue', 'red'],
      ],
      ['an impossible id', [where('id', 'eq', 'nonsense')], []],
      ['a foreign href', [where('href', 'eq', '/tmf-api/other/v4/shelf/1')], []],
      ['an unknown attribute', [where('nothing.here', 'eq', 'x')], []],
      ['an injection', [where('name', 'eq', "' OR true --")], []],
      ['a quoted path', [where('a\'b."c', 'eq', 'x')], []],
    ])('find by %s', async (_by, conditions, names) => {
      expect(await finds(...conditions)).toEqual(names);
    });

    it.each<[string, Condition]>([
      ['a number', where('price.value', 'gt', 'abc')],
      ['a boolean', where('isOpen', 'eq', 'maybe')],
      ['a moment', where('validFor.startDateTime', 'gt', 'tomorrow')],
      ['an order of lists', where('tag', 'gt', 'a')],
      ['a broken pattern', where('name', 'regex', '(')],
      ['a broken pattern in the rest', where('word', 'regex', '[')],
      ['a back reference', where('name', 'regex', '(a*)*\\1')],
      ['a long pattern', where('name', 'regex', 'a'.repeat(101))],
      ['a multiplying pattern', where('name', 'regex', '(a{50}){500}')],
      ['an order of hrefs', where('href', 'gt', '/')],
    ])('refuse what is not %s', async (_what, condition) => {
      await expect(finds(condition)).rejects.toMatchObject({ kind: 'invalid' });
    });

    it('find every scalar value of a document by itself', async () => {
      const { id } = await insert(everything, mine);
      const { document } = await shelves.get(mine, id);
      const leaves = leavesOf(document).filter(([path]) => !path.includes('odd'));
      expect(leaves.length).toBeGreaterThan(20);
      for (const [path, value] of leaves) {
        const { items } = await list({ conditions: [where(path, 'eq', value)] }, mine);
        expect([path, items.map((item) => item.id).includes(id)]).toEqual([path, true]);
      }
    });
  });

  describe('lists', () => {
    const own = newId();
    const mine = scopeOf(tenantId, own);
    const ids: string[] = [];

    beforeAll(async () => {
      statements = [];
      for (let i = 0; i < 7; i++) ids.unshift((await insert({ name: `n${i % 3}`, rank: 7 - i }, mine)).id);
    });

    it('are newest first, in one statement, with the exact total', async () => {
      const page = await list({ limit: 3 }, mine);
      expect(page.items.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      expect(page.total).toBe(7);
      expect(statements).toHaveLength(1);
    });

    it('go on at an offset, and know the total behind the end', async () => {
      expect((await list({ limit: 5, offset: 5 }, mine)).items.map(({ id }) => id)).toEqual(ids.slice(5));
      expect(await list({ limit: 5, offset: 50 }, mine)).toEqual({ items: [], total: 7 });
    });

    it('sort by columns and by the rest, and break ties by id', async () => {
      const byName = await list({ sort: [{ path: 'name', descending: true }] }, mine);
      expect(byName.items.map(({ document }) => document.name)).toEqual([
        'n2',
        'n2',
        'n1',
        'n1',
        'n0',
        'n0',
        'n0',
      ]);
      expect(byName.items.slice(0, 2).map(({ id }) => id)).toEqual([ids[1], ids[4]]);
      const byRank = await list({ sort: [{ path: 'rank', descending: false }] }, mine);
      expect(byRank.items.map(({ document }) => document.rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    it('cannot be sorted by an array', async () => {
      await expect(list({ sort: [{ path: 'item', descending: false }] }, mine)).rejects.toMatchObject({
        kind: 'invalid',
      });
      await expect(
        list({ sort: [{ path: 'item.quantity', descending: false }] }, mine),
      ).rejects.toMatchObject({
        kind: 'invalid',
      });
    });
  });

  describe('somebody else', () => {
    it('neither reads, lists, claims nor removes', async () => {
      const stored = await insert({ name: 'private' });
      for (const other of [scopeOf(tenantId, newId()), scopeOf(newId(), ALL)]) {
        await expect(shelves.get(other, stored.id)).rejects.toMatchObject({ kind: 'notFound' });
        expect((await list({ conditions: [where('id', 'eq', stored.id)] }, other)).total).toBe(0);
        await expect(database.transaction(other, (tx) => shelves.claim(tx, stored.id))).rejects.toMatchObject(
          { kind: 'notFound' },
        );
        await expect(database.transaction(other, (tx) => shelves.remove(tx, stored))).rejects.toMatchObject({
          kind: 'stale',
        });
      }
      expect((await shelves.get(staff, stored.id)).owner).toEqual({ tenantId, customerId });
      await expect(shelves.get(scope, 'no-uuid')).rejects.toMatchObject({ kind: 'notFound' });
    });
  });

  describe('a change', () => {
    const replace = (id: string, change: (document: JsonObject) => JsonObject): Promise<StoredResource> =>
      database.transaction(scope, async (tx) => {
        const current = await shelves.claim(tx, id);
        return shelves.replace(tx, current, change(current.document), new Date(moment++));
      });

    it('replaces columns, extension, rest and children, and keeps the rows of kept children', async () => {
      const { id } = await insert(everything);
      const rows = (): Promise<{ id: string; item_key: string }[]> =>
        database.query(
          scope,
          'SELECT id, item_key FROM base.shelf_item WHERE shelf_id = $1 ORDER BY item_key',
          [id],
        );
      const before = await rows();
      const wanted: JsonObject[] = [
        { id: 'c', quantity: 1 },
        { id: 'b', quantity: 6, due: { at: '2027-01-01T00:00:00.000Z' } },
      ];
      const stored = await replace(id, (document) => ({
        ...document,
        name: 'other',
        isOpen: false,
        tag: ['new'],
        rank: 8,
        item: wanted,
      }));
      const read = await shelves.get(scope, id);
      expect(read).toEqual(stored);
      expect(read.version).toBe(2);
      expect(read.document).toMatchObject({
        name: 'other',
        isOpen: false,
        tag: ['new'],
        rank: 8,
        port: everything.port,
        item: wanted,
      });
      expect((await rows())[0]).toEqual(before[1]);
    });

    it('removes what is no longer in the document', async () => {
      const { id } = await insert(everything);
      await replace(id, () => ({ name: 'bare' }));
      const { document } = await shelves.get(scope, id);
      expect(document).toEqual({
        id,
        href: document.href,
        lastUpdate: document.lastUpdate,
        name: 'bare',
        '@type': 'Shelf',
      });
    });

    it('of children without ids goes by their places', async () => {
      const { id } = await insert({ name: 'x', item: [{ quantity: 1 }, { quantity: 2 }, { quantity: 3 }] });
      await replace(id, (document) => ({ ...document, item: [{ quantity: 9 }, { quantity: 2 }] }));
      expect((await shelves.get(scope, id)).document.item).toEqual([{ quantity: 9 }, { quantity: 2 }]);
    });

    it('on an old version is refused and changes nothing', async () => {
      const stored = await insert({ name: 'first', item: [{ id: 'a' }] });
      await replace(stored.id, (document) => ({ ...document, name: 'second' }));
      const late = database.transaction(scope, (tx) =>
        shelves.replace(tx, stored, { name: 'third', item: [] }, new Date()),
      );
      await expect(late).rejects.toMatchObject({ kind: 'stale' });
      expect((await shelves.get(scope, stored.id)).document).toMatchObject({
        name: 'second',
        item: [{ id: 'a' }],
      });
    });

    it('by two at once happens one after the other', async () => {
      const { id } = await insert({ name: 'counter', rank: 0 });
      const add = () => replace(id, (document) => ({ ...document, rank: Number(document.rank) + 1 }));
      await Promise.all([add(), add(), add()]);
      expect((await shelves.get(scope, id)).document.rank).toBe(3);
    });

    it('can remove the resource with its children', async () => {
      const stored = await insert(everything);
      await database.transaction(scope, async (tx) => shelves.remove(tx, await shelves.claim(tx, stored.id)));
      expect(await shelves.find(scope, stored.id)).toBeUndefined();
      const rows = await database.query(staff, 'SELECT id FROM base.shelf_item WHERE shelf_id = $1', [
        stored.id,
      ]);
      expect(rows).toEqual([]);
    });
  });

  it('never lets a stored key change a prototype', async () => {
    const document = JSON.parse('{"name":"p","a":{"__proto__":{"polluted":1}}}') as JsonObject;
    const { id } = await insert(document);
    await shelves.get(scope, id);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('uses the index on the rest of what the operator publishes', async () => {
    let statement: readonly [string, readonly unknown[] | undefined] = ['', []];
    const offerings = new ResourceRepository(productOfferingDefinition, {
      query: (s, sql, parameters) => {
        statement = [sql, parameters];
        return database.query(s, sql, parameters);
      },
      transaction: (s, work) => database.transaction(s, work),
    });
    await offerings.list(staff, {
      conditions: [where('description', 'eq', 'x', 'y')],
      sort: [],
      offset: 0,
      limit: 20,
    });
    const plan = await database.transaction(staff, async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query('SET LOCAL enable_indexscan = off');
      return tx.query(`EXPLAIN ${statement[0]}`, statement[1]);
    });
    expect(JSON.stringify(plan)).toContain('Bitmap Index Scan on ix_product_offering_extra');
  });

  it('compares with the name of a text exactly', async () => {
    await insert({ name: 'Exactly' });
    expect(await found(where('name', 'eq', 'exactly'))).toEqual([]);
  });
});

/** Dotted path and text of every scalar inside a document. */
function leavesOf(value: Json, path = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((element) => leavesOf(element, path));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
  return [[path, String(value)]];
}
