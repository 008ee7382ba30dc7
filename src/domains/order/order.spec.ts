import { deriveOrderState } from './life/derive-order-state.js';
import { isDammValid } from '../helpers/index.js';
import { legalRoute } from './life/legal-route.js';
import { formatOrderNumber, parseOrderNumber } from './number/order-number.js';
import { orderItemStateMachine } from './life/order-item.state-machine.js';
import type { OrderItemState } from './life/order-states.js';
import { ORDER_STATES } from './life/order-states.js';
import { orderStateMachine } from './life/order.state-machine.js';

describe('an order number', () => {
  it('refuses every single wrong digit and every swap of neighbours', () => {
    const digits = formatOrderNumber(2026, 1234).replaceAll(/\D/g, '');
    expect(isDammValid(digits)).toBe(true);
    for (let i = 0; i < digits.length; i++) {
      for (let wrong = 0; wrong < 10; wrong++) {
        const changed = digits.slice(0, i) + wrong + digits.slice(i + 1);
        expect(isDammValid(changed)).toBe(changed === digits);
      }
      const swapped = digits.slice(0, i) + (digits[i + 1] ?? '') + digits[i] + digits.slice(i + 2);
      expect(isDammValid(swapped)).toBe(swapped === digits);
    }
  });

  it('knows the published example of the scheme', () => {
    expect(isDammValid('5724')).toBe(true);
    expect(isDammValid('5742')).toBe(false);
  });

  it.each([
    ['with its hyphens', 'TL-26-0001234-C', true],
    ['as one word, in small letters', 'tl260001234C', true],
    ['with a wrong check digit', 'TL-26-0001234-X', false],
    ['too short', 'TL-26-1234-C', false],
    ['as something else', 'order 7', false],
  ])('is read %s', (_how, template, valid) => {
    const number = formatOrderNumber(2026, 1234);
    const check = number.slice(-1);
    const typed = template.replace('C', check).replace('X', String((Number(check) + 1) % 10));
    expect(parseOrderNumber(typed)).toBe(valid ? number : undefined);
  });
});

describe("an order's state", () => {
  it.each<[OrderItemState[], string]>([
    [['acknowledged', 'acknowledged'], 'acknowledged'],
    [['acknowledged', 'inProgress'], 'inProgress'],
    [['acknowledged', 'completed'], 'inProgress'],
    [['inProgress', 'held'], 'held'],
    [['held', 'pending', 'inProgress'], 'pending'],
    [['completed', 'held'], 'held'],
    [['completed', 'completed'], 'completed'],
    [['completed', 'cancelled'], 'partial'],
    [['completed', 'failed'], 'partial'],
    [['failed', 'cancelled'], 'failed'],
    [['cancelled', 'cancelled'], 'cancelled'],
    [['cancelled', 'rejected'], 'cancelled'],
    [['rejected', 'rejected'], 'rejected'],
    [['pendingCancellation', 'cancelled'], 'pendingCancellation'],
    [['assessingCancellation', 'assessingCancellation', 'completed'], 'assessingCancellation'],
  ])('of items %j is %s', (items, state) => expect(deriveOrderState(items)).toBe(state));

  it('needs an item', () => expect(() => deriveOrderState([])).toThrow(/at least one item/));
});

describe('the state machines', () => {
  it('name exactly the states of TMF622', () => {
    expect([...orderStateMachine.states].sort()).toEqual([...ORDER_STATES].sort());
    expect([...orderItemStateMachine.states].sort()).toEqual(
      ORDER_STATES.filter((state) => state !== 'partial').sort(),
    );
  });

  it('walk only along their edges when news skip a step', () => {
    const actions = legalRoute(orderStateMachine, 'held', 'completed', 'system')?.map(({ action }) => action);
    expect(actions).toEqual(['resume', 'complete']);
    expect(legalRoute(orderStateMachine, 'held', 'held', 'system')).toEqual([]);
  });

  it('lead nowhere from an end', () => {
    expect(legalRoute(orderStateMachine, 'completed', 'inProgress', 'system')).toBeUndefined();
    expect(legalRoute(orderStateMachine, 'acknowledged', 'completed', 'customer')).toBeUndefined();
  });
});
