import type { JsonObject } from '../../../domains/helpers/index.js';
import { catalogueFrom, checkBundles, checkCategories } from '../index.js';

const bundle = (id: string, ...members: string[]): JsonObject => ({
  id,
  name: id.toUpperCase(),
  isBundle: true,
  bundledProductOffering: members.map((member) => ({ id: member, name: member })),
});
const single = (id: string): JsonObject => ({ id, name: id });

function bundleFaults(documents: JsonObject[], ...changed: string[]) {
  const candidate = catalogueFrom({ productOffering: documents });
  return checkBundles(
    candidate,
    changed.map((id) => ({ kind: 'productOffering', id })),
  ).map(({ code, id, path }) => `${code} ${id} ${path}`);
}

describe('checks of bundles', () => {
  it.each<[string, JsonObject[], string[], string[]]>([
    ['a sound bundle', [bundle('a', 'x', 'y'), single('x'), single('y')], ['a'], []],
    ['two bundles of the same part', [bundle('a', 'b', 'x'), bundle('b', 'x'), single('x')], ['a', 'b'], []],
    ['itself', [bundle('a', 'a')], ['a'], ['bundleContainsItself a bundledProductOffering[0].id']],
    [
      'itself through others',
      [bundle('a', 'x', 'b'), bundle('b', 'c'), bundle('c', 'a'), single('x')],
      ['a'],
      ['bundleContainsItself a bundledProductOffering[1].id'],
    ],
    [
      'a circle elsewhere, which is not its own',
      [bundle('a', 'b'), bundle('b', 'c'), bundle('c', 'b')],
      ['a'],
      [],
    ],
    [
      'an unknown member',
      [bundle('a', 'x', 'z'), single('x')],
      ['a'],
      ['bundleMemberUnknown a bundledProductOffering[1].id'],
    ],
    [
      'a member that is removed',
      [bundle('a', 'x', 'z'), single('x')],
      ['z'],
      ['bundleMemberUnknown a bundledProductOffering[1].id'],
    ],
  ])('judge %s', (_what, documents, changed, expected) => {
    expect(bundleFaults(documents, ...changed)).toEqual(expected);
  });

  it('name the circle', () => {
    const candidate = catalogueFrom({ productOffering: [bundle('a', 'b'), bundle('b', 'a')] });
    const [found] = checkBundles(candidate, [{ kind: 'productOffering', id: 'a' }]);
    expect(found?.message).toBe('The bundle would contain itself: A contains B contains A.');
  });
});

describe('checks of categories', () => {
  const faults = (documents: JsonObject[], id: string) =>
    checkCategories(catalogueFrom({ category: documents }), [{ kind: 'category', id }]).map(
      ({ code, path }) => `${code} ${path}`,
    );

  it.each<[string, JsonObject[], string[]]>([
    ['a tree', [{ id: 'a' }, { id: 'b', parentId: 'a' }], []],
    ['its own parent', [{ id: 'a', parentId: 'a' }], ['categoryCircle parentId']],
    [
      'a circle of parents',
      [
        { id: 'a', parentId: 'b' },
        { id: 'b', parentId: 'a' },
      ],
      ['categoryCircle parentId'],
    ],
    [
      'a circle by subCategory',
      [
        { id: 'a', subCategory: [{ id: 'b' }] },
        { id: 'b', subCategory: [{ id: 'a' }] },
      ],
      ['categoryCircle subCategory'],
    ],
    [
      'a tree said in both ways',
      [
        { id: 'a', parentId: 'b' },
        { id: 'b', subCategory: [{ id: 'a' }] },
      ],
      [],
    ],
  ])('judge %s', (_what, documents, expected) => {
    expect(faults(documents, 'a')).toEqual(expected);
  });
});
