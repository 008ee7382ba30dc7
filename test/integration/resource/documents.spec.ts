import { ALL, type JsonObject, newId, type StoredResource } from '../../../src/domains/helpers/index.js';
import { everything } from '../../factories/shelf.js';
import { scope, scopeOf, staff, where, withShelves } from '../../support/shelves.js';

const { tenantId, customerId } = scope;

describe('resources by definition', () => {
  const { database, insert, list, nextMoment, shelves, statements } = withShelves();

  it('keeps a document whole through typed columns, children, extensions and the rest', async () => {
    const stored = await insert(everything);
    const read = await shelves().get(scope, stored.id);
    const { id, href, lastUpdate, ...document } = read.document;
    expect(href).toBe(`/tmf-api/shelving/v4/shelf/${id as string}`);
    expect(lastUpdate).toBe(read.updatedAt.toISOString());
    expect(document).toEqual(everything);
    expect(stored.document).toEqual(read.document);
    expect(statements()).toHaveLength(1);
    const { items } = await list({ conditions: [where('id', 'eq', stored.id)] });
    expect(items[0]).toEqual(read);
    const rest = await database().query<{ extra: JsonObject }>(
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
    const { document: read } = await shelves().get(scope, id);
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
    const again = database().transaction(scope, (tx) =>
      shelves().insert(tx, { name: 'twice' }, { id, owner: { tenantId, customerId }, now: new Date() }),
    );
    await expect(again).rejects.toMatchObject({ kind: 'conflict' });
  });

  describe('somebody else', () => {
    it('neither reads, lists, claims nor removes', async () => {
      const stored = await insert({ name: 'private' });
      for (const other of [scopeOf(tenantId, newId()), scopeOf(newId(), ALL)]) {
        await expect(shelves().get(other, stored.id)).rejects.toMatchObject({ kind: 'notFound' });
        expect((await list({ conditions: [where('id', 'eq', stored.id)] }, other)).total).toBe(0);
        await expect(
          database().transaction(other, (tx) => shelves().claim(tx, stored.id)),
        ).rejects.toMatchObject({ kind: 'notFound' });
        await expect(
          database().transaction(other, (tx) => shelves().remove(tx, stored)),
        ).rejects.toMatchObject({
          kind: 'stale',
        });
      }
      expect((await shelves().get(staff, stored.id)).owner).toEqual({ tenantId, customerId });
      await expect(shelves().get(scope, 'no-uuid')).rejects.toMatchObject({ kind: 'notFound' });
    });
  });

  describe('a change', () => {
    const replace = (id: string, change: (document: JsonObject) => JsonObject): Promise<StoredResource> =>
      database().transaction(scope, async (tx) => {
        const current = await shelves().claim(tx, id);
        return shelves().replace(tx, current, change(current.document), nextMoment());
      });

    it('replaces columns, extension, rest and children, and keeps the rows of kept children', async () => {
      const { id } = await insert(everything);
      const rows = (): Promise<{ id: string; item_key: string }[]> =>
        database().query(
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
      const read = await shelves().get(scope, id);
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
      const { document } = await shelves().get(scope, id);
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
      expect((await shelves().get(scope, id)).document.item).toEqual([{ quantity: 9 }, { quantity: 2 }]);
    });

    it('on an old version is refused and changes nothing', async () => {
      const stored = await insert({ name: 'first', item: [{ id: 'a' }] });
      await replace(stored.id, (document) => ({ ...document, name: 'second' }));
      const late = database().transaction(scope, (tx) =>
        shelves().replace(tx, stored, { name: 'third', item: [] }, new Date()),
      );
      await expect(late).rejects.toMatchObject({ kind: 'stale' });
      expect((await shelves().get(scope, stored.id)).document).toMatchObject({
        name: 'second',
        item: [{ id: 'a' }],
      });
    });

    it('by two at once happens one after the other', async () => {
      const { id } = await insert({ name: 'counter', rank: 0 });
      const add = () => replace(id, (document) => ({ ...document, rank: Number(document.rank) + 1 }));
      await Promise.all([add(), add(), add()]);
      expect((await shelves().get(scope, id)).document.rank).toBe(3);
    });

    it('can remove the resource with its children', async () => {
      const stored = await insert(everything);
      await database().transaction(scope, async (tx) =>
        shelves().remove(tx, await shelves().claim(tx, stored.id)),
      );
      expect(await shelves().find(scope, stored.id)).toBeUndefined();
      const rows = await database().query(staff, 'SELECT id FROM base.shelf_item WHERE shelf_id = $1', [
        stored.id,
      ]);
      expect(rows).toEqual([]);
    });
  });

  it('never lets a stored key change a prototype', async () => {
    const document = JSON.parse('{"name":"p","a":{"__proto__":{"polluted":1}}}') as JsonObject;
    const { id } = await insert(document);
    await shelves().get(scope, id);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
