import {
  type Approver,
  eligibleApprovers,
  neededApproval,
  type OrderAmounts,
  type SpendingPolicy,
} from './spending-policy.js';

const order = (oneTime: string, monthly: string, individualCase = false): OrderAmounts => ({
  oneTime,
  monthly,
  currency: 'USD',
  individualCase,
});
const approver = (name: string, limit: Approver['limit'] = null): Approver => ({
  membershipId: `m-${name}`,
  accountId: `a-${name}`,
  individualId: `i-${name}`,
  name,
  email: `${name}@example.com`,
  limit,
});
const LIMIT = { orderOneTime: '100', orderMonthly: '50', monthTotal: '400', currency: 'USD' };
const RULE = {
  position: 1,
  name: 'Large',
  appliesTo: 'everyone',
  fromOneTime: null,
  fromMonthly: '1000',
  currency: 'USD',
  approverMembershipId: null,
} as const;
const policy = (change: Partial<SpendingPolicy> = {}): SpendingPolicy => ({
  requester: { accountId: 'a-ben', individualId: 'i-ben' },
  limit: LIMIT,
  spent: '0',
  rules: [],
  approvers: [approver('dana'), approver('ben')],
  admins: ['Dana'],
  ...change,
});

describe('whether an order needs a yes', () => {
  it.each([
    ['at the limits', order('100', '50'), {}, 0],
    ['a cent above the one-time limit', order('100.01', '0'), {}, 1],
    ['a cent above the monthly limit', order('0', '50.01'), {}, 1],
    ['above both', order('200', '60'), {}, 2],
    ['the month at its limit', order('100', '50'), { spent: '250' }, 0],
    ['the month above its limit', order('100', '50'), { spent: '250.01' }, 1],
    ['without a price yet', order('0', '0', true), {}, 1],
    ['in another currency', { ...order('1', '1'), currency: 'EUR' }, {}, 1],
    ['of somebody without a limit', order('9999', '999'), { limit: null }, 0],
    [
      'of somebody without a limit, from the company’s amount on',
      order('0', '1000'),
      { limit: null, rules: [RULE] },
      1,
    ],
    ['below the company’s amount', order('0', '999.99'), { limit: null, rules: [RULE] }, 0],
  ] as const)('%s', (_what, amounts, change, reasons) => {
    expect(neededApproval(policy(change), amounts)?.reasons ?? []).toHaveLength(reasons);
  });

  it('asks every step that the amount reaches, in their order', () => {
    const rules = [
      { ...RULE, position: 2, name: 'Dana', approverMembershipId: 'm-dana' },
      { ...RULE, position: 1, name: 'Anybody', appliesTo: 'overLimit', fromMonthly: null },
      { ...RULE, position: 3, name: 'Board', fromMonthly: '5000' },
    ] as const;
    const steps = neededApproval(policy({ rules }), order('0', '1200'))?.steps;
    expect(steps?.map(({ position, name }) => [position, name])).toEqual([
      [1, 'Anybody'],
      [2, 'Dana'],
    ]);
  });
});

describe('who may say yes', () => {
  const amounts = order('0', '60');
  const names = (change: Partial<SpendingPolicy>, named: string | null = null): string[] =>
    eligibleApprovers(policy(change), named, amounts).map(({ name }) => name);

  it('is never the requester, by this or another account of the same person', () => {
    const twin = { ...approver('twin'), individualId: 'i-ben' };
    expect(names({ approvers: [approver('ben'), twin, approver('dana')] })).toEqual(['dana']);
    expect(names({ approvers: [approver('ben')] }, 'm-ben')).toEqual([]);
  });

  it('is the named one, and the others when that one is gone', () => {
    const approvers = [approver('dana'), approver('ola')];
    expect(names({ approvers }, 'm-ola')).toEqual(['ola']);
    expect(names({ approvers: [approver('dana')] }, 'm-ola')).toEqual(['dana']);
  });

  it('is nobody who said yes to an earlier step, unless the step names them', () => {
    const twin = { ...approver('twin'), individualId: 'i-dana' };
    const able = { approvers: [approver('dana'), twin, approver('ola')] };
    const left = (named: string | null) =>
      eligibleApprovers(policy(able), named, amounts, ['a-dana']).map(({ name }) => name);
    expect(left(null)).toEqual(['ola']);
    expect(left('m-dana')).toEqual(['dana']);
    expect(left('m-gone')).toEqual(['ola']);
  });

  it.each([
    ['two for anybody, two people', [null, null], ['dana', 'ola'], undefined],
    ['two for anybody, one person', [null, null], ['dana'], 2],
    ['anybody, then Dana, who is alone', [null, 'm-dana'], ['dana'], undefined],
    ['Dana, then anybody, and she is alone', ['m-dana', null], ['dana'], 2],
    ['anybody, Dana, anybody: Dana says the first too', [null, 'm-dana', null], ['dana', 'ola'], undefined],
  ])('a chain has a person for each step: %s', (_what, named, people, empty) => {
    const rules = named.map((approverMembershipId, index) => ({
      ...RULE,
      position: index + 1,
      fromMonthly: null,
      approverMembershipId,
    }));
    const approvers = people.map((name) => approver(name));
    const steps = neededApproval(policy({ rules, approvers }), amounts)?.steps;
    expect(steps?.find((step) => step.approvers.length === 0)?.position).toBe(empty);
  });

  it('is nobody whose own limit the order exceeds', () => {
    expect(names({ approvers: [approver('dana', LIMIT), approver('ola')] })).toEqual(['ola']);
  });
});
