import { productOfferingDefinition } from '../../../src/domains/catalog/index.js';
import { type Condition, type Json, newId, ResourceRepository } from '../../../src/domains/helpers/index.js';
import { everything } from '../../factories/shelf.js';
import { scope, scopeOf, staff, where, withShelves } from '../../support/shelves.js';

const { tenantId } = scope;

describe('resources by definition', () => {
  const { database, insert, list, shelves, statements } = withShelves();
  const found = async (conditions: Condition[], as = scope): Promise<string[]> =>
    (await list({ conditions, sort: [{ path: 'name', descending: false }] }, as)).items.map(({ document }) =>
      String(document.name),
    );

  describe('filters', () => {
    const red = { name: 'red', price: { value: 10 }, isOpen: true, tag: ['a', 'b'], rank: 1, word: 'x1' };
    const blue = { name: 'blue', price: { value: 20.25 }, isOpen: false, tag: ['b'], rank: 2, word: 'x2' };
    const green = { name: 'green, dark', rank: 10, note: [{ date: '2026-06-01T00:00:00Z' }] };
    const own = newId();
    const mine = scopeOf(tenantId, own);

    beforeAll(async () => {
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
      expect(await found(conditions, mine)).toEqual(names);
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
      await expect(found([condition], mine)).rejects.toMatchObject({ kind: 'invalid' });
    });

    it('find every scalar value of a document by itself', async () => {
      const { id } = await insert(everything, mine);
      const { document } = await shelves().get(mine, id);
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
      for (let i = 0; i < 7; i++) ids.unshift((await insert({ name: `n${i % 3}`, rank: 7 - i }, mine)).id);
    });

    it('are newest first, in one statement, with the exact total', async () => {
      const page = await list({ limit: 3 }, mine);
      expect(page.items.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      expect(page.total).toBe(7);
      expect(statements()).toHaveLength(1);
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

  it('uses the index on the rest of what the operator publishes', async () => {
    let statement: readonly [string, readonly unknown[] | undefined] = ['', []];
    const offerings = new ResourceRepository(productOfferingDefinition, {
      query: (s, sql, parameters) => {
        statement = [sql, parameters];
        return database().query(s, sql, parameters);
      },
      transaction: (s, work) => database().transaction(s, work),
    });
    await offerings.list(staff, {
      conditions: [where('description', 'eq', 'x', 'y')],
      sort: [],
      offset: 0,
      limit: 20,
    });
    const plan = await database().transaction(staff, async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      await tx.query('SET LOCAL enable_indexscan = off');
      return tx.query(`EXPLAIN ${statement[0]}`, statement[1]);
    });
    expect(JSON.stringify(plan)).toContain('Bitmap Index Scan on ix_product_offering_extra');
  });

  it('compares with the name of a text exactly', async () => {
    await insert({ name: 'Exactly' });
    expect(await found([where('name', 'eq', 'exactly')])).toEqual([]);
  });
});

/** Dotted path and text of every scalar inside a document. */
function leavesOf(value: Json, path = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((element) => leavesOf(element, path));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
  return [[path, String(value)]];
}
