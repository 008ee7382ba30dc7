import { AT, catalogue } from './sample-catalogue.js';
import type { JsonObject } from '../../helpers/index.js';
import { checkRules, type RuleSetFinding } from '../index.js';

const rule = (id: string, condition: JsonObject, rest: JsonObject = {}): JsonObject => ({
  id,
  code: `R-TST-0${id}`,
  name: `Rule ${id}`,
  family: 'requires',
  stage: ['order'],
  severity: 'error',
  condition,
  message: 'No.',
  fix: { words: 'Change it.' },
  example: [],
  lifecycleStatus: 'Active',
  ...rest,
});
const of = (...offering: string[]): JsonObject => ({ offering });
const needs = (id: string, who: string, ...what: string[]): JsonObject =>
  rule(id, { each: of(who), must: { exists: { of: of(...what) } } });
const bans = (id: string, who: string, ...what: string[]): JsonObject =>
  rule(id, { each: of(who), must: { absent: { of: of(...what) } } });
const quantity = (id: string, is: string, to: number): JsonObject =>
  rule(id, { each: of('VOICE'), must: { value: { fact: 'quantity' }, is, to } });
const after = (id: string, first: string, next: string): JsonObject =>
  rule(id, { sequence: [{ first: of(first), next: of(next) }] });

/** Findings about the rules themselves: these rules bring no examples. */
const check = (...documents: JsonObject[]): RuleSetFinding[] =>
  checkRules(
    documents.map((document) => ({ ...document, example: PLACEHOLDERS })),
    catalogue,
    AT,
  ).filter(({ code }) => !code.startsWith('ruleExample'));
const PLACEHOLDERS = [
  { name: 'a', expected: 'pass', selection: {} },
  { name: 'b', expected: 'pass', selection: {} },
];
const codes = (...documents: JsonObject[]): string[] => check(...documents).map(({ code }) => code);

describe('rules are kept from being published', () => {
  it('when two contradict each other, whatever is chosen: both are named', () => {
    const [finding] = check(needs('1', 'VOICE', 'ACCESS'), bans('2', 'ACCESS', 'VOICE'));
    expect(finding).toMatchObject({ code: 'ruleContradiction', severity: 'error', rules: ['1', '2'] });
    expect(finding?.message).toContain('R-TST-01');
    expect(finding?.message).toContain('R-TST-02');
    expect(codes(needs('1', 'VOICE', 'ACCESS', 'BACKUP'), bans('2', 'VOICE', 'ACCESS'))).toEqual([]);
    expect(codes(needs('1', 'VOICE', 'ACCESS'), bans('2', 'VOICE', 'BACKUP'))).toEqual([]);
  });

  it('when a chain of needs comes to what the first forbids', () => {
    const chain = [
      needs('1', 'VOICE', 'ACCESS'),
      needs('2', 'ACCESS', 'BACKUP'),
      bans('3', 'BACKUP', 'VOICE'),
    ];
    expect(check(...chain).find(({ code }) => code === 'ruleContradiction')?.rules).toEqual(['2', '3']);
    expect(codes(needs('1', 'VOICE', 'ACCESS'), needs('2', 'ACCESS', 'VOICE'))).toEqual([]); // both together
  });

  it('when something is needed that nobody sells', () => {
    expect(codes(needs('1', 'VOICE', 'OLD'))).toEqual(['ruleRequiresUnsold']);
    expect(codes(needs('1', 'VOICE', 'OLD', 'ACCESS'))).toEqual([]);
  });

  it('when no number can be right', () => {
    expect(check(quantity('1', 'atLeast', 5), quantity('2', 'atMost', 4))[0]).toMatchObject({
      code: 'ruleEmptyRange',
      rules: ['1', '2'],
    });
    expect(codes(quantity('1', 'atLeast', 5), quantity('2', 'atMost', 5))).toEqual([]);
  });

  it('when work would wait for itself', () => {
    const circle = [
      after('1', 'ACCESS', 'VOICE'),
      after('2', 'VOICE', 'BACKUP'),
      after('3', 'BACKUP', 'ACCESS'),
    ];
    expect(check(...circle)[0]).toMatchObject({ code: 'ruleCircle', severity: 'error' });
    expect(check(...circle)[0]?.rules.toSorted()).toEqual(['1', '2', '3']);
    expect(codes(...circle.slice(0, 2))).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['an offering', of('NONE'), 'ruleOfferingUnknown'],
    [
      'a characteristic',
      { ...of('VOICE'), where: is('characteristic.colour', 'red') },
      'ruleCharacteristicUnknown',
    ],
    ['a value', { ...of('VOICE'), where: is('characteristic.speed', '3G') }, 'ruleValueUnknown'],
    ['a field', { ...of('VOICE'), where: is('entry.shoeSize', '42') }, 'ruleEntryUnknown'],
  ])('when they name %s that is not there', (_what, each, code) => {
    expect(codes(rule('1', { each, must: is('action', 'add') }))).toContain(code);
  });

  it('when their own examples tell another story, or are missing', () => {
    const example = [
      { name: 'two', expected: 'fail', selection: { item: [{ offering: 'VOICE', quantity: 2 }] } },
    ];
    const twice = [...example, { ...example[0], name: 'again' }];
    const found = checkRules([{ ...quantity('1', 'atLeast', 2), example: twice }], catalogue, AT);
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['ruleExampleMissing', 'example'],
      ['ruleExampleFails', 'example[0]'],
      ['ruleExampleFails', 'example[1]'],
    ]);
  });

  it('when two have one code', () => {
    expect(codes(quantity('1', 'atLeast', 1), { ...quantity('2', 'atLeast', 1), code: 'R-TST-01' })).toEqual([
      'ruleCodeTwice',
    ]);
  });

  it('only by rules in force, and softly by warnings', () => {
    const retired = { ...bans('2', 'ACCESS', 'VOICE'), lifecycleStatus: 'Retired' };
    expect(codes(needs('1', 'VOICE', 'ACCESS'), retired)).toEqual([]);
    const soft = { ...bans('2', 'ACCESS', 'VOICE'), severity: 'warning' };
    expect(check(needs('1', 'VOICE', 'ACCESS'), soft)[0]?.severity).toBe('warning');
  });
});

function is(fact: string, to: string): JsonObject {
  return { value: { fact }, is: 'equal', to };
}
