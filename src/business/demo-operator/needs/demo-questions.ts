import type { JsonObject } from '../../../domains/helpers/index.js';
import { atLeast, BUSINESS, has, HOME, is, not, sitesAtLeast } from './conditions.js';

const option = ([value, label]: readonly [string, string]): JsonObject => ({ value, label });

const choose = (
  name: string,
  type: 'choice' | 'choices',
  text: string,
  options: readonly (readonly [string, string])[],
  rest: JsonObject = {},
): JsonObject => ({ name, type, text, option: options.map(option), ...rest });

const count = (name: string, text: string, unit: string, rest: JsonObject = {}): JsonObject => ({
  name,
  type: 'number',
  text,
  unit,
  minimum: 0,
  maximum: 10_000,
  ...rest,
});

export const DEMO_SECTIONS: JsonObject[] = [
  { name: 'start', title: 'What you look for', help: 'Two answers are enough for a first proposal.' },
  {
    name: 'sites',
    title: 'Your places',
    help: 'One block for each place. Skip what you do not know; we then show a range.',
  },
  { name: 'beyond', title: 'Calls and people on the move' },
  { name: 'terms', title: 'Money and dates' },
];

const START: JsonObject[] = [
  choose(
    'who',
    'choice',
    'Who is it for?',
    [
      ['home', 'My home'],
      ['business', 'A business or an organisation'],
    ],
    { label: 'Who it is for' },
  ),
  choose(
    'wants',
    'choices',
    'What do you look for?',
    [
      ['internet', 'Internet access'],
      ['phones', 'Telephone lines'],
      ['longDistance', 'Long-distance calls from lines I have'],
      ['tollFree', 'A toll-free number'],
      ['meetings', 'Conferences and meetings'],
      ['mobile', 'Mobile phones'],
      ['cards', 'Calling from other people’s phones'],
      ['travel', 'Data abroad'],
      ['paging', 'Paging for people on call'],
      ['machines', 'Connections for machines and meters'],
      ['connectSites', 'One network over several places'],
      ['alarms', 'Lines for alarms, lifts or fax'],
    ],
    { label: 'What you look for', help: 'Choose all that apply.' },
  ),
].map((question) => ({ ...question, section: 'start' }));

const SITE: JsonObject[] = [
  { name: 'siteName', type: 'text', text: 'What do you call this place?', label: 'Name of the place' },
  {
    name: 'place',
    type: 'place',
    text: 'Where is it?',
    label: 'Address',
    help: 'With the address we check what our network can do there.',
  },
  count('people', 'How many people are there?', 'people', {
    label: 'People there',
    minimum: 1,
    help: 'At home: in the household. In an office: who work there at the same time.',
  }),
  choose(
    'uses',
    'choices',
    'What is the Internet used for?',
    [
      ['email', 'Mail and web pages'],
      ['streaming', 'Films, music and games'],
      ['video', 'Video meetings'],
      ['cloud', 'Programs in the cloud'],
      ['payments', 'Card payments'],
      ['files', 'Large files and backups'],
      ['servers', 'Own servers that others reach'],
    ],
    { label: 'Use of the Internet', askWhen: has('wants', 'internet') },
  ),
  choose(
    'outage',
    'choice',
    'How long may the Internet fail?',
    [
      ['day', 'A day would be annoying, no more'],
      ['hour', 'An hour costs us money'],
      ['never', 'It must not fail'],
    ],
    { label: 'Outage you can bear', askWhen: has('wants', 'internet') },
  ),
  choose(
    'provider',
    'choice',
    'What is there today?',
    [
      ['nothing', 'Nothing'],
      ['copper', 'A copper line of another carrier'],
      ['cable', 'Cable of another carrier'],
      ['fibre', 'Fibre of another carrier'],
      ['ours', 'A service of yours'],
    ],
    { label: 'Present provider' },
  ),
  count('calls', 'How many calls at the same time, at most?', 'calls', {
    label: 'Calls at once',
    askWhen: { all: [BUSINESS, has('wants', 'phones')] },
  }),
  choose(
    'phoneSystem',
    'choice',
    'Which phone system is there?',
    [
      ['none', 'None, plain lines are fine'],
      ['own', 'Our own, which stays'],
      ['cloud', 'None, each person should have a cloud phone'],
    ],
    { label: 'Phone system', askWhen: { all: [BUSINESS, has('wants', 'phones')] } },
  ),
  count('alarmLines', 'How many alarm, lift or fax lines?', 'lines', {
    label: 'Alarm, lift and fax lines',
    askWhen: { all: [BUSINESS, has('wants', 'alarms')] },
  }),
].map((question) => ({ ...question, section: 'sites', scope: 'site' }));

