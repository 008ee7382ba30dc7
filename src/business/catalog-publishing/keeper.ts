import { Refusal } from '../../domains/helpers/index.js';
import {
  type ChangeSet,
  type ChangeSetAction,
  type ChangeSetState,
  changeSetStateMachine,
} from '../../domains/catalog-publication/index.js';

const HOW: Readonly<Record<ChangeSetState, string>> = {
  draft: 'is a draft',
  checked: 'is checked',
  scheduled: 'is scheduled: take it off the schedule first',
  publishing: 'is being published: wait a moment',
  published: 'is published: make another draft',
  failed: 'could not be published: open it again first',
  discarded: 'is discarded: make another draft',
};

/** The state after an action. @throws Refusal conflict when the draft's state does not allow it. */
export function nextState(
  changeSet: Pick<ChangeSet, 'name' | 'state'>,
  action: ChangeSetAction,
  by?: string,
): ChangeSetState {
  const move = changeSetStateMachine.find(changeSet.state, action);
  if (move && (by === undefined || move.by.includes(by))) return move.to;
  throw new Refusal(
    'conflict',
    'changeSetState',
    `"${changeSet.name}" cannot take this now: it ${HOW[changeSet.state]}.`,
  );
}

/** @throws Refusal stale when somebody else has written since the version that was read. */
export function refuseStale(changeSet: ChangeSet, expectedVersion: number | undefined): void {
  if (expectedVersion === undefined || expectedVersion === changeSet.version) return;
  throw new Refusal(
    'stale',
    'changeSetChanged',
    `"${changeSet.name}" was changed by somebody else meanwhile: read it again and repeat your change.`,
  );
}

/** What its keepers may do to a draft next; publishing checks it first, so that an unchecked one may be published too. */
export function changeSetActions({ state }: Pick<ChangeSet, 'state'>): ReadonlySet<ChangeSetAction> {
  const from = state === 'draft' ? (['draft', 'checked'] as const) : [state];
  return new Set(from.flatMap((one) => changeSetStateMachine.next(one, 'staff').map(({ action }) => action)));
}
