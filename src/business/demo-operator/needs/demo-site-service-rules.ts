import type { JsonObject } from '../../../domains/helpers/index.js';
import { any, atLeast, choice, has, is, not, oneOf, termOf, under } from './conditions.js';

const ONE: JsonObject = { minimum: 1, maximum: 1 };

const PHONES: JsonObject[] = [
  {
    name: 'completeCalling',
    need: 'phones',
    offering: 'V-CCP',
    words: 'Lines, long distance and 5,000 minutes on one bill.',
    score: 60,
    require: [
      {
        when: not(is('phoneSystem', 'own')),
        words: 'Your own phone system stays: it needs trunks, not lines.',
      },
    ],
    favour: [
      {
        when: is('phoneSystem', 'none'),
        points: 20,
        words: 'Plain lines are fine, and nothing has to be set up.',
      },
      { when: under('calls', 20), points: 5, words: '{calls} at once are {calls} to order as lines.' },
    ],
    quantity: { question: 'calls', minimum: 1, maximum: 500, assumed: 4, from: 2, to: 10 },
    term: termOf(12, 24, 36),
  },
  {
    name: 'cloudPhones',
    need: 'phones',
    offering: 'V-UC',
    words: 'A cloud phone for each person, in the office and on the way.',
    score: 50,
    require: [
      {
        when: not(is('phoneSystem', 'own')),
        words: 'Your own phone system stays, and this would be a second one.',
      },
      {
        when: any(has('wants', 'internet'), oneOf('provider', 'ours', 'fibre', 'cable')),
        words: 'It runs over the Internet, and {siteName} has none that is fast enough.',
      },
    ],
    favour: [
      { when: is('phoneSystem', 'cloud'), points: 30, words: 'Each person should have a cloud phone.' },
      { when: has('uses', 'video'), points: 5, words: 'It comes with meetings.' },
    ],
    quantity: { question: 'people', minimum: 1, assumed: 8, from: 3, to: 25 },
    characteristic: [choice('edition', 'Basic', [has('uses', 'video', 'cloud'), 'Pro'])],
  },
  {
    name: 'sipTrunk',
    need: 'phones',
    offering: 'V-SIP',
    words: 'Voice channels for the phone system that you have.',
    score: 40,
    expectedWhen: not(is('phoneSystem', 'none')),
    require: [
      { when: is('phoneSystem', 'own'), words: 'It needs a phone system of your own.' },
      {
        when: any(has('wants', 'internet'), oneOf('provider', 'ours', 'fibre', 'cable')),
        words: 'It runs over the Internet, and {siteName} has none that is fast enough.',
      },
    ],
    favour: [{ when: is('phoneSystem', 'own'), points: 40, words: 'Your own phone system stays.' }],
    quantity: { question: 'calls', minimum: 2, maximum: 1000, assumed: 8, from: 2, to: 30 },
    term: termOf(12, 24, 36),
    characteristic: [choice('billing', 'per channel')],
  },
];

const BESIDE: JsonObject[] = [
  {
    name: 'wirelessBackup',
    need: 'backup',
    offering: 'D-BKP',
    words: 'It takes over by radio within a minute when the line fails.',
    score: 60,
    favour: [{ when: is('outage', 'never'), points: 10, words: 'At {siteName} the Internet must not fail.' }],
    quantity: ONE,
    gap: [
      {
        when: atLeast('people', 100),
        words: 'By radio there is less speed: the most important work goes on, not all of it.',
      },
    ],
  },
  {
    name: 'staticAddresses',
    need: 'fixedAddress',
    offering: 'D-IP',
    words: 'Others find your servers at addresses that never change.',
    quantity: ONE,
    characteristic: [choice('block', '/29', [atLeast('people', 100), '/28'])],
  },
  {
    name: 'alarmLine',
    need: 'alarms',
    offering: 'V-POTS',
    words: 'It replaces a copper line and has a battery of its own.',
    quantity: { question: 'alarmLines', minimum: 1, assumed: 2, from: 1, to: 4 },
    topUp: true,
  },
  {
    name: 'managedEdge',
    need: 'network',
    offering: 'D-SDW',
    words: 'One network that we manage, over whatever line each place has.',
    score: 60,
    require: [
      {
        when: any(has('wants', 'internet'), oneOf('provider', 'ours', 'fibre', 'cable')),
        words: 'It needs Internet access at {siteName}.',
      },
    ],
    favour: [
      { when: is('network', 'managed'), points: 20, words: 'You want it over the Internet, managed by us.' },
    ],
    quantity: ONE,
    characteristic: [
      choice('edge', 'Small', [atLeast('people', 150), 'Large'], [atLeast('people', 40), 'Medium']),
    ],
  },
  {
    name: 'privateLine',
    need: 'network',
    offering: 'D-EL',
    words: 'A private connection that never touches the Internet.',
    score: 40,
    expectedWhen: not(is('network', 'managed')),
    require: [
      { when: is('network', 'private'), words: 'You did not ask for private lines.' },
      { when: not(is('commitment', 'month')), words: 'It is built for a contract of 12 months or more.' },
    ],
    favour: [{ when: is('network', 'private'), points: 40, words: 'You want private lines.' }],
    quantity: ONE,
    term: termOf(12, 24, 36),
    gap: [
      {
        when: is('network', 'private'),
        words: 'The miles between the ends decide the price; a consultant draws the lines with you.',
      },
    ],
  },
];

/** Telephone lines at a place, and what stands beside its Internet access. */
export const SITE_SERVICES: JsonObject[] = [...PHONES, ...BESIDE];
