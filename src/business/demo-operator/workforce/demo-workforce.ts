import { derivedId } from '../../../domains/helpers/index.js';
import type { AgentDraft, Skill, TeamDraft, WeeklyShift } from '../../../domains/workforce/index.js';

const EAST = 'America/New_York';
const WEST = 'America/Los_Angeles';
const WEEKDAYS = [1, 2, 3, 4, 5];

export const DEMO_CALENDAR = derivedId('holidays:us');
const team = (slug: string): string => derivedId(`team:${slug}`);

/** `9`, `12.5`: hours of a day on the wall. */
const hours = (days: readonly number[], ...spans: [number, number][]): WeeklyShift[] =>
  days.flatMap((weekday) =>
    spans.map(([start, end]) => ({ weekday, startMinute: start * 60, endMinute: end * 60 })),
  );

const families = (levels: Readonly<Record<string, number>>, languages = ['en']): Skill[] => [
  ...Object.entries(levels).map(([name, level]) => ({ kind: 'family' as const, name, level })),
  ...languages.map((name) => ({ kind: 'language' as const, name, level: 3 })),
];

/** Meridian's teams, in the order in which they refer to each other. */
export const DEMO_TEAMS: readonly (TeamDraft & { readonly id: string })[] = [
  {
    id: team('consulting'),
    name: 'Consulting',
    description: 'Larger networks, sites that need building, and whatever no desk can take.',
    timeZone: EAST,
    holidayCalendarId: DEMO_CALENDAR,
    escalationTeamId: null,
    skills: ['construction', 'conference'],
  },
  {
    id: team('east'),
    name: 'Order desk East',
    description: 'Voice, data and mobile orders, early to evening Eastern time.',
    timeZone: EAST,
    holidayCalendarId: DEMO_CALENDAR,
    escalationTeamId: team('consulting'),
    skills: ['voice', 'data', 'mobile', 'billing'],
  },
  {
    id: team('west'),
    name: 'Order desk West',
    description: 'Voice, data and mobile orders, Pacific time and weekends.',
    timeZone: WEST,
    holidayCalendarId: DEMO_CALENDAR,
    escalationTeamId: team('east'),
    skills: ['voice', 'data', 'mobile'],
  },
  {
    id: team('port'),
    name: 'Port desk',
    description: 'Numbers that come along from other carriers.',
    timeZone: EAST,
    holidayCalendarId: DEMO_CALENDAR,
    escalationTeamId: team('east'),
    skills: ['port'],
  },
];

export interface DemoAgent extends AgentDraft {
  readonly slug: string;
  readonly name: string;
}

/** Meridian's staff at work. A night order waits for the next shift; Saturdays and Sundays are the West's. */
export const DEMO_AGENTS: readonly DemoAgent[] = [
  {
    slug: 'alex',
    name: 'Alex Rivera',
    title: 'Order specialist',
    timeZone: EAST,
    holidayCalendarId: null,
    orderCapacity: 200,
    teams: [
      { id: team('east'), lead: true },
      { id: team('port'), lead: false },
    ],
    skills: families({ voice: 3, data: 2, mobile: 2, port: 2 }, ['en', 'es']),
    shifts: hours(WEEKDAYS, [8, 12], [13, 17]),
  },
  {
    slug: 'jo',
    name: 'Jo Lindqvist',
    title: 'Order specialist',
    timeZone: WEST,
    holidayCalendarId: null,
    orderCapacity: 200,
    teams: [{ id: team('west'), lead: true }],
    skills: families({ voice: 2, data: 3, mobile: 3, port: 1 }, ['en', 'fr']),
    shifts: [...hours([2, 3, 4, 5], [9, 12], [15, 20]), ...hours([6, 0], [9, 15])],
  },
  {
    slug: 'casey',
    name: 'Casey Moreau',
    title: 'Network consultant',
    timeZone: EAST,
    holidayCalendarId: null,
    orderCapacity: 25,
    teams: [{ id: team('consulting'), lead: true }],
    skills: families({ construction: 3, conference: 3, data: 1 }, ['en', 'fr']),
    shifts: hours(WEEKDAYS, [9, 17.5]),
  },
  {
    slug: 'sam',
    name: 'Sam Okonkwo',
    title: 'Order desk supervisor',
    timeZone: EAST,
    holidayCalendarId: null,
    orderCapacity: 0,
    teams: [
      { id: team('east'), lead: true },
      { id: team('west'), lead: false },
    ],
    skills: families({ voice: 3, data: 3, mobile: 3, billing: 2, port: 3 }),
    shifts: hours(WEEKDAYS, [8.5, 17]),
  },
];
