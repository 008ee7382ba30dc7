import fc from 'fast-check';
import { Refusal } from '../../helpers/index.js';
import { refuseCapacityOutOfRange } from './capacity-is-in-range.rule.js';
import { refuseCoverAway } from './cover-is-at-work.rule.js';
import { refuseCircularEscalation } from './escalation-ends.rule.js';
import { refuseLastSupervisor } from './last-supervisor-stays.rule.js';
import { refuseOverlappingLeave } from './leave-does-not-overlap.rule.js';
import type { LeaveSpan } from './leave-span.js';
import { refuseOpenOrdersWithoutCover } from './open-orders-need-a-cover.rule.js';
import { refuseDecidedLeave, refuseOwnDecision } from './own-leave-is-decided-by-another.rule.js';
import { refuseOverlappingShifts, type WeeklyShift } from './shifts-do-not-overlap.rule.js';

const codeOf = (act: () => void): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};
const shift = (weekday: number, startMinute: number, endMinute: number): WeeklyShift => ({
  weekday,
  startMinute,
  endMinute,
});
const leave = (
  agentId: string,
  startDate: string,
  endDate: string,
  rest: Partial<LeaveSpan> = {},
): LeaveSpan => ({
  id: `${agentId} ${startDate}`,
  agentId,
  agentName: agentId,
  startDate,
  endDate,
  state: 'approved',
  coverAgentId: null,
  ...rest,
});

describe('capacity', () => {
  it.each([
    [-1, 'capacityOutOfRange'],
    [501, 'capacityOutOfRange'],
    [2.5, 'capacityOutOfRange'],
    [NaN, 'capacityOutOfRange'],
    [0, 'none'],
    [500, 'none'],
  ])('%d: %s', (capacity, code) => {
    expect(codeOf(() => refuseCapacityOutOfRange(capacity))).toBe(code);
  });
});

describe('the shifts of a week', () => {
  it.each([
    ['two on one day', [shift(1, 540, 720), shift(1, 719, 900)], 'shiftsOverlap'],
    ['one over midnight into the next', [shift(1, 1320, 360), shift(2, 300, 400)], 'shiftsOverlap'],
    ['Saturday night into Sunday', [shift(0, 0, 300), shift(6, 1320, 360)], 'shiftsOverlap'],
    ['one that ends when it starts', [shift(1, 540, 540)], 'shiftEmpty'],
    ['a split shift', [shift(1, 540, 720), shift(1, 780, 1020)], 'none'],
    ['halves that touch', [shift(1, 540, 720), shift(1, 720, 1020)], 'none'],
    ['round the clock', [0, 1, 2, 3, 4, 5, 6].map((day) => shift(day, 0, 1440)), 'none'],
    ['one alone over the weekend', [shift(6, 1320, 360)], 'none'],
  ])('%s: %s', (_what, shifts, code) => {
    expect(codeOf(() => refuseOverlappingShifts(shifts))).toBe(code);
  });

  it('overlap exactly when two of them share a minute of the week', () => {
    const minutes = ({ weekday, startMinute, endMinute }: WeeklyShift): number[] => {
      const length = (endMinute - startMinute + 1440) % 1440 || 1440;
      return Array.from({ length }, (_, minute) => (weekday * 1440 + startMinute + minute) % 10_080);
    };
    const any = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 24 }))
      .map(([day, start, end]) => shift(day, start * 60, end * 60))
      .filter(({ startMinute, endMinute }) => startMinute !== endMinute);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (shifts) => {
        const all = shifts.flatMap(minutes);
        const shared = new Set(all).size < all.length;
        expect(codeOf(() => refuseOverlappingShifts(shifts))).toBe(shared ? 'shiftsOverlap' : 'none');
      }),
      { numRuns: 200 },
    );
  });
});

