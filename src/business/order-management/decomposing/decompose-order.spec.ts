import type { ClaimedItem, ClaimedOrder } from '../../../domains/order/index.js';
import { catalogueFrom } from '../../catalog/index.js';
import { buildDemoCatalogue } from '../../demo-operator/catalogue/index.js';
import { buildDemoRules } from '../../demo-operator/rules/index.js';
import { rulesOf, sequencing } from '../../rule-management/index.js';
import { decomposeOrder, serviceOrderId } from './decompose-order.js';

const version = catalogueFrom({ ...buildDemoCatalogue(), rule: buildDemoRules() });
const rules = sequencing(rulesOf(version), new Date('2026-11-22T10:00:00.000Z'));

const item = (key: string, offeringCode: string, rest: Partial<ClaimedItem> = {}): ClaimedItem => ({
  id: `00000000-0000-7000-8000-00000000000${key}`,
  key,
  action: 'add',
  state: 'acknowledged',
  quantity: 1,
  offeringId: null,
  offeringName: offeringCode,
  offeringCode,
  productId: null,
  placeId: 'here',
  placeText: 'Here',
  intervalDays: 5,
  milestonePlan: null,
  noReturnAt: null,
  partKeys: [],
  extra: {},
  ...rest,
});

const order = (...items: ClaimedItem[]): ClaimedOrder => ({
  id: '00000000-0000-7000-8000-0000000000aa',
  tenantId: '00000000-0000-7000-8000-000000000001',
  customerId: null,
  version: 1,
  state: 'acknowledged',
  number: 'TL-26-0000001-4',
  judgedAt: null,
  items,
});

const relies = (...ids: string[]): Partial<ClaimedItem> => ({
  extra: { productOrderItemRelationship: ids.map((id) => ({ id, relationshipType: 'reliesOn' })) },
});

/** Which item waits for which, by key. */
function waits(...items: ClaimedItem[]): Record<string, string[]> {
  const keyOf = new Map(items.map(({ id, key }) => [serviceOrderId(id), key]));
  const work = decomposeOrder(order(...items), rules);
  for (const { state, dependsOn } of work) expect(state).toBe(dependsOn.length > 0 ? 'waiting' : 'toSubmit');
  return Object.fromEntries(
    work.map(({ id, dependsOn }) => [keyOf.get(id), dependsOn.map((other) => keyOf.get(other) ?? other)]),
  );
}

describe('an order is decomposed', () => {
  it('into the same requests each time', () => {
    const once = decomposeOrder(order(item('1', 'D-DIA')), rules);
    expect(decomposeOrder(order(item('1', 'D-DIA')), rules)).toEqual(once);
    expect(once).toMatchObject([
      { milestonePlan: 'designed', state: 'toSubmit', request: { intervalDays: 5 } },
    ]);
  });

  it.each<[string, ClaimedItem[], Record<string, string[]>]>([
    ['voice waits for access', [item('1', 'V-SIP'), item('2', 'D-DIA')], { 1: ['2'], 2: [] }],
    [
      'not for access elsewhere',
      [item('1', 'V-SIP'), item('2', 'D-DIA', { placeId: 'x' })],
      { 1: [], 2: [] },
    ],
    [
      'a port waits for voice',
      [item('1', 'D-BB'), item('2', 'V-UC'), item('3', 'X-PORT')],
      { 1: [], 2: ['1'], 3: ['2'] },
    ],
    [
      'what the client says counts',
      [item('1', 'M-POST', relies('2')), item('2', 'M-PRE')],
      { 1: ['2'], 2: [] },
    ],
    [
      'the old line waits for the new one',
      [item('1', 'D-BB', { action: 'delete' }), item('2', 'D-DIA')],
      { 1: ['2'], 2: [] },
    ],
    [
      'unchanged items need no work',
      [item('1', 'D-DIA', { action: 'noChange' }), item('2', 'D-IP')],
      { 2: [] },
    ],
    [
      'a circle waits for nothing',
      [item('1', 'M-POST', relies('2')), item('2', 'M-PRE', relies('1'))],
      { 1: [], 2: [] },
    ],
    [
      'a bundle has no work, and who waits for it waits for its parts',
      [
        item('1', 'B-OFFICE', { partKeys: ['2', '3'] }),
        item('2', 'D-DIA'),
        item('3', 'V-UC'),
        item('4', 'M-POST', relies('1')),
      ],
      { 2: [], 3: ['2'], 4: ['2', '3'] },
    ],
    [
      'bundles in a circle are none',
      [item('1', 'D-DIA', { partKeys: ['2'] }), item('2', 'D-BB', { partKeys: ['1'] })],
      { 1: [], 2: [] },
    ],
    ['an item that names itself', [item('1', 'M-POST', relies('1'))], { 1: [] }],
  ])('so that %s', (_what, items, expected) => expect(waits(...items)).toEqual(expected));

  it('with its own milestones for what ends', () => {
    const [work] = decomposeOrder(order(item('1', 'D-DIA', { action: 'delete' })), rules);
    expect(work?.milestonePlan).toBe('disconnected');
  });
});
