import type { JsonObject } from '../../../domains/helpers/index.js';
import { all, any, atLeast, BUSINESS, has, HOME, is, oneOf, sitesAtLeast, under } from './conditions.js';

/** What people may need; order is that of the result page. */
export const DEMO_NEEDS: JsonObject[] = [
  { name: 'internet', title: 'Internet access', scope: 'site', when: has('wants', 'internet') },
  {
    name: 'backup',
    title: 'A second way when the first fails',
    scope: 'site',
    when: all(has('wants', 'internet'), BUSINESS, oneOf('outage', 'hour', 'never')),
  },
  {
    name: 'fixedAddress',
    title: 'Fixed Internet addresses',
    scope: 'site',
    when: all(has('wants', 'internet'), has('uses', 'servers')),
  },
  { name: 'phones', title: 'Telephone lines', scope: 'site', when: all(has('wants', 'phones'), BUSINESS) },
  {
    name: 'alarms',
    title: 'Lines for alarms, lifts and fax',
    scope: 'site',
    when: all(has('wants', 'alarms'), BUSINESS),
  },
  {
    name: 'network',
    title: 'One network over all places',
    scope: 'site',
    when: all(has('wants', 'connectSites'), sitesAtLeast(2)),
  },
  {
    name: 'homePhone',
    title: 'A telephone at home',
    scope: 'whole',
    when: all(has('wants', 'phones'), HOME),
  },
  { name: 'longDistance', title: 'Long-distance calls', scope: 'whole', when: has('wants', 'longDistance') },
  { name: 'tollFree', title: 'A toll-free number', scope: 'whole', when: has('wants', 'tollFree') },
  { name: 'meetings', title: 'Conferences and meetings', scope: 'whole', when: has('wants', 'meetings') },
  { name: 'mobile', title: 'Mobile phones', scope: 'whole', when: has('wants', 'mobile') },
  { name: 'cards', title: 'Calling from other phones', scope: 'whole', when: has('wants', 'cards') },
  { name: 'travel', title: 'Data abroad', scope: 'whole', when: has('wants', 'travel') },
  { name: 'paging', title: 'Paging for people on call', scope: 'whole', when: has('wants', 'paging') },
  { name: 'machines', title: 'Connections for machines', scope: 'whole', when: has('wants', 'machines') },
];

export const DEMO_CONTRADICTIONS: JsonObject[] = [
  {
    name: 'neverButCheap',
    when: all(is('outage', 'never'), under('budget', 100)),
    words:
      'The Internet must not fail, and all of it may cost no more than {budget} a month: a line that is watched around the clock costs more.',
    fix: 'Raise the budget, or say how long an outage you could bear.',
  },
  {
    name: 'homeWithOffice',
    when: all(HOME, atLeast('people', 30)),
    words: 'It is for a home, and {people} people are there.',
    fix: 'Choose a business if this is an office, a school or a house with many flats.',
  },
  {
    name: 'nothingAtOwn',
    when: all(has('wants', 'phones'), is('calls', 0)),
    words: 'You look for telephone lines, and nobody calls.',
    fix: 'Say how many calls there are at once, or leave the telephone lines out.',
  },
  {
    name: 'dedicatedByMonth',
    when: all(is('outage', 'never'), is('commitment', 'month'), any(BUSINESS)),
    words:
      'The Internet must not fail, and you want no contract: lines with a service level are built for 12 months at least.',
    fix: 'Commit for 12 months or more, or bear an outage of an hour.',
  },
];
