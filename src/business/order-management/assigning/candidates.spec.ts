import type { Agent, Team } from '../../../domains/workforce/index.js';
import { candidatesAt, teamFor } from './candidates.js';

const NOW = new Date('2026-11-23T15:00:00Z'); // Monday, 10 o'clock in New York
const WEEKDAYS = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 }));

const agent = (id: string, rest: Partial<Agent> = {}): Agent => ({
  id,
  tenantId: 'meridian',
  version: 1,
  name: id,
  title: 'Order specialist',
  status: 'active',
  timeZone: 'America/New_York',
  holidayCalendarId: null,
  orderCapacity: 10,
  openOrders: 0,
  teams: [],
  skills: [],
  shifts: WEEKDAYS,
  holidays: [],
  absences: [],
  ...rest,
});
const away = (coverId: string | null) => ({
  absences: [{ startDate: '2026-11-20', endDate: '2026-11-24', coverId }],
});
const voice = { skills: [{ kind: 'family' as const, name: 'voice', level: 3 }] };
const found = (agents: Agent[]) =>
  candidatesAt(NOW, agents, [], ['voice']).map(({ id, startsAt, coversFor, families }) => [
    id,
    startsAt?.toISOString() ?? 'now',
    coversFor,
    families.get('voice'),
  ]);

describe('the candidates for an order', () => {
  it('are those at work, and those about to come with the moment at which they do', () => {
    const west = agent('jo', { timeZone: 'America/Los_Angeles' });
    expect(found([agent('alex', voice), west])).toEqual([
      ['alex', 'now', null, 3],
      ['jo', '2026-11-23T17:00:00.000Z', null, undefined],
    ]);
  });

  it('are never those without hours', () => {
    expect(found([agent('alex', { shifts: [] })])).toEqual([]);
  });

  it('are covers in the place of those on leave, with what these know', () => {
    expect(found([agent('alex', { ...voice, ...away('jo') }), agent('jo')])).toEqual([
      ['jo', 'now', 'alex', 3],
      ['jo', 'now', null, undefined],
    ]);
  });

  it('are the cover of a cover who is away too, and nobody in a circle of covers', () => {
    const chain = [agent('alex', { ...voice, ...away('jo') }), agent('jo', away('kim')), agent('kim')];
    expect(found(chain)[0]).toEqual(['kim', 'now', 'alex', 3]);
    const circle = [agent('alex', { ...voice, ...away('jo') }), agent('jo', away('alex'))];
    expect(found(circle)).toEqual([
      ['alex', '2026-11-25T14:00:00.000Z', null, 3],
      ['jo', '2026-11-25T14:00:00.000Z', null, undefined],
    ]);
  });

  it('are those on leave without a cover from the day they are back', () => {
    expect(found([agent('alex', { ...voice, ...away(null) })])).toEqual([
      ['alex', '2026-11-25T14:00:00.000Z', null, 3],
    ]);
  });
});

describe('the team for an order', () => {
  const team = (id: string, ...skills: string[]): Team => ({
    id,
    version: 1,
    name: id,
    description: '',
    timeZone: 'UTC',
    holidayCalendarId: null,
    escalationTeamId: null,
    skills,
    members: [],
    queued: 0,
  });

  it.each([
    [['voice', 'port'], 'port'],
    [['voice'], 'east'],
    [['mobile'], undefined],
    [[], undefined],
  ])('of %j is %s', (families, id) => {
    const teams = [team('east', 'voice'), team('port', 'voice', 'port')];
    expect(teamFor(teams, families)?.id).toBe(id);
  });
});