describe('leave', () => {
  const wanted = leave('alex', '2026-12-01', '2026-12-05', { id: 'wanted', state: 'requested' });

  it.each([
    ['ends before it starts', { endDate: '2026-11-30' }, [], 'leaveDatesWrong'],
    ['lasts longer than a year', { endDate: '2028-01-01' }, [], 'leaveDatesWrong'],
    ['meets own leave by a day', {}, [leave('alex', '2026-12-05', '2026-12-09')], 'leaveOverlaps'],
    ["meets a colleague's", {}, [leave('jo', '2026-12-01', '2026-12-09')], 'none'],
    [
      'meets own withdrawn leave',
      {},
      [leave('alex', '2026-12-01', '2026-12-05', { state: 'withdrawn' })],
      'none',
    ],
    ['follows own leave', {}, [leave('alex', '2026-11-01', '2026-11-30')], 'none'],
  ])('that %s', (_what, change, others, code) => {
    expect(codeOf(() => refuseOverlappingLeave({ ...wanted, ...change }, others))).toBe(code);
  });

  it.each([
    ['himself', 'alex', [], 'coverIsSelf'],
    ['somebody on leave', 'jo', [leave('jo', '2026-12-04', '2026-12-09')], 'coverOnLeave'],
    ['somebody who left before', 'jo', [leave('jo', '2026-11-04', '2026-11-30')], 'none'],
    [
      'somebody who asks to be covered by him',
      'jo',
      [leave('jo', '2026-12-05', '2026-12-09', { state: 'requested', coverAgentId: 'alex' })],
      'coverInCircle',
    ],
    [
      'somebody whose cover is covered by him',
      'jo',
      [
        leave('jo', '2026-12-01', '2026-12-09', { state: 'requested', coverAgentId: 'kim' }),
        leave('kim', '2026-12-01', '2026-12-02', { state: 'requested', coverAgentId: 'alex' }),
      ],
      'coverInCircle',
    ],
    [
      'a colleague, while he covers for another',
      'jo',
      [leave('kim', '2026-12-01', '2026-12-02', { coverAgentId: 'alex' })],
      'coversAnother',
    ],
    ['nobody', null, [leave('jo', '2026-12-04', '2026-12-09')], 'none'],
  ])('covered by %s', (_who, coverAgentId, others, code) => {
    expect(codeOf(() => refuseCoverAway({ ...wanted, coverAgentId }, others))).toBe(code);
  });

  it('is decided once, and never by the one who leaves', () => {
    expect(codeOf(() => refuseOwnDecision('sam', 'sam'))).toBe('ownLeave');
    expect(codeOf(() => refuseOwnDecision('alex', 'sam'))).toBe('none');
    expect(
      ['requested', 'approved', 'withdrawn'].map((state) => codeOf(() => refuseDecidedLeave(state))),
    ).toEqual(['none', 'leaveDecided', 'leaveDecided']);
  });
});

describe('who goes', () => {
  const sam = { id: 'sam', roles: ['supervisor'] };
  const morgan = { id: 'morgan', roles: ['admin'] };

  it.each([
    ['the last admin', [sam, morgan], 'morgan', 'lastAdmin'],
    ['the last supervisor', [sam], 'sam', 'lastSupervisor'],
    ['a supervisor beside an admin', [sam, morgan], 'sam', 'none'],
    ['one of two admins', [morgan, { id: 'kit', roles: ['admin'] }], 'kit', 'none'],
    ['an agent', [sam, { id: 'alex', roles: ['agent'] }], 'alex', 'none'],
  ])('%s', (_who, staff, leaving, code) => {
    expect(codeOf(() => refuseLastSupervisor(staff, leaving))).toBe(code);
  });

  it.each([
    [3, null, 'openOrdersNeedCover'],
    [0, null, 'none'],
    [3, 'jo', 'none'],
    [3, 'alex', 'coverIsSelf'],
  ])('with %i open orders and the cover %s', (open, cover, code) => {
    expect(codeOf(() => refuseOpenOrdersWithoutCover({ id: 'alex', name: 'Alex' }, open, cover))).toBe(code);
  });
});

describe('escalation', () => {
  const escalations = new Map([
    ['east', 'west'],
    ['west', 'port'],
    ['port', null],
  ]);

  it.each([
    ['to itself', 'port', 'port', 'escalationInCircle'],
    ['round two corners', 'port', 'east', 'escalationInCircle'],
    ['to a team that ends', 'east', 'port', 'none'],
    ['to nobody', 'east', null, 'none'],
  ])('%s', (_where, team, to, code) => {
    expect(codeOf(() => refuseCircularEscalation(team, to, escalations))).toBe(code);
  });
});
