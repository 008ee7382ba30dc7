import fc from 'fast-check';
import { productOfferingDefinition } from '../../src/domains/catalog/index.js';
import type { Comparison } from '../../src/domains/helpers/index.js';
import { compileResource } from '../../src/domains/helpers/index.js';
import {
  compileCondition,
  sortExpression,
} from '../../src/domains/helpers/resource/filter/filter-compiler.js';
import { Parameters } from '../../src/domains/helpers/resource/filter/parameters.js';

const offering = compileResource(productOfferingDefinition);
const compile = (path: string, comparison: Comparison, ...values: string[]): [string, unknown[]] => {
  const parameters = new Parameters();
  return [compileCondition(offering, { path, comparison, values }, parameters), parameters.values];
};

describe('a condition', () => {
  it.each<[string, Comparison, string[], string, unknown[]]>([
    ['name', 'eq', ['a'], 't."name" = $1::text', ['a']],
    ['name', 'eq', ['a', 'b'], 't."name" = ANY($1::text[])', [['a', 'b']]],
    ['name', 'regex', ['^a'], 't."name"::text ~ ANY($1::text[])', [['^a']]],
    ['code', 'ne', ['x'], 'NOT coalesce(tx0."code" = $1::text, false)', ['x']],
    ['offeringClass', 'eq', ['data'], 'tx0."classes" && $1::text[]', [['data']]],
    ['lastUpdate', 'gt', ['2026-01-01'], 't."updated_at" > $1::timestamptz', ['2026-01-01T00:00:00.000Z']],
    [
      'lastUpdate',
      'eq',
      ['2026-01-01T10:00:00 01:00'],
      't."updated_at" = $1::timestamptz',
      ['2026-01-01T09:00:00.000Z'],
    ],
    ['isBundle', 'eq', ['true'], 't."is_bundle" = $1::boolean', [true]],
    ['description', 'eq', ['5'], 't."extra" @? $1::jsonpath', ['$."description" ? (@ == "5" || @ == 5)']],
    ['validFor.other', 'gt', ['x'], 't."extra" @? $1::jsonpath', ['$."validFor"."other" ? (@ > "x")']],
    ['orderEntryField.name', 'eq', ['a'], 'tx0."order_entry" @? $1::jsonpath', ['$."name" ? (@ == "a")']],
    ['id', 'eq', ['nonsense'], 'FALSE', []],
  ])('on %s %s %j is %s', (path, comparison, values, sql, parameters) => {
    expect(compile(path, comparison, ...values)).toEqual([sql, parameters]);
  });

  it('never lets a value or path into the text', () => {
    const texts = new Set<string>();
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, value) => {
        const [sql] = compile(`rest.${path}`, 'eq', value);
        texts.add(sql);
      }),
    );
    expect([...texts]).toEqual(['t."extra" @? $1::jsonpath']);
  });
});

describe('a sort key', () => {
  it('quotes the path of the rest', () => {
    expect(sortExpression(offering, "a'b.c")).toBe(`jsonb_extract_path(t."extra", 'a''b', 'c')`);
    expect(sortExpression(offering, 'href')).toBe('t."id"');
  });
});
