import type { JsonObject } from '../../../domains/helpers/index.js';
import { all, any, atLeast, BUSINESS, choice, has, HOME, is, not, under } from './conditions.js';

const ONE: JsonObject = { minimum: 1, maximum: 1 };

const CALLING: JsonObject[] = [
  {
    name: 'homeMobile',
    need: 'homePhone',
    offering: 'M-POST',
    words: 'For a home we sell telephones as mobile plans: calls are included.',
    quantity: ONE,
    characteristic: [choice('plan', 'Start')],
  },
  {
    name: 'completeCallingAtHome',
    need: 'homePhone',
    offering: 'V-CCP',
    words: 'Business lines on one bill.',
    score: 30,
    quantity: ONE,
  },
  {
    name: 'longDistance',
    need: 'longDistance',
    offering: 'V-LD',
    words: 'Calls to other states and countries from the lines that you have, counted in six-second steps.',
    require: [
      {
        when: not(all(BUSINESS, has('wants', 'phones'))),
        words: 'The telephone lines that you look for include long distance already.',
      },
    ],
    quantity: ONE,
  },
  {
    name: 'tollFree',
    need: 'tollFree',
    offering: 'V-TF',
    words: 'Your callers pay nothing; it rings wherever you say.',
    quantity: ONE,
    characteristic: [choice('numberKind', 'any')],
  },
  {
    name: 'callingCard',
    need: 'cards',
    offering: 'V-CARD',
    words: 'From any telephone, paid with your bill.',
    score: 60,
    favour: [{ when: BUSINESS, points: 10, words: 'Each person has a card, and you one bill.' }],
    quantity: { question: 'cardHolders', minimum: 1, assumed: 3, from: 1, to: 20 },
    topUp: true,
  },
  {
    name: 'prepaidCard',
    need: 'cards',
    offering: 'V-PRE',
    words: 'A card with a fixed value, with no bill to follow.',
    score: 40,
    favour: [
      { when: all(HOME, under('budget', 30)), points: 30, words: 'It can never cost more than {budget}.' },
    ],
    quantity: { question: 'cardHolders', minimum: 1, assumed: 3, from: 1, to: 20 },
    characteristic: [choice('faceValue', '20')],
  },
];

const MEETINGS: JsonObject[] = [
  {
    name: 'audioConference',
    need: 'meetings',
    offering: 'V-CONF',
    words: 'A bridge that is always open; you pay for the minutes alone.',
    score: 60,
    favour: [{ when: is('meetingKind', 'audio'), points: 20, words: 'You meet by telephone.' }],
    require: [{ when: not(is('meetingKind', 'video')), words: 'It has no video.' }],
    quantity: ONE,
  },
  {
    name: 'videoMeetings',
    need: 'meetings',
    offering: 'V-VID',
    words: 'Meetings with video and shared screens, a licence for each host.',
    score: 50,
    favour: [{ when: is('meetingKind', 'video'), points: 30, words: 'You want video and shared screens.' }],
    require: [
      { when: not(is('meetingKind', 'event')), words: 'It has no operator who greets and queues questions.' },
    ],
    quantity: { question: 'hosts', minimum: 1, assumed: 3, from: 1, to: 10 },
    characteristic: [choice('seats', '100')],
    topUp: true,
  },
  {
    name: 'eventConference',
    need: 'meetings',
    offering: 'V-EVT',
    words: 'An operator greets, queues questions and records.',
    score: 30,
    expectedWhen: not(is('meetingKind', 'video')),
    require: [
      {
        when: is('meetingKind', 'event'),
        words: 'It is priced for each event, and worth it for large ones only.',
      },
    ],
    favour: [
      { when: is('meetingKind', 'event'), points: 40, words: 'You hold large meetings with an operator.' },
    ],
    quantity: ONE,
  },
];

const MOBILE: JsonObject[] = [
  {
    name: 'mobilePlan',
    need: 'mobile',
    offering: 'M-POST',
    words: 'Calls, texts and data, less for each further line.',
    score: 60,
    expectedWhen: HOME,
    quantity: { question: 'mobileLines', minimum: 1, assumed: 2, from: 1, to: 4 },
    characteristic: [
      choice('plan', 'Start', [is('mobileData', 'most'), 'Max'], [is('mobileData', 'much'), 'Plus']),
    ],
    topUp: true,
  },
  {
    name: 'prepaidMobile',
    need: 'mobile',
    offering: 'M-PRE',
    words: 'Paid in advance for 30 days, without a contract.',
    score: 35,
    expectedWhen: HOME,
    require: [
      { when: not(is('mobileData', 'most')), words: 'It has 5 GB, and you want as much data as possible.' },
    ],
    favour: [
      {
        when: all(is('mobileData', 'little'), under('budget', 30)),
        points: 30,
        words: 'It fits into {budget}.',
      },
    ],
    quantity: { question: 'mobileLines', minimum: 1, assumed: 1, from: 1, to: 4 },
  },
  {
    name: 'dataPool',
    need: 'mobile',
    offering: 'M-POOL',
    words: 'All phones share one pool of data.',
    score: 60,
    expectedWhen: BUSINESS,
    quantity: { question: 'mobileLines', minimum: 1, assumed: 5, from: 2, to: 25 },
    characteristic: [
      choice(
        'pool',
        '10 GB',
        [
          any(atLeast('mobileLines', 50), all(is('mobileData', 'most'), atLeast('mobileLines', 10))),
          '200 GB',
        ],
        [any(atLeast('mobileLines', 10), is('mobileData', 'much'), is('mobileData', 'most')), '50 GB'],
      ),
    ],
  },
  {
    name: 'travelData',
    need: 'travel',
    offering: 'M-ESIM',
    words: 'Data abroad on the phone that they have, by scanning a code.',
    quantity: { question: 'travellers', minimum: 1, assumed: 1, from: 1, to: 5 },
    characteristic: [choice('pack', '30 days, 10 GB')],
  },
  {
    name: 'paging',
    need: 'paging',
    offering: 'M-PAGE',
    words: 'It reaches people on call where telephones do not.',
    quantity: { question: 'pagers', minimum: 1, assumed: 10, from: 2, to: 50 },
    characteristic: [
      choice('display', 'Numeric', [is('pagerKind', 'text'), 'Alphanumeric']),
      choice('onCallGroup', 'no', [atLeast('pagers', 3), 'yes']),
    ],
    topUp: true,
  },
  {
    name: 'machineCards',
    need: 'machines',
    offering: 'M-IOT',
    words: 'A card in each device, paid by the megabyte.',
    quantity: { question: 'machineCount', minimum: 1, assumed: 10, from: 1, to: 200 },
    topUp: true,
  },
];

/** Rules of what is needed once, whatever the number of places. */
export const DEMO_WHOLE_RULES: JsonObject[] = [...CALLING, ...MEETINGS, ...MOBILE];
