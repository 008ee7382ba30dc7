import type { ActorKind, JsonObject } from '../helpers/index.js';

/** `refused`: it was tried and not let through. */
export type AuditOutcome = 'done' | 'refused';

/** What the code that records knows; who acts and the correlation id come from the scope. */
export interface NewAuditEntry {
  /** `<resource>:<verb>`, as in the access matrix where there is such an operation. */
  readonly operation: string;
  readonly subjectType: string;
  readonly subjectId?: string | null;
  /** Whose data it is about; null or left out: the operator's own, or nobody's. */
  readonly customerId?: string | null;
  readonly outcome?: AuditOutcome;
  /** Never a secret, never a whole resource. */
  readonly details?: JsonObject;
  readonly address?: string | null;
  /** Who acted, where that is not the actor of the scope: at a sign-in nobody is signed in yet. */
  readonly actor?: AuditActor;
}

export interface AuditActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
}

/** An entry as it is stored. */
export interface AuditEntry {
  readonly id: string;
  readonly customerId: string | null;
  /** The customer's name today; null when there is none. */
  readonly customerName: string | null;
  readonly at: Date;
  readonly actorId: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly actingId: string | null;
  readonly actingReason: string | null;
  readonly operation: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly outcome: AuditOutcome;
  readonly details: JsonObject;
  readonly correlationId: string | null;
  readonly address: string | null;
  /** Its place in the chain; null while it waits to be linked. */
  readonly position: number | null;
}

/** Which entries are wanted; all conditions hold at once. */
export interface AuditFilter {
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly until?: Date | undefined;
  readonly actorId?: string | undefined;
  /** A part of the actor's name, upper or lower case. */
  readonly actor?: string | undefined;
  readonly actorKind?: string | undefined;
  readonly customerId?: string | undefined;
  /** The operation itself, or its beginning up to the colon. */
  readonly operation?: string | undefined;
  readonly subjectId?: string | undefined;
  /** Entries older than this one: the last one of the page before. */
  readonly before?: string | undefined;
  readonly limit: number;
}
