const MINUTE_MS = 60_000;

/** So long a grant holds after its last use. */
export const ACTING_IDLE_MS = 60 * MINUTE_MS;
/** So long it holds at most, however busy its agent is: who goes on says why once more. */
export const ACTING_MOST_MS = 240 * MINUTE_MS;

/** What a new grant holds until. */
export const expiryOfNew = (now: Date): Date => new Date(now.getTime() + ACTING_IDLE_MS);

/** A grant that holds now. */
export interface Acting {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly reason: string;
  readonly reference: string | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}

/** Who asks to use a grant: it belongs to its agent and to the session in which it was started. */
export interface GrantHolder {
  readonly tenantId: string;
  readonly userAccountId: string;
  readonly sessionId: string;
}
