import { StateMachine } from '../helpers/index.js';

export type ChangeSetState =
  'draft' | 'checked' | 'scheduled' | 'publishing' | 'published' | 'failed' | 'discarded';
export type ChangeSetAction =
  'check' | 'edit' | 'schedule' | 'unschedule' | 'start' | 'publish' | 'fail' | 'reopen' | 'discard';

const KEEPERS = ['staff', 'client'];
const SOUND = 'nothing that the checks found is an error, and no entry has moved on beneath the draft';

/** The life of a draft of the catalogue. What is published stays as it was published: another draft changes it again. */
export const changeSetStateMachine = new StateMachine<ChangeSetState, ChangeSetAction>({
  name: 'catalogueChangeSet',
  version: 1,
  initial: 'draft',
  final: ['published', 'discarded'],
  transitions: [
    { from: 'draft', action: 'edit', to: 'draft', by: KEEPERS },
    { from: 'draft', action: 'check', to: 'checked', by: KEEPERS, guard: SOUND },
    { from: 'draft', action: 'discard', to: 'discarded', by: KEEPERS },
    { from: 'checked', action: 'edit', to: 'draft', by: KEEPERS },
    { from: 'checked', action: 'schedule', to: 'scheduled', by: KEEPERS, guard: 'the moment lies ahead' },
    { from: 'checked', action: 'start', to: 'publishing', by: KEEPERS },
    { from: 'checked', action: 'discard', to: 'discarded', by: KEEPERS },
    { from: 'scheduled', action: 'unschedule', to: 'draft', by: KEEPERS },
    { from: 'scheduled', action: 'start', to: 'publishing', by: ['system'], guard: 'its moment has come' },
    { from: 'publishing', action: 'publish', to: 'published', by: ['system'], guard: SOUND },
    { from: 'publishing', action: 'fail', to: 'failed', by: ['system'] },
    { from: 'failed', action: 'reopen', to: 'draft', by: KEEPERS },
    { from: 'failed', action: 'discard', to: 'discarded', by: KEEPERS },
  ],
});
