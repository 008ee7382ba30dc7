import { JEOPARDY_REASONS } from './data/jeopardy-codes.js';
import { MILESTONE_PLANS } from './data/milestone-plans.js';
import { MILESTONES } from './data/milestones.js';
import { STATUS_MAP } from './data/status-map.js';
import { foldNotices } from './fold-notices.js';
import type { Notice, NoticeFacts } from './item-progress.js';

const plan = MILESTONE_PLANS.designed;
const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));

const notice = (sequence: number, code: string, facts: NoticeFacts = {}): Notice => ({
  id: `notice-${9 - sequence}`, // sorts the other way: only the sequence may count
  sequence,
  code,
  occurredAt: day(sequence),
  facts,
});

const STORY = [
  notice(1, 'RCVD'),
  notice(2, 'FOC', { promisedDate: day(32).toISOString() }),
  notice(3, 'JEOP', { jeopardyCode: '1U', newDate: day(40).toISOString() }),
  notice(4, 'JCLR', { jeopardyCode: '1U' }),
  notice(5, 'COMP', { circuitId: '70/HCGS/123456' }),
];

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

describe('notices of the OSS', () => {
  it('end in the one legal place in whatever order they come, and however often', () => {
    const expected = foldNotices(plan, STORY, null);
    expect(expected.state).toBe('completed');
    const orders = permutations(STORY);
    expect(orders).toHaveLength(120);
    for (const order of orders) {
      const twice = [...order, ...order.slice(0, 3)];
      expect(foldNotices(plan, twice, null)).toEqual(expected);
    }
  });

  it.each([
    [1, null, 'inProgress'],
    [2, null, 'inProgress'],
    [3, null, 'held'],
    [4, null, 'inProgress'],
    [5, null, 'completed'],
    [2, day(2), 'pendingCancellation'],
    [5, day(2), 'completed'],
  ])('after %i of them (cancelled at %s) leave the item %s', (count, cancelled, state) => {
    expect(foldNotices(plan, STORY.slice(0, count), cancelled).state).toBe(state);
  });

  it('make the customer the next to act when the jeopardy is theirs', () => {
    expect(foldNotices(plan, [notice(1, 'JEOP', { jeopardyCode: '1G' })], null).state).toBe('pending');
  });

  it('give a refused cancellation back to the work', () => {
    expect(foldNotices(plan, [notice(1, 'RCVD'), notice(2, 'CREJ')], day(1)).state).toBe('inProgress');
  });

  it('imply the milestones before the one that they name', () => {
    const { milestones, noReturnAt } = foldNotices(plan, [notice(4, 'CONN')], null);
    const reached = milestones.filter(({ reachedAt }) => reachedAt).map(({ code }) => code);
    expect(reached).toEqual(['received', 'accepted', 'designed', 'built', 'connected']);
    expect(noReturnAt).toEqual(day(4));
  });

  it('keep the promise and move the prediction', () => {
    const { milestones, promisedDate, predictedDate } = foldNotices(plan, STORY.slice(0, 3), null);
    expect(promisedDate).toEqual(day(32));
    expect(predictedDate).toEqual(day(40));
    expect(milestones.find(({ code }) => code === 'designed')?.promisedAt).toEqual(day(11));
    expect(milestones.at(-1)?.predictedAt).toEqual(day(40));
  });

  it('move the prediction by the rule of the reason when they name no new date', () => {
    const told = [STORY[0], STORY[1], notice(3, 'JEOP', { jeopardyCode: '1B' })] as Notice[];
    expect(foldNotices(plan, told, null).predictedDate).toEqual(new Date(Date.UTC(2026, 1, 4)));
  });

  it('of an unknown code change nothing', () => {
    expect(foldNotices(plan, [...STORY, notice(6, 'WHAT')], null)).toEqual(foldNotices(plan, STORY, null));
  });
});

describe('the tables', () => {
  it.each(Object.entries(MILESTONE_PLANS))(
    'plan %s ends ready and has its point of no return',
    (_name, table) => {
      const codes = table.milestones.map(({ code }) => code);
      expect(codes.at(-1)).toBe('ready');
      expect(codes).toContain(table.pointOfNoReturn);
      expect(codes).toEqual(Object.keys(MILESTONES).filter((code) => codes.includes(code as never)));
    },
  );

  it('map every milestone that a plan has, but ready, which is the completion', () => {
    const mapped = Object.values(STATUS_MAP).flatMap((m) => (m.kind === 'milestone' ? [m.milestone] : []));
    expect(new Set([...mapped, 'ready'])).toEqual(new Set(Object.keys(MILESTONES)));
  });

  it('name an owner and a next step for every jeopardy', () => {
    expect(Object.keys(JEOPARDY_REASONS)).toHaveLength(23);
    for (const { text, nextStep } of Object.values(JEOPARDY_REASONS)) {
      expect(text).toMatch(/\.$/);
      expect(nextStep).toMatch(/\.$/);
    }
  });
});
