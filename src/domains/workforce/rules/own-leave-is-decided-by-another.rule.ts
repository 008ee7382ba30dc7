import { Refusal } from '../../helpers/index.js';

/** Nobody decides on his own leave. @throws Refusal `ownLeave` */
export function refuseOwnDecision(leaveOf: string, decider: string): void {
  if (leaveOf !== decider) return;
  throw new Refusal(
    'forbidden',
    'ownLeave',
    'Your own leave is decided by another supervisor or administrator: ask one of them.',
  );
}

/** Leave is decided once. @throws Refusal `leaveDecided` */
export function refuseDecidedLeave(state: string): void {
  if (state === 'requested') return;
  throw new Refusal(
    'conflict',
    'leaveDecided',
    `This leave is ${state} already. To change it, withdraw it and ask for leave anew.`,
  );
}
