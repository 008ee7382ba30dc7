import { createHmac } from 'node:crypto';

/** The columns of an entry in their own words: what the hash of its link covers. */
export interface LinkedContent {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly at: Date;
  readonly actorId: string;
  readonly actorKind: string;
  readonly actorName: string;
  readonly actingId: string | null;
  readonly actingReason: string | null;
  readonly operation: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly outcome: string;
  /** As PostgreSQL writes jsonb: keys sorted, numbers exact. */
  readonly details: string;
  readonly correlationId: string | null;
  readonly address: string | null;
}

export interface LinkPlace {
  readonly position: number;
  readonly linkedAt: Date;
  readonly previousHash: Buffer;
}

/** What stands before the first link. */
export const NOTHING_BEFORE = Buffer.alloc(32);

/**
 * HMAC-SHA-256 over the hash before, the place and the entry. Keyed, so that who can write the tables and does not have
 * the key cannot make a chain that holds.
 */
export function linkHash(
  key: Buffer,
  { position, linkedAt, previousHash }: LinkPlace,
  entry: LinkedContent,
): Buffer {
  const place = JSON.stringify([position, linkedAt.getTime()]);
  return createHmac('sha256', key).update(previousHash).update(place).update(canonical(entry)).digest();
}

/** A JSON array: no two different entries have the same text. */
const canonical = (entry: LinkedContent): string =>
  JSON.stringify([
    entry.id,
    entry.tenantId,
    entry.customerId,
    entry.at.getTime(),
    entry.actorId,
    entry.actorKind,
    entry.actorName,
    entry.actingId,
    entry.actingReason,
    entry.operation,
    entry.subjectType,
    entry.subjectId,
    entry.outcome,
    entry.details,
    entry.correlationId,
    entry.address,
  ]);
