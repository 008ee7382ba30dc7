import { StateMachine } from '../helpers/index.js';

export type AccountState = 'Active' | 'Suspended' | 'Closed';
export type AccountAction = 'suspend' | 'resume' | 'close';

const BY = ['staff', 'client', 'system'] as const;

/** The life of an account (TMF666): no customer moves it, and nothing reopens one that is closed. */
export const accountStateMachine = new StateMachine<AccountState, AccountAction>({
  name: 'account',
  version: 1,
  initial: 'Active',
  final: ['Closed'],
  transitions: [
    { from: 'Active', action: 'suspend', to: 'Suspended', by: BY },
    { from: 'Suspended', action: 'resume', to: 'Active', by: BY },
    { from: 'Active', action: 'close', to: 'Closed', by: BY },
    { from: 'Suspended', action: 'close', to: 'Closed', by: BY },
  ],
});
