import { AMONG, COMPARISONS, RELATIONS } from './condition.js';
import { FAMILIES, REVIEWERS, SEVERITIES, STAGES } from './rule.js';

const text = (maxLength: number): object => ({ type: 'string', minLength: 1, maxLength });
const list = (items: object, maxItems = 60): object => ({ type: 'array', items, minItems: 1, maxItems });
const oneOf = (names: readonly string[]): object => ({ enum: names });
const shape = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });
const literal = { type: ['string', 'number', 'boolean'], maxLength: 200 };
const entries = (of: object): object => ({
  type: 'object',
  additionalProperties: of,
  minProperties: 1,
  maxProperties: 20,
});

const groupProperties = {
  of: ref('selector'),
  at: oneOf(RELATIONS),
  among: { ...list(oneOf(AMONG), 3), uniqueItems: true },
};
const comparison = {
  ...shape(
    {
      value: ref('value'),
      is: oneOf(COMPARISONS),
      to: { anyOf: [ref('value'), list(literal)] },
    },
    ['value', 'is'],
  ),
  if: { properties: { is: { enum: ['known', 'none'] } } },
  else: { required: ['to'] },
};

/** JSON Schema of what a product manager writes. Depth and size are bounded by refuseLargeCondition(). */
export const RULE_SCHEMA = {
  $id: 'trunkline-rule',
  type: 'object',
  required: ['code', 'name', 'family', 'stage', 'severity', 'condition', 'message', 'fix', 'example'],
  properties: {
    code: { type: 'string', pattern: '^R-[A-Z]{3}-[0-9]{2,4}$' },
    name: text(200),
    description: { type: 'string', maxLength: 4_000 },
    version: text(40),
    family: oneOf(FAMILIES),
    stage: { ...list(oneOf(STAGES), STAGES.length), uniqueItems: true },
    severity: oneOf(SEVERITIES),
    severityAt: { type: 'object', propertyNames: oneOf(STAGES), additionalProperties: oneOf(SEVERITIES) },
    reviewer: oneOf(REVIEWERS),
    condition: { anyOf: [ref('statement'), ref('sequence')] },
    message: text(1_000),
    fix: ref('fix'),
    unknown: shape({ severity: oneOf(SEVERITIES), message: text(1_000), fix: ref('fix') }, ['severity']),
    supersedes: { type: 'array', items: text(60), maxItems: 10 },
    example: {
      type: 'array',
      minItems: 2,
      maxItems: 40,
      items: shape(
        { name: text(200), expected: oneOf(['pass', 'fail', 'unknown']), selection: { type: 'object' } },
        ['name', 'expected', 'selection'],
      ),
    },
  },
  if: { properties: { severity: { const: 'review' } } },
  then: { required: ['reviewer'] }, // oxlint-disable-line unicorn/no-thenable -- a word of JSON Schema
  definitions: {
    fix: shape({ words: text(1_000), change: { type: 'array', items: ref('change'), maxItems: 5 } }, [
      'words',
    ]),
    selector: shape({
      offering: list(text(40)),
      offeringClass: list(text(40), 10),
      onlySegment: text(40),
      needsSite: { type: 'boolean' },
      action: list(oneOf(['add', 'modify', 'delete', 'noChange']), 4),
      where: ref('test'),
    }),
    group: shape(groupProperties, ['of']),
    value: {
      anyOf: [
        literal,
        shape({ fact: text(100), times: { type: 'number' } }, ['fact']),
        shape(
          {
            take: oneOf(['count', 'sum', 'max', 'min']),
            fact: text(100),
            times: { type: 'number' },
            withSelf: { type: 'boolean' },
            ...groupProperties,
          },
          ['take', 'of'],
        ),
      ],
    },
    test: {
      anyOf: [
        shape({ all: list(ref('test'), 10) }, ['all']),
        shape({ any: list(ref('test'), 10) }, ['any']),
        shape({ not: ref('test') }, ['not']),
        shape({ exists: ref('group') }, ['exists']),
        shape({ absent: ref('group') }, ['absent']),
        comparison,
      ],
    },
    statement: shape(
      {
        each: ref('selector'),
        per: oneOf(['line', 'site', 'selection']),
        when: ref('test'),
        must: ref('test'),
      },
      ['each', 'must'],
    ),
    sequence: shape(
      {
        sequence: list(shape({ first: ref('selector'), next: ref('selector') }, ['first', 'next']), 20),
        gapDays: { type: 'integer', minimum: 0, maximum: 365 },
      },
      ['sequence'],
    ),
    change: {
      anyOf: [
        shape(
          {
            op: { const: 'add' },
            offering: text(40),
            atSite: { type: 'boolean' },
            quantity: ref('value'),
            characteristic: entries(text(200)),
          },
          ['op', 'offering'],
        ),
        shape({ op: { const: 'remove' } }, ['op']),
        shape(
          {
            op: { const: 'set' },
            quantity: ref('value'),
            termMonths: ref('value'),
            characteristic: entries(text(200)),
            entry: entries({ type: ['string', 'boolean'], maxLength: 200 }),
          },
          ['op'],
        ),
      ],
    },
  },
} as const;
