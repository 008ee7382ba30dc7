import type { JsonObject } from '../../../domains/helpers/index.js';
import {
  all,
  any,
  atLeast,
  BUSINESS,
  choice,
  has,
  HOME,
  is,
  not,
  owns,
  termOf,
  under,
} from './conditions.js';
import { SITE_SERVICES } from './demo-site-service-rules.js';

const ONE: JsonObject = { minimum: 1, maximum: 1 };
const LIGHT = not(has('uses', 'streaming', 'video', 'cloud', 'files', 'servers'));
const FIRM = all(BUSINESS, is('outage', 'never'));

const HOME_ACCESS: JsonObject[] = [
  {
    name: 'homeFibre',
    need: 'internet',
    offering: 'D-FTTH',
    words: 'Fibre is the fastest line for a home, and costs less in the first year.',
    score: 80,
    expectedWhen: HOME,
    favour: [
      { when: has('uses', 'streaming', 'video', 'files'), points: 10, words: 'It has room for {uses}.' },
      {
        when: is('provider', 'copper'),
        points: 5,
        words: 'It replaces the copper line that you have today.',
      },
    ],
    characteristic: [
      choice(
        'speed',
        '300 Mb/s',
        [any(atLeast('people', 6), all(has('uses', 'files'), atLeast('people', 3))), '2 Gb/s'],
        [any(atLeast('people', 4), has('uses', 'files', 'video')), '1 Gb/s'],
      ),
    ],
  },
  {
    name: 'cable',
    need: 'internet',
    offering: 'D-CAB',
    words: 'Cable gives up to 500 Mb/s down where fibre does not reach.',
    score: 55,
    expectedWhen: not(atLeast('people', 50)),
    require: [
      { when: not(FIRM), words: 'It has no service level, and at {siteName} the Internet must not fail.' },
    ],
    favour: [
      {
        when: has('uses', 'files', 'servers'),
        points: -10,
        words: 'It sends only 20 Mb/s, which is little for {uses}.',
      },
    ],
  },
  {
    name: 'fixedWireless',
    need: 'internet',
    offering: 'D-FWA',
    words: 'By radio, so no line has to be laid.',
    score: 40,
    expectedWhen: not(atLeast('people', 25)),
    require: [
      {
        when: not(FIRM),
        words: 'Radio varies with the weather, and at {siteName} the Internet must not fail.',
      },
    ],
    favour: [
      {
        when: is('provider', 'nothing'),
        points: 8,
        words: 'Nothing is there today, and it is ready within days.',
      },
    ],
  },
  {
    name: 'dsl',
    need: 'internet',
    offering: 'D-DSL',
    words: 'It runs over the telephone line that is there.',
    score: 25,
    expectedWhen: not(atLeast('people', 10)),
    require: [
      { when: LIGHT, words: 'It has 25 Mb/s, too little for {uses}.' },
      { when: not(FIRM), words: 'It has no service level, and at {siteName} the Internet must not fail.' },
    ],
  },
  {
    name: 'dialUp',
    need: 'internet',
    offering: 'D-DIAL',
    words: 'It works wherever there is a telephone line, and costs least.',
    score: 8,
    expectedWhen: all(HOME, LIGHT),
    favour: [{ when: under('budget', 40), points: 75, words: 'It fits into {budget} a month.' }],
    gap: [{ when: HOME, words: 'It is slow: a page takes seconds, and the telephone is busy meanwhile.' }],
  },
];

const BUSINESS_ACCESS: JsonObject[] = [
  {
    name: 'businessBroadband',
    need: 'internet',
    offering: 'D-BB',
    words: 'Fibre for an office without a long contract.',
    score: 70,
    expectedWhen: BUSINESS,
    require: [
      { when: not(FIRM), words: 'It has no service level, and at {siteName} the Internet must not fail.' },
    ],
    favour: [
      { when: under('people', 60), points: 10, words: '{people} share it well.' },
      { when: has('uses', 'cloud', 'video'), points: 5, words: 'It has room for {uses}.' },
    ],
    characteristic: [
      choice(
        'speed',
        '300 Mb/s',
        [atLeast('people', 120), '5 Gb/s'],
        [any(atLeast('people', 50), all(has('uses', 'files'), atLeast('people', 15))), '1 Gb/s'],
        [any(atLeast('people', 15), has('uses', 'files')), '500 Mb/s'],
      ),
    ],
  },
  {
    name: 'dedicated',
    need: 'internet',
    offering: 'D-DIA',
    words: 'A line of your own with the same speed both ways, a service level and an engineer behind it.',
    score: 55,
    expectedWhen: BUSINESS,
    require: [
      {
        when: not(is('commitment', 'month')),
        words: 'It is built for a contract of 12 months or more, and you want none.',
      },
    ],
    favour: [
      {
        when: is('outage', 'never'),
        points: 35,
        words: 'At {siteName} the Internet must not fail: this has a service level.',
      },
      { when: atLeast('people', 60), points: 20, words: '{people} need a line that nobody else shares.' },
      {
        when: has('uses', 'servers'),
        points: 15,
        words: 'Others reach your servers: it sends as fast as it receives.',
      },
      { when: under('people', 15), points: -20, words: 'For {people} it is more than is needed.' },
    ],
    term: termOf(12, 24, 36, 60),
    characteristic: [
      choice(
        'bandwidth',
        '100 Mb/s',
        [atLeast('people', 1000), '10 Gb/s'],
        [atLeast('people', 250), '1 Gb/s'],
        [atLeast('people', 100), '500 Mb/s'],
        [atLeast('people', 40), '250 Mb/s'],
      ),
    ],
  },
  {
    name: 'dedicatedCopper',
    need: 'internet',
    offering: 'D-T1',
    words: 'A dedicated copper line, kept for those who have it.',
    score: 0,
    expectedWhen: owns('D-T1'),
    quantity: ONE,
  },
];

/** Rules of what is needed at each place. */
export const DEMO_SITE_RULES: JsonObject[] = [...HOME_ACCESS, ...BUSINESS_ACCESS, ...SITE_SERVICES].map(
  (rule) => ({
    quantity: ONE,
    ...rule,
  }),
);
