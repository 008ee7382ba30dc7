import fc from 'fast-check';
import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import {
  type AnswerValue,
  answersOf,
  type Facts,
  matchNeeds,
  type Question,
  type Questionnaire,
  readQuestionnaire,
  recommendedIn,
} from '../../../domains/needs/index.js';
import { catalogueFrom } from '../../catalog/index.js';
import { checkQuestionnaires } from '../../needs-matching/index.js';
import { buildDemoCatalogue } from '../catalogue/demo-catalogue.js';
import { DEMO_QUESTIONNAIRE } from './demo-questionnaire.js';

const ID = String(DEMO_QUESTIONNAIRE.id);
const { questionnaire } = readQuestionnaire(DEMO_QUESTIONNAIRE);
const check = (document: JsonObject) =>
  checkQuestionnaires(catalogueFrom({ ...buildDemoCatalogue(), questionnaire: [{ ...document, id: ID }] }), [
    { kind: 'questionnaire', id: ID },
  ]);
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const facts = (rest: Partial<Facts> = {}): Facts => ({
  segment: null,
  owned: [],
  availability: new Map(),
  offerings: new Map(
    objects(buildDemoCatalogue().productOffering).map((offering) => [
      String(offering.code),
      {
        id: String(offering.id),
        code: String(offering.code),
        name: String(offering.name),
        sellable: offering.isSellable !== false && offering.grandfathered !== true,
        segments: (offering.segment as string[] | undefined) ?? [],
        requiresSite: offering.requiresSite === true,
      },
    ]),
  ),
  ...rest,
});

/** An answer that fits a question. */
function anAnswer({ type, options, maximum }: Question): fc.Arbitrary<AnswerValue> {
  const values = options.map(({ value }) => value);
  if (type === 'choice') return fc.constantFrom(...values);
  if (type === 'choices') return fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
  if (type === 'number' || type === 'money')
    return fc.integer({ min: 0, max: Math.min(maximum ?? 2_000, 2_000) });
  if (type === 'date') return fc.constantFrom('2026-12-01', '2027-06-30');
  if (type === 'place') return fc.constant(['place-1', '1 Main Street']);
  return type === 'yesNo' ? fc.boolean() : fc.string({ minLength: 1, maxLength: 20 });
}

type Entry = readonly [subject: string, question: string, value: AnswerValue];
const anEntry = fc
  .constantFrom(...questionnaire.questions.values())
  .chain((question) =>
    fc.tuple(
      question.scope === 'whole' ? fc.constant('whole') : fc.constantFrom('s1', 's2', 's3'),
      fc.constant(question.name),
      anAnswer(question),
    ),
  );
const entries = fc.uniqueArray(anEntry, {
  maxLength: 25,
  selector: ([subject, name]) => `${subject} ${name}`,
});

const answersFrom = (list: readonly Entry[]) => {
  const record: Record<string, Record<string, AnswerValue>> = {};
  for (const [subject, question, value] of list) record[subject] = { ...record[subject], [question]: value };
  return answersOf(record);
};
const match = (list: readonly Entry[], with_: Partial<Facts> = {}, by: Questionnaire = questionnaire) =>
  matchNeeds(by, answersFrom(list), facts(with_));

const HOME = [
  ['whole', 'who', 'home'],
  ['whole', 'wants', ['internet']],
] as const;
const OFFICE = [
  ['whole', 'who', 'business'],
  ['whole', 'wants', ['internet', 'paging']],
  ['s1', 'people', 12],
] as const;

describe('the demo questionnaire', () => {
  it('can be published: it names what exists and its examples come out', () => {
    expect(check(DEMO_QUESTIONNAIRE)).toEqual([]);
  });

  it.each<[string, JsonObject, string, string]>([
    [
      'an example that does not come out',
      {
        example: [
          { name: 'Odd', answer: { whole: { who: 'home', wants: ['internet'] } }, recommended: ['D-DIA@s1'] },
        ],
      },
      'exampleFails',
      'example[0]',
    ],
    ['no example', { example: [] }, 'noExample', 'example'],
    [
      'a rule for an offering that is not there',
      { rule: [{ name: 'x', need: 'internet', offering: 'D-GONE', words: 'x' }] },
      'offeringUnknown',
      'rule[0].offering',
    ],
    [
      'a rule for a need that is not there',
      { rule: [{ name: 'x', need: 'tea', offering: 'D-BB', words: 'x' }] },
      'needUnknown',
      'rule[0].need',
    ],
    [
      'a value that the offering does not have',
      {
        rule: [
          {
            name: 'x',
            need: 'internet',
            offering: 'D-BB',
            words: 'x',
            characteristic: [{ name: 'speed', choice: [{ value: '7 Mb/s' }] }],
          },
        ],
      },
      'characteristicUnknown',
      'rule[0].characteristic',
    ],
    [
      'a condition on what nobody asks',
      {
        need: [
          {
            name: 'internet',
            title: 'I',
            scope: 'site',
            when: { question: 'mood', is: 'eq', value: 'good' },
          },
        ],
      },
      'questionUnknown',
      'need',
    ],
    [
      'a condition that cannot be read',
      { need: [{ name: 'internet', title: 'I', scope: 'site', when: { question: 'who', is: 'like' } }] },
      'questionnaireUnreadable',
      'need[0].when',
    ],
    [
      'two rules of one name',
      { rule: [...objects(DEMO_QUESTIONNAIRE.rule), objects(DEMO_QUESTIONNAIRE.rule)[0] ?? {}] },
      'nameTwice',
      'rule',
    ],
  ])('cannot be published with %s', (_what, change, code, path) => {
    expect(check({ ...DEMO_QUESTIONNAIRE, ...change })).toContainEqual(
      expect.objectContaining({ code, path, severity: 'error' }),
    );
  });
});

