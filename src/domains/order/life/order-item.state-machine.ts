import { StateMachine, type Transition } from '../../helpers/index.js';
import type { OrderItemState } from './order-states.js';

export type OrderItemAction =
  | 'reject'
  | 'start'
  | 'hold'
  | 'wait'
  | 'resume'
  | 'complete'
  | 'fail'
  | 'assessCancellation'
  | 'refuseCancellation'
  | 'beginCancellation'
  | 'cancel';

type Row = Transition<OrderItemState, OrderItemAction>;

const OSS = ['system'] as const;
const OWNER = ['customer', 'client', 'staff', 'system'] as const;

const assessment = (from: OrderItemState): Row => ({
  from,
  action: 'assessCancellation',
  to: 'assessingCancellation',
  by: OWNER,
});

/** The life of an order item. The OSS moves it through fulfilment-status; nobody else does. */
export const orderItemStateMachine = new StateMachine<OrderItemState, OrderItemAction>({
  name: 'product order item',
  version: 1,
  initial: 'acknowledged',
  final: ['completed', 'failed', 'cancelled', 'rejected'],
  transitions: [
    { from: 'acknowledged', action: 'reject', to: 'rejected', by: OSS, guard: 'the judgement found reasons' },
    {
      from: 'acknowledged',
      action: 'start',
      to: 'inProgress',
      by: OSS,
      guard: 'the judgement found no reason',
    },
    {
      from: 'inProgress',
      action: 'hold',
      to: 'held',
      by: OSS,
      guard: 'a jeopardy of ours or of a third party is open',
    },
    {
      from: 'inProgress',
      action: 'wait',
      to: 'pending',
      by: OSS,
      guard: 'a jeopardy that the customer can mend is open',
    },
    { from: 'held', action: 'resume', to: 'inProgress', by: OSS, guard: 'the jeopardy is cleared' },
    { from: 'pending', action: 'resume', to: 'inProgress', by: OSS, guard: 'the jeopardy is cleared' },
    { from: 'inProgress', action: 'complete', to: 'completed', by: OSS, guard: 'the OSS reports completion' },
    { from: 'inProgress', action: 'fail', to: 'failed', by: OSS, guard: 'the OSS gives up' },
    assessment('acknowledged'),
    assessment('inProgress'),
    assessment('held'),
    assessment('pending'),
    {
      from: 'assessingCancellation',
      action: 'refuseCancellation',
      to: 'inProgress',
      by: OSS,
      guard: 'an item of the order is past its point of no return',
    },
    {
      from: 'assessingCancellation',
      action: 'beginCancellation',
      to: 'pendingCancellation',
      by: OSS,
      guard: 'no item of the order is past its point of no return',
    },
    {
      from: 'pendingCancellation',
      action: 'cancel',
      to: 'cancelled',
      by: OSS,
      guard: 'the OSS has it no more',
    },
    {
      from: 'pendingCancellation',
      action: 'resume',
      to: 'inProgress',
      by: OSS,
      guard: 'the OSS refused to cancel',
    },
    {
      from: 'pendingCancellation',
      action: 'complete',
      to: 'completed',
      by: OSS,
      guard: 'completion was quicker',
    },
    { from: 'pendingCancellation', action: 'fail', to: 'failed', by: OSS, guard: 'the OSS gave up first' },
  ],
});
