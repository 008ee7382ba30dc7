import { StateMachine } from '../../helpers/index.js';

export type ApprovalState = 'waiting' | 'ordered' | 'rejected' | 'withdrawn' | 'expired' | 'needsNewLook';
export type ApprovalAction = 'approve' | 'approveLast' | 'reject' | 'withdraw' | 'expire' | 'askForNewLook';

/** The life of an order that needs others' yes. Whatever is decided first holds; nothing leaves an end state. */
export const approvalStateMachine = new StateMachine<ApprovalState, ApprovalAction>({
  name: 'approvalRequest',
  version: 1,
  initial: 'waiting',
  final: ['ordered', 'rejected', 'withdrawn', 'expired', 'needsNewLook'],
  transitions: [
    {
      from: 'waiting',
      action: 'approve',
      to: 'waiting',
      by: ['customer'],
      guard: 'the step is the current one, another follows, and the approver is not the requester',
    },
    {
      from: 'waiting',
      action: 'approveLast',
      to: 'ordered',
      by: ['customer'],
      guard: 'the step is the last one, and the order can be placed at the approved price',
    },
    {
      from: 'waiting',
      action: 'reject',
      to: 'rejected',
      by: ['customer'],
      guard: 'the step is the current one',
    },
    {
      from: 'waiting',
      action: 'withdraw',
      to: 'withdrawn',
      by: ['customer', 'staff', 'system'],
      guard: 'by the requester, or because the requester has left',
    },
    {
      from: 'waiting',
      action: 'expire',
      to: 'expired',
      by: ['system'],
      guard: 'nobody decided within 14 days',
    },
    {
      from: 'waiting',
      action: 'askForNewLook',
      to: 'needsNewLook',
      by: ['customer', 'system'],
      guard: 'the last step is approved, and price or availability have changed',
    },
  ],
});
