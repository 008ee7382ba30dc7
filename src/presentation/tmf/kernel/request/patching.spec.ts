import fc from 'fast-check';
import type { Json, JsonObject } from '../../../../domains/helpers/index.js';
import { changeOf, mergePatch } from './patching.js';

describe('a merge patch', () => {
  // The cases of RFC 7396's appendix A that concern objects.
  it.each<[JsonObject, Json, Json]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('turns %j with %j into %j', (target, patch, result) => {
    const before = structuredClone(target);
    expect(mergePatch(target, patch)).toEqual(result);
    expect(target).toEqual(before);
  });

  it('leaves every document alone when it is empty, and is idempotent', () => {
    const document = fc.dictionary(fc.string(), fc.jsonValue()) as fc.Arbitrary<JsonObject>;
    fc.assert(
      fc.property(document, document, (target, patch) => {
        expect(mergePatch(target, {})).toEqual(target);
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  it('does not reach a prototype', () => {
    const merged = mergePatch(
      {},
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });

  it('must be an object', () => {
    for (const body of [[], 'x', 1, null, undefined])
      expect(() => changeOf('application/merge-patch+json', body)).toThrow(
        expect.objectContaining({ kind: 'invalid' }) as Error,
      );
  });
});

describe('a JSON Patch', () => {
  const apply = (operations: unknown, document: JsonObject) =>
    changeOf('application/json-patch+json', operations)(document);

  it('leaves the stored document untouched', () => {
    const stored = { list: [1, 2], deep: { a: 1 } };
    const wanted = apply(
      [
        { op: 'add', path: '/list/0', value: 0 },
        { op: 'move', from: '/deep/a', path: '/b' },
      ],
      stored,
    );
    expect(wanted).toEqual({ list: [0, 1, 2], deep: {}, b: 1 });
    expect(stored).toEqual({ list: [1, 2], deep: { a: 1 } });
  });

  it('ends in a document or a refusal, whatever is sent', () => {
    const operation = fc.oneof(
      fc.jsonValue(),
      fc.record({
        op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'other'),
        path: fc.oneof(fc.constantFrom('', '/', '/a', '/a/0', '/a/-', '/__proto__/x', '/a/~2'), fc.string()),
        from: fc.oneof(fc.constantFrom('/a', '', '/constructor'), fc.string()),
        value: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 5 }), (operations) => {
        try {
          apply(operations, { a: [1, { b: 2 }], name: 'x' });
        } catch (error) {
          expect(error).toMatchObject({ kind: 'invalid' });
        }
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('cannot grow the document without bounds', () => {
    const doubling = Array.from({ length: 6 }, (_, i) => ({ op: 'copy', from: '', path: `/x${i}` }));
    expect(() => apply(doubling, { a: 'x' })).toThrow(/copies/);
  });

  it('has at most 200 operations', () => {
    const many = Array.from({ length: 201 }, () => ({ op: 'add', path: '/a', value: 1 }));
    expect(() => apply(many, {})).toThrow(/200/);
  });
});
