import {
  type Database,
  newId,
  OPERATOR_TENANT,
  ALL,
  type Scope,
  type Transaction,
} from '../helpers/index.js';
import type { AuditEntry, AuditFilter, NewAuditEntry } from './audit-entry.js';

/** The entry and its place in the queue of the notary, in one statement. `at` is the database's own clock. */
const RECORD = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, tenant_id uuid, customer_id uuid, actor_id text,
      actor_kind text, actor_name text, acting_id text, acting_reason text, operation text, subject_type text,
      subject_id text, outcome text, details jsonb, correlation_id text, address text)
  ), written AS (
    INSERT INTO base.audit_entry (id, tenant_id, customer_id, actor_id, actor_kind, actor_name, acting_id,
      acting_reason, operation, subject_type, subject_id, outcome, details, correlation_id, address)
    SELECT id, tenant_id, customer_id, actor_id, actor_kind, actor_name, acting_id, acting_reason, operation,
      subject_type, subject_id, outcome, details, correlation_id, address FROM given
  )
  INSERT INTO base.audit_waiting (entry_id) SELECT id FROM given`;

const FIELDS = `e.id, e.customer_id AS "customerId", c.name AS "customerName", e.at, e.actor_id AS "actorId",
  e.actor_kind AS "actorKind", e.actor_name AS "actorName", e.acting_id AS "actingId",
  e.acting_reason AS "actingReason", e.operation, e.subject_type AS "subjectType", e.subject_id AS "subjectId",
  e.outcome, e.details, e.correlation_id AS "correlationId", e.address, l.position::float8 AS position`;

const FROM = `FROM base.audit_entry e
  LEFT JOIN base.customer c ON c.id = e.customer_id
  LEFT JOIN base.audit_link l ON l.entry_id = e.id`;

/** Ids are UUIDv7, so that they sort by time; an entry takes its id at most this much before it is written. */
const LIST = `SELECT ${FIELDS} ${FROM}
  WHERE ($1::uuid IS NULL OR e.id < $1)
    AND ($2::timestamptz IS NULL OR e.at >= $2)
    AND ($3::timestamptz IS NULL OR e.at < $3)
    AND ($4::text IS NULL OR e.actor_id = $4)
    AND ($5::text IS NULL OR strpos(lower(e.actor_name), lower($5)) > 0)
    AND ($6::text IS NULL OR e.actor_kind = $6)
    AND ($7::uuid IS NULL OR e.customer_id = $7)
    AND ($8::text IS NULL OR e.operation = $8 OR split_part(e.operation, ':', 1) = $8)
    AND ($9::text IS NULL OR e.subject_id = $9 OR e.details->'ids' ? $9)
  ORDER BY e.id DESC LIMIT $10`;

/** Entries of the audit log. Row-level security shows a customer those about itself, staff those of the tenant. */
export class AuditEntryRepository {
  constructor(private readonly database: Database) {}

  /** In a transaction: with it or not at all. In a scope: committed when it resolves. */
  async record(where: Scope | Transaction, entries: readonly NewAuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    if ('query' in where) await where.query(RECORD, [rowsOf(where.scope, entries)]);
    else await this.database.query(where, RECORD, [rowsOf(where, entries)]);
  }

  /** Newest first. */
  list(scope: Scope, filter: AuditFilter): Promise<AuditEntry[]> {
    const { before, from, until, actorId, actor, actorKind, customerId, operation, subjectId, limit } =
      filter;
    const wanted = [before, from, until, actorId, actor, actorKind, customerId, operation, subjectId];
    return this.database.query<AuditEntry>(scope, LIST, [...wanted.map((value) => value ?? null), limit]);
  }

  async find(scope: Scope, id: string): Promise<AuditEntry | undefined> {
    const [entry] = await this.database.query<AuditEntry>(scope, `SELECT ${FIELDS} ${FROM} WHERE e.id = $1`, [
      id,
    ]);
    return entry;
  }
}

function rowsOf(scope: Scope, entries: readonly NewAuditEntry[]): string {
  const { acting } = scope.actor;
  return JSON.stringify(
    entries.map(({ actor = scope.actor, ...entry }) => ({
      id: newId(),
      tenant_id: scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId,
      customer_id: entry.customerId ?? null,
      actor_id: actor.id,
      actor_kind: actor.kind,
      actor_name: actor.name,
      acting_id: acting?.id ?? null,
      acting_reason: acting?.reason ?? null,
      operation: entry.operation,
      subject_type: entry.subjectType,
      subject_id: entry.subjectId ?? null,
      outcome: entry.outcome ?? 'done',
      details: entry.details ?? {},
      correlation_id: scope.correlationId ?? null,
      address: entry.address ?? null,
    })),
  );
}
