import { rollUpMilestones, type StoredMilestone } from './roll-up.js';

const milestone = (
  itemId: string,
  code: string,
  reachedAt: string | null,
  promisedAt = '2030-01-01',
): StoredMilestone => ({
  itemId,
  code,
  reachedAt,
  promisedAt,
  predictedAt: promisedAt,
  pointOfNoReturn: code === 'connected',
});

const ITEMS = [
  milestone('a', 'received', '2029-01-01'),
  milestone('a', 'connected', '2029-01-03'),
  milestone('a', 'ready', null),
  milestone('b', 'received', '2029-01-02'),
  milestone('b', 'connected', null, '2030-02-02'),
  milestone('b', 'ready', null),
];

describe('milestones of several items', () => {
  it('are done when every item has reached them, on the latest of their dates', () => {
    const line = rollUpMilestones(ITEMS, []);
    expect(line.map(({ code, status, reachedAt }) => [code, status, reachedAt])).toEqual([
      ['received', 'done', '2029-01-02'],
      ['connected', 'current', null],
      ['ready', 'upcoming', null],
    ]);
    expect(line[1]).toMatchObject({ promisedAt: '2030-02-02', pointOfNoReturn: true, label: 'Connected' });
  });

  it('show the jeopardy of an item where the work stands, in words', () => {
    const line = rollUpMilestones(ITEMS, [{ itemId: 'b', code: '1G' }]);
    expect(line.map(({ status }) => status)).toEqual(['done', 'jeopardy', 'upcoming']);
    expect(line[1]?.jeopardy).toMatchObject({ code: '1G', owner: 'customer' });
  });

  it('are skipped where the work ended before they were reached, whatever was in its way', () => {
    const line = rollUpMilestones(ITEMS, [{ itemId: 'b', code: '1G' }], true);
    expect(line.map(({ status, jeopardy }) => [status, jeopardy])).toEqual([
      ['done', undefined],
      ['skipped', undefined],
      ['skipped', undefined],
    ]);
  });

  it('are none for an order whose work has not started', () => expect(rollUpMilestones([], [])).toEqual([]));
});
