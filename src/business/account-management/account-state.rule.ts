import { type AccountState, accountStateMachine } from '../../domains/account/index.js';
import { type JsonObject, Refusal } from '../../domains/helpers/index.js';

/** A new account is active, unless it is brought over from elsewhere in another state. @throws Refusal `accountState` */
export const startingState = ({ state }: JsonObject): AccountState =>
  state === undefined ? accountStateMachine.table.initial : known(state);

/** Later it moves only as its life allows. @throws Refusal `accountState` or `accountMove` */
export function judgeMove(before: JsonObject, after: JsonObject): void {
  if (before.state === after.state) return;
  const from = known(before.state);
  const to = known(after.state);
  const next = accountStateMachine.next(from).map((transition) => transition.to);
  if (next.includes(to)) return;
  const message = `An account that is ${from} cannot become ${to}; ${next.length > 0 ? `it may become ${next.join(' or ')}` : 'open a new one instead'}.`;
  throw new Refusal('unprocessable', 'accountMove', message, [
    { code: 'accountMove', message, path: 'state' },
  ]);
}

function known(state: unknown): AccountState {
  if (accountStateMachine.states.has(state as AccountState)) return state as AccountState;
  const message = `state is one of ${[...accountStateMachine.states].join(', ')}.`;
  throw new Refusal('invalid', 'accountState', message, [{ code: 'accountState', message, path: 'state' }]);
}
