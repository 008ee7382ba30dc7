import { type Actor, type JsonObject, newId } from '../helpers/index.js';

/** Who may read an entry: the customer too, or only staff. */
export type ActivityAudience = 'customer' | 'internal';

export type ActivityKind =
  'placed' | 'stateChange' | 'milestone' | 'jeopardy' | 'assignment' | 'note' | 'oss';

/** An entry to be written: past tense, one sentence. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly audience: ActivityAudience;
  readonly text: string;
  readonly details?: JsonObject;
}

/** Rows of activities with consecutive numbers; `first` is the first one's. */
export const activityRows = (
  orderId: string,
  actor: Actor,
  activities: readonly Activity[],
  first: number,
): Readonly<Record<string, unknown>>[] =>
  activities.map(({ kind, audience, text, details }, index) => ({
    id: newId(),
    order_id: orderId,
    sequence: first + index,
    kind,
    audience,
    text,
    actor_id: actor.id,
    actor_name: actor.name,
    actor_role: actor.kind,
    details: details ?? {},
  }));
