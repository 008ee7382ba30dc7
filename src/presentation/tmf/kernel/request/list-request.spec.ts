import fc from 'fast-check';
import { productOfferingDefinition } from '../../../../domains/catalog/index.js';
import { loadSchemas } from '../schema/api-schemas.js';
import { KnownAttributes } from '../schema/known-attributes.js';
import { parseFields, parseListRequest } from './list-request.js';

const schemas = loadSchemas(new URL('../../product-catalog/product-catalog.schema.json', import.meta.url));
const known = new KnownAttributes(productOfferingDefinition, schemas);
const conditions = (search: string) => parseListRequest(search, known).conditions;

describe('a list request', () => {
  it('without a query asks for the first hundred, newest first', () => {
    expect(parseListRequest('', known)).toEqual({
      fields: undefined,
      offset: 0,
      limit: 100,
      paged: false,
      sort: [],
      conditions: [],
    });
  });

  it('reads paging, sorting and projection', () => {
    expect(
      parseListRequest('offset=5&limit=10&sort=-name,+validFor.startDateTime&fields=name,code', known),
    ).toEqual({
      fields: ['name', 'code'],
      offset: 5,
      limit: 10,
      paged: true,
      sort: [
        { path: 'name', descending: true },
        { path: 'validFor.startDateTime', descending: false },
      ],
      conditions: [],
    });
  });

  it.each([
    ['name=a', [{ path: 'name', comparison: 'eq', values: ['a'] }]],
    ['name=a,b', [{ path: 'name', comparison: 'eq', values: ['a', 'b'], literal: 'a,b' }]],
    ['name=a;b', [{ path: 'name', comparison: 'eq', values: ['a', 'b'], literal: 'a;b' }]],
    ['name=a;name=b', [{ path: 'name', comparison: 'eq', values: ['a', 'b'], literal: 'a;name=b' }]],
    ['name=a&name=b', [{ path: 'name', comparison: 'eq', values: ['a', 'b'] }]],
    [
      'name=a;interval.gt=5',
      [
        {
          path: 'name',
          comparison: 'eq',
          values: ['a'],
          or: [{ path: 'interval', comparison: 'gt', values: ['5'] }],
        },
      ],
    ],
    [
      'interval.gt=5&interval.lte=9',
      [
        { path: 'interval', comparison: 'gt', values: ['5'] },
        { path: 'interval', comparison: 'lte', values: ['9'] },
      ],
    ],
    ['interval>=5', [{ path: 'interval', comparison: 'gte', values: ['5'] }]],
    ['interval%3C5', [{ path: 'interval', comparison: 'lt', values: ['5'] }]],
    ['name*=a{1,2};b', [{ path: 'name', comparison: 'regex', values: ['a{1,2};b'] }]],
    ['name!=a', [{ path: 'name', comparison: 'ne', values: ['a'] }]],
    ['category.id=7', [{ path: 'category.id', comparison: 'eq', values: ['7'] }]],
    ['orderEntryField.name=x', [{ path: 'orderEntryField.name', comparison: 'eq', values: ['x'] }]],
    ['@type=X', [{ path: '@type', comparison: 'eq', values: ['X'] }]],
    ['name=a+b%26c', [{ path: 'name', comparison: 'eq', values: ['a b&c'] }]],
    ['name=', [{ path: 'name', comparison: 'eq', values: [''] }]],
  ])('reads the filter %s', (search, expected) => {
    expect(conditions(search)).toEqual(expected);
  });

  it('ends in a reading or a refusal, whatever is sent', () => {
    const search = fc.oneof(fc.string(), fc.webQueryParameters(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(search, (text) => {
        try {
          parseListRequest(text, known);
        } catch (error) {
          expect(error).toMatchObject({ kind: 'invalid' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps only first-level names of fields', () => {
    expect(parseFields('name,validFor.startDateTime, code ,')).toEqual(['name', 'validFor', 'code']);
    expect(parseFields('none')).toEqual([]);
    expect(parseFields('')).toBeUndefined();
  });
});

describe('the attributes of a resource', () => {
  it.each([
    'id',
    'href',
    'name',
    'code',
    'validFor',
    'validFor.startDateTime',
    'validFor.endDateTime',
    'orderEntryField.anything.below',
    'productSpecification.id',
    'productSpecification.name',
    'prodSpecCharValueUse.productSpecCharacteristicValue.value',
    'category.@type',
  ])('have %s', (path) => {
    expect(known.has(path)).toBe(true);
  });

  it.each([
    '',
    'nonsense',
    'name.first',
    'name.gt',
    'code.x',
    'constructor',
    '__proto__',
    'validFor.toString',
    'category.',
  ])('have no %p', (path) => {
    expect(known.has(path)).toBe(false);
  });
});
