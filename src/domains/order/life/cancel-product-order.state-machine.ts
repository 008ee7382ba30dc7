import { StateMachine } from '../../helpers/index.js';
import type { TaskState } from './order-states.js';

export type CancellationAction = 'refuse' | 'begin' | 'end' | 'failAtOss';

const OSS = ['system'] as const;

/** The cancellation task (TMF622 CancelProductOrder). */
export const cancellationStateMachine = new StateMachine<TaskState, CancellationAction>({
  name: 'cancel product order',
  version: 1,
  initial: 'acknowledged',
  final: ['done', 'terminatedWithError'],
  transitions: [
    {
      from: 'acknowledged',
      action: 'refuse',
      to: 'terminatedWithError',
      by: OSS,
      guard: 'an item is past its point of no return, or the order has ended',
    },
    {
      from: 'acknowledged',
      action: 'begin',
      to: 'inProgress',
      by: OSS,
      guard: 'every item may still be cancelled',
    },
    { from: 'inProgress', action: 'end', to: 'done', by: OSS, guard: 'the order is cancelled' },
    {
      from: 'inProgress',
      action: 'failAtOss',
      to: 'terminatedWithError',
      by: OSS,
      guard: 'the OSS refused, or completion was quicker',
    },
  ],
});