const BEYOND: JsonObject[] = [
  choose(
    'meetingKind',
    'choice',
    'What kind of meetings?',
    [
      ['audio', 'By telephone'],
      ['video', 'With video and shared screens'],
      ['event', 'Large ones with an operator'],
    ],
    { label: 'Kind of meetings', askWhen: has('wants', 'meetings') },
  ),
  count('hosts', 'How many people hold meetings?', 'hosts', {
    label: 'Hosts of meetings',
    askWhen: is('meetingKind', 'video'),
  }),
  count('mobileLines', 'How many phones?', 'phones', {
    label: 'Mobile phones',
    askWhen: has('wants', 'mobile'),
  }),
  choose(
    'mobileData',
    'choice',
    'How much data do they use?',
    [
      ['little', 'Little'],
      ['much', 'Much'],
      ['most', 'As much as possible'],
    ],
    { label: 'Mobile data', askWhen: has('wants', 'mobile') },
  ),
  count('pagers', 'How many people are paged?', 'pagers', {
    label: 'People who are paged',
    askWhen: has('wants', 'paging'),
  }),
  choose(
    'pagerKind',
    'choice',
    'What should a pager show?',
    [
      ['number', 'A number to call'],
      ['text', 'A message in words'],
    ],
    { label: 'Pager shows', askWhen: has('wants', 'paging') },
  ),
  count('cardHolders', 'How many people call from other phones?', 'people', {
    label: 'People who call from other phones',
    askWhen: has('wants', 'cards'),
  }),
  count('travellers', 'How many people travel abroad?', 'people', {
    label: 'People who travel abroad',
    askWhen: has('wants', 'travel'),
  }),
  count('machineCount', 'How many machines or meters?', 'devices', {
    label: 'Machines and meters',
    askWhen: has('wants', 'machines'),
  }),
  choose(
    'network',
    'choice',
    'How should the places be connected?',
    [
      ['managed', 'Over the Internet, managed by you'],
      ['private', 'By private lines'],
    ],
    { label: 'Network between places', askWhen: { all: [has('wants', 'connectSites'), sitesAtLeast(2)] } },
  ),
].map((question) => ({ ...question, section: 'beyond' }));

const TERMS: JsonObject[] = [
  {
    name: 'budget',
    type: 'money',
    text: 'How much may it cost each month?',
    label: 'Most to be spent each month',
    help: 'For everything together, before taxes.',
    minimum: 0,
    maximum: 1_000_000,
  },
  { name: 'wantedBy', type: 'date', text: 'By when should it work?', label: 'Wanted by' },
  choose(
    'commitment',
    'choice',
    'For how long would you commit?',
    [
      ['month', 'Month to month'],
      ['12', '12 months'],
      ['24', '24 months'],
      ['36', '36 months'],
    ],
    { label: 'Commitment', help: 'Longer contracts cost less each month.', askWhen: not(HOME) },
  ),
].map((question) => ({ ...question, section: 'terms' }));

export const DEMO_QUESTIONS: JsonObject[] = [...START, ...SITE, ...BEYOND, ...TERMS];

/** Whom a customer without an account counts among. */
export const DEMO_SEGMENTS: JsonObject[] = [
  { when: HOME, value: 'consumer' },
  { when: { all: [BUSINESS, atLeast('people', 250)] }, value: 'enterprise' },
  { when: BUSINESS, value: 'smallBusiness' },
];
