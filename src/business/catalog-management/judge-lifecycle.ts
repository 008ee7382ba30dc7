import { type JsonObject, Refusal } from '../../domains/helpers/index.js';
import { type LifecycleStatus, lifecycleStateMachine } from '../../domains/catalog/index.js';
import type { ResourceHooks } from '../resource-management/index.js';

const NAMES = [...lifecycleStateMachine.states].join(', ');

/** A new catalogue entry may start in any status that exists: catalogues are also brought over from elsewhere. */
function beforeCreate(_context: unknown, document: JsonObject): JsonObject {
  if (document.lifecycleStatus !== undefined) statusOf(document);
  return document;
}

/** Later it moves only as the life cycle allows. */
function beforePatch(_context: unknown, before: JsonObject, after: JsonObject): JsonObject {
  if (before.lifecycleStatus === after.lifecycleStatus || before.lifecycleStatus === undefined) return after;
  const from = before.lifecycleStatus as LifecycleStatus;
  const to = statusOf(after);
  const next = lifecycleStateMachine.next(from).map((transition) => transition.to);
  if (next.includes(to)) return after;
  const message = `An entry that is ${from} cannot become ${to}; ${next.length > 0 ? `it may become ${next.join(' or ')}` : 'its life is over'}.`;
  throw new Refusal('unprocessable', 'lifecycleMove', message, [
    { code: 'lifecycleMove', message, path: 'lifecycleStatus' },
  ]);
}

function statusOf({ lifecycleStatus }: JsonObject): LifecycleStatus {
  if (lifecycleStateMachine.states.has(lifecycleStatus as LifecycleStatus))
    return lifecycleStatus as LifecycleStatus;
  const message = `lifecycleStatus is one of ${NAMES}.`;
  throw new Refusal('invalid', 'lifecycleStatus', message, [
    { code: 'lifecycleStatus', message, path: 'lifecycleStatus' },
  ]);
}

/** Rules that hold for every catalogue entry with a life cycle. */
export const lifecycleHooks: ResourceHooks = { beforeCreate, beforePatch };
