import { StateMachine } from '../../helpers/index.js';

/** `open`: being filled in. `submitted`: a consultant is asked for. `taken`: one works on it. */
export type NeedsState = 'open' | 'submitted' | 'taken' | 'closed';
export type NeedsAction = 'submit' | 'withdraw' | 'take' | 'giveBack' | 'close' | 'reopen';

const ITS_OWN = ['visitor', 'customer', 'staff'] as const;

/** The life of an assessment. Answers may change until it is closed; who has it open sees that at once. */
export const needsStateMachine = new StateMachine<NeedsState, NeedsAction>({
  name: 'needsAssessment',
  version: 1,
  initial: 'open',
  final: ['closed'],
  transitions: [
    { from: 'open', action: 'submit', to: 'submitted', by: ITS_OWN },
    { from: 'submitted', action: 'withdraw', to: 'open', by: ITS_OWN },
    { from: 'submitted', action: 'take', to: 'taken', by: ['staff'] },
    { from: 'taken', action: 'giveBack', to: 'submitted', by: ['staff'] },
    { from: 'taken', action: 'close', to: 'closed', by: ['staff'] },
    { from: 'submitted', action: 'close', to: 'closed', by: ['staff'] },
    { from: 'open', action: 'close', to: 'closed', by: ITS_OWN },
    { from: 'closed', action: 'reopen', to: 'open', by: ITS_OWN },
  ],
});
