import fs from 'node:fs';
import { entityTag } from './response/entity-tag.js';
import { pagingHeaders } from './response/paging.js';
import { project } from './response/projection.js';
import { expectedVersion, isNotModified } from './request/preconditions.js';
import { loadSchemas, type Schema } from './schema/api-schemas.js';

describe('paging headers', () => {
  const link = (search: string, offset: number, limit: number, total: number): string =>
    pagingHeaders('/p', search, { offset, limit, count: 0, total }).link ?? '';

  it('keep the other parameters', () => {
    expect(link('a=1&offset=3&limit=2&fields=x', 3, 2, 9)).toBe(
      '</p?a=1&fields=x&offset=3&limit=2>; rel="self", </p?a=1&fields=x&offset=0&limit=2>; rel="first", ' +
        '</p?a=1&fields=x&offset=1&limit=2>; rel="prev", </p?a=1&fields=x&offset=5&limit=2>; rel="next", ' +
        '</p?a=1&fields=x&offset=8&limit=2>; rel="last"',
    );
  });

  it('lead back from behind the end', () => {
    expect(link('', 100, 10, 25)).toContain('</p?offset=20&limit=10>; rel="prev"');
    expect(link('', 100, 10, 25)).not.toContain('next');
    expect(link('', 0, 10, 0)).toContain('</p?offset=0&limit=10>; rel="last"');
  });

  it('leave links out that have no room: the next page is kept longest', () => {
    const relations = (length: number): string[] =>
      [...link(`a=${'x'.repeat(length)}`, 20, 10, 90).matchAll(/rel="(\w+)"/g)].map(([, name]) => name ?? '');
    expect(relations(1_000)).toEqual(['self', 'first', 'prev', 'next', 'last']);
    expect(relations(2_500)).toEqual(['prev', 'next']);
    expect(relations(4_500)).toEqual(['next']);
    expect(relations(7_000)).toEqual([]);
  });
});

describe('entity tags', () => {
  it('name the version and what is shown of it', () => {
    expect(entityTag(3, undefined)).toBe('"3"');
    expect(entityTag(3, ['b', 'a'])).toBe(entityTag(3, ['a', 'b', 'a']));
    expect(entityTag(3, [])).not.toBe('"3"');
  });

  it.each([
    [undefined, undefined],
    ['*', undefined],
    ['"7"', 7],
    ['W/"7"', 7],
    [entityTag(7, ['a']), 7],
    ['7', -1],
    ['"x7"', -1],
    ['"7", "8"', -1],
  ])('If-Match %p insists on version %p', (header, version) => {
    expect(expectedVersion({ 'if-match': header })).toBe(version);
  });

  it('If-None-Match compares weakly', () => {
    expect(isNotModified({ 'if-none-match': 'W/"1", "2"' }, '"2"')).toBe(true);
    expect(isNotModified({ 'if-none-match': 'W/"2"' }, '"2"')).toBe(true);
    expect(isNotModified({ 'if-none-match': '"3"' }, '"2"')).toBe(false);
    expect(isNotModified({}, '"2"')).toBe(false);
  });
});

describe('projection', () => {
  const document = { id: '1', href: '/1', '@type': 'T', a: 1, b: { c: 2 } };

  it('always keeps id, href and @type', () => {
    expect(project(document, ['b', 'toString', 'missing'])).toEqual({
      id: '1',
      href: '/1',
      '@type': 'T',
      b: { c: 2 },
    });
    expect(project(document, [])).toEqual({ id: '1', href: '/1', '@type': 'T' });
    expect(project(document, undefined)).toBe(document);
  });
});

describe('the imported schemas', () => {
  const folder = new URL('../', import.meta.url);
  const files = fs.readdirSync(folder).flatMap((api) => {
    const file = new URL(`${api}/${api}.schema.json`, folder);
    return fs.existsSync(file) ? [file] : [];
  });

  it('are those of fourteen APIs', () => {
    expect(files).toHaveLength(14);
  });

  it.each(files.map((file) => [file.pathname.split('/').at(-1), file]))(
    '%s: every reference leads somewhere',
    (_, file) => {
      const schemas = loadSchemas(file);
      for (const [name, schema] of Object.entries(schemas.definitions)) {
        for (const reference of referencesOf(schema))
          expect([name, schemas.resolve({ $ref: reference })]).not.toContain(undefined);
        expect(() => schemas.validator(name)).not.toThrow();
      }
    },
  );

  it.each(files.map((file) => [file.pathname.split('/').at(-1), file]))(
    '%s: holds facts and no prose',
    (_, file) => {
      const keywords = new Set<string>();
      for (const schema of Object.values(loadSchemas(file).definitions)) collectKeywords(schema, keywords);
      expect([...keywords].sort()).toEqual(
        expect.not.arrayContaining(['description', 'example', 'title', 'discriminator', 'default']),
      );
    },
  );
});

const partsOf = (schema: Schema): Schema[] => [
  ...Object.values(schema.properties ?? {}),
  ...(schema.allOf ?? []),
  ...(schema.items ? [schema.items] : []),
];

const referencesOf = (schema: Schema): string[] => [
  ...(schema.$ref ? [schema.$ref] : []),
  ...partsOf(schema).flatMap(referencesOf),
];

function collectKeywords(schema: Schema, into: Set<string>): void {
  for (const keyword of Object.keys(schema)) into.add(keyword);
  for (const part of partsOf(schema)) collectKeywords(part, into);
}
