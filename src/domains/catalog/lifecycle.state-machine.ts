import { StateMachine } from '../helpers/index.js';

export type LifecycleStatus =
  'In study' | 'In design' | 'In test' | 'Active' | 'Launched' | 'Retired' | 'Obsolete' | 'Rejected';

export type LifecycleAction =
  'design' | 'test' | 'redesign' | 'activate' | 'launch' | 'retire' | 'makeObsolete' | 'reject';

const BY = ['staff', 'client', 'system'] as const;

/** The life of a catalogue entry (TMF620): designed, tested, sold, retired. */
export const lifecycleStateMachine = new StateMachine<LifecycleStatus, LifecycleAction>({
  name: 'catalogueLifecycle',
  version: 1,
  initial: 'In study',
  final: ['Obsolete', 'Rejected'],
  transitions: [
    { from: 'In study', action: 'design', to: 'In design', by: BY },
    { from: 'In study', action: 'reject', to: 'Rejected', by: BY },
    { from: 'In design', action: 'test', to: 'In test', by: BY },
    { from: 'In design', action: 'reject', to: 'Rejected', by: BY },
    { from: 'In test', action: 'redesign', to: 'In design', by: BY },
    { from: 'In test', action: 'activate', to: 'Active', by: BY },
    { from: 'In test', action: 'reject', to: 'Rejected', by: BY },
    { from: 'Active', action: 'launch', to: 'Launched', by: BY },
    { from: 'Active', action: 'retire', to: 'Retired', by: BY },
    { from: 'Launched', action: 'retire', to: 'Retired', by: BY },
    { from: 'Retired', action: 'makeObsolete', to: 'Obsolete', by: BY },
  ],
});
