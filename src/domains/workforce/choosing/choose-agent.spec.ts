import { type Candidate, chooseAgent } from './choose-agent.js';

const MONDAY = new Date('2026-11-23T14:00:00Z');
const LATER = new Date('2026-11-23T17:00:00Z');

const agent = (id: string, rest: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  title: 'Order specialist',
  teamId: 'east',
  team: 'Order desk East',
  families: new Map([['data', 2]]),
  capacity: 10,
  openOrders: 0,
  startsAt: null,
  coversFor: null,
  ...rest,
});
const can = (...families: string[]) => ({ families: new Map(families.map((family) => [family, 2])) });

describe('the choice of an agent', () => {
  it.each<[string, Candidate[], string[], string | undefined]>([
    [
      'the one with most free places',
      [agent('alex', { openOrders: 5 }), agent('jo', { openOrders: 2 })],
      ['data'],
      'jo',
    ],
    [
      'free places, not the share of them',
      [agent('alex', { capacity: 40, openOrders: 30 }), agent('jo', { capacity: 5 })],
      ['data'],
      'alex',
    ],
    [
      'somebody at work before somebody freer',
      [agent('alex', { openOrders: 9 }), agent('jo', { startsAt: MONDAY })],
      ['data'],
      'alex',
    ],
    [
      'the next to start when nobody works',
      [agent('alex', { startsAt: LATER }), agent('jo', { startsAt: MONDAY })],
      ['data'],
      'jo',
    ],
    ['nobody without the skill', [agent('alex', can('voice'))], ['data'], undefined],
    ['nobody who is full', [agent('alex', { openOrders: 10 })], ['data'], undefined],
    ['nobody with a capacity of nothing', [agent('alex', { capacity: 0 })], [], undefined],
    [
      'who can do all of it, though away',
      [agent('alex', can('voice')), agent('jo', { ...can('voice', 'data'), startsAt: LATER })],
      ['voice', 'data'],
      'jo',
    ],
    ['who can do a part, when nobody can do all', [agent('alex', can('voice'))], ['voice', 'data'], 'alex'],
    [
      'the better skilled of two equals',
      [agent('alex'), agent('jo', { families: new Map([['data', 3]]) })],
      ['data'],
      'jo',
    ],
    ['an own agent before a cover', [agent('alex', { coversFor: 'Kim' }), agent('jo')], ['data'], 'jo'],
    ['the first by name of equals', [agent('jo'), agent('alex')], ['data'], 'alex'],
    ['anybody for an order without a family', [agent('alex', can('port'))], [], 'alex'],
  ])('is %s', (_who, candidates, families, chosen) => {
    expect(chooseAgent(candidates, families)?.id).toBe(chosen);
  });
});
