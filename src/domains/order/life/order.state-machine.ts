import { StateMachine, type Transition } from '../../helpers/index.js';
import type { OrderState } from './order-states.js';

export type OrderAction =
  | 'reject'
  | 'start'
  | 'hold'
  | 'wait'
  | 'resume'
  | 'complete'
  | 'completePartly'
  | 'fail'
  | 'assessCancellation'
  | 'refuseCancellation'
  | 'beginCancellation'
  | 'cancel';

type Row = Transition<OrderState, OrderAction>;

const OSS = ['system'] as const;
const OWNER = ['customer', 'client', 'staff', 'system'] as const;

const outcomes = (from: OrderState): Row[] => [
  { from, action: 'complete', to: 'completed', by: OSS, guard: 'every item is completed' },
  { from, action: 'completePartly', to: 'partial', by: OSS, guard: 'some items are completed, none is open' },
  { from, action: 'fail', to: 'failed', by: OSS, guard: 'no item is completed or open, one has failed' },
  { from, action: 'cancel', to: 'cancelled', by: OSS, guard: 'every item is cancelled' },
];

const assessment = (from: OrderState): Row => ({
  from,
  action: 'assessCancellation',
  to: 'assessingCancellation',
  by: OWNER,
});

/** The life of a product order (TMF622). Its state follows from its items; this table says which moves are legal. */
export const orderStateMachine = new StateMachine<OrderState, OrderAction>({
  name: 'product order',
  version: 1,
  initial: 'acknowledged',
  final: ['completed', 'partial', 'failed', 'cancelled', 'rejected'],
  transitions: [
    { from: 'acknowledged', action: 'reject', to: 'rejected', by: OSS, guard: 'the judgement found reasons' },
    {
      from: 'acknowledged',
      action: 'start',
      to: 'inProgress',
      by: OSS,
      guard: 'the judgement found no reason',
    },
    { from: 'inProgress', action: 'hold', to: 'held', by: OSS, guard: 'we or a third party must act first' },
    { from: 'inProgress', action: 'wait', to: 'pending', by: OSS, guard: 'the customer must act first' },
    { from: 'held', action: 'resume', to: 'inProgress', by: OSS, guard: 'no jeopardy is open' },
    { from: 'pending', action: 'resume', to: 'inProgress', by: OSS, guard: 'no jeopardy is open' },
    ...outcomes('inProgress'),
    assessment('acknowledged'),
    assessment('inProgress'),
    assessment('held'),
    assessment('pending'),
    {
      from: 'assessingCancellation',
      action: 'refuseCancellation',
      to: 'inProgress',
      by: OSS,
      guard: 'an item is past its point of no return',
    },
    {
      from: 'assessingCancellation',
      action: 'beginCancellation',
      to: 'pendingCancellation',
      by: OSS,
      guard: 'no item is past its point of no return',
    },
    {
      from: 'pendingCancellation',
      action: 'resume',
      to: 'inProgress',
      by: OSS,
      guard: 'the OSS refused to cancel',
    },
    ...outcomes('pendingCancellation'),
  ],
});