describe('matching', () => {
  it('gives the same for the same answers, in whatever order they were given', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = [...list]
          .map((entry) => [chance.next().value, entry] as const)
          .sort(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(match(shuffled)).toEqual(match(list));
      }),
      { numRuns: 60 },
    );
  });

  it('takes any further answer: each need has a state that its offers bear out, with reasons in words', () => {
    fc.assert(
      fc.property(entries, anEntry, (list, one) => {
        const more = [...list.filter(([subject, name]) => subject !== one[0] || name !== one[1]), one];
        for (const { needs } of match(more).subjects) {
          for (const { state, offers } of needs) {
            const best = offers.filter((offer) => offer.state === 'recommended');
            expect(best.length).toBe(state === 'recommended' ? 1 : 0);
            for (const offer of offers) {
              expect(offer.state === 'notFitting').toBe(offer.whyNot.length > 0);
              if (offer.state !== 'notFitting') expect(offer.why.length).toBeGreaterThan(0);
              for (const { words } of [...offer.why, ...offer.whyNot, ...offer.gaps])
                expect(words).not.toMatch(/[{}]|undefined/);
              const { quantity, from, to } = offer.configuration;
              expect(from).toBeLessThanOrEqual(quantity);
              expect(to).toBeGreaterThanOrEqual(quantity);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never sells what is owned, and proposes only what is missing of what comes in numbers', () => {
    const owned = [
      { code: 'D-DIA', name: 'Dedicated Internet', quantity: 1, placeText: '1 Main Street', site: 's1' },
    ];
    const result = match(OFFICE, { owned });
    expect(recommendedIn(result)).toEqual(['M-PAGE']);
    const internet = result.subjects[0]?.needs[0];
    expect(internet).toMatchObject({ name: 'internet', state: 'owned' });
    expect(internet?.offers[0]?.why[0]?.words).toBe('You have Dedicated Internet at 1 Main Street already.');
    const pagers = match([...OFFICE, ['whole', 'pagers', 12]], {
      owned: [{ code: 'M-PAGE', name: 'Paging', quantity: 5, placeText: null, site: null }],
    });
    const [paging] = pagers.subjects.find(({ subject }) => subject === 'whole')?.needs ?? [];
    expect(paging?.offers[0]).toMatchObject({ state: 'recommended', configuration: { quantity: 7 } });
  });

  it('fits each place by itself, and says why something does not fit there', () => {
    const result = match(
      [...OFFICE, ['s2', 'people', 200], ['s2', 'outage', 'never'], ['s1', 'outage', 'day']],
      {
        availability: new Map([
          [
            's1',
            new Map([
              [
                'D-BB',
                { result: 'unavailable', reason: 'Fibre does not reach this place yet.', earliestDate: null },
              ],
            ]),
          ],
        ]),
      },
    );
    expect(recommendedIn(result)).toEqual(expect.arrayContaining(['D-CAB@s1', 'D-DIA@s2', 'D-BKP@s2']));
    const broadband = result.subjects[0]?.needs[0]?.offers.find(({ code }) => code === 'D-BB');
    expect(broadband?.whyNot).toEqual([
      {
        code: 'place.unavailable',
        words: 'Fibre does not reach this place yet.',
        because: [{ subject: 's1', question: 'place' }],
      },
    ]);
  });

  it('names what contradicts itself, and says when nothing fits', () => {
    expect(match([...HOME, ['s1', 'people', 60]]).contradictions).toEqual([
      expect.objectContaining({
        name: 'homeWithOffice',
        words: 'It is for a home, and 60 people are there.',
      }),
    ]);
    const nowhere = new Map(
      ['D-FTTH', 'D-CAB', 'D-FWA', 'D-DSL'].map((code) => [
        code,
        { result: 'unavailable' as const, reason: null, earliestDate: null },
      ]),
    );
    const result = match([...HOME, ['s1', 'uses', ['video']]], { availability: new Map([['s1', nowhere]]) });
    expect(result.subjects[0]?.needs[0]?.state).toBe('nothingFits');
  });

  it('knows less while answers are open: ranges, and what would narrow them', () => {
    const open = match([...HOME, ['whole', 'who', 'business'], ['whole', 'wants', ['phones']]]);
    const phones = open.subjects[0]?.needs.find(({ name }) => name === 'phones')?.offers[0];
    expect(phones).toMatchObject({ code: 'V-CCP', configuration: { quantity: 4, from: 2, to: 10 } });
    expect(open.wouldKnowMore.map(({ question }) => question)).toContain('calls');
    expect(
      match([])
        .subjects.flatMap(({ needs }) => needs)
        .every(({ state }) => state === 'perhaps'),
    ).toBe(true);
  });

  it('does not count an answer to what is not asked any more', () => {
    const before = match([...OFFICE, ['s1', 'calls', 40], ['s1', 'phoneSystem', 'own']]);
    expect(recommendedIn(before)).not.toContain('V-SIP@s1');
  });
});
