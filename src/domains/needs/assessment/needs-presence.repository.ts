import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '../../helpers/index.js';
import type { AssessmentRow, Present } from './needs-assessment.js';

/** A connection that has not been heard of for so long is gone. */
export const PRESENCE_MS = 45_000;

const ANNOUNCE = `SELECT pg_notify('trunkline_event', jsonb_build_object('tenantId', $1::text, 'customerId', $2::text,
  'eventType', 'NeedsPresenceEvent', 'aggregateType', 'needsPresence', 'aggregateId', $3::text)::text)`;

/**
 * Who has an assessment open, over all processes. Each change is announced as events are, so that every process tells
 * its own connections.
 */
@Injectable()
export class NeedsPresenceRepository {
  constructor(private readonly database: Database) {}

  /** Here, or still here. */
  async seen(
    scope: Scope,
    assessment: Pick<AssessmentRow, 'id' | 'tenantId' | 'customerId'>,
    { id, name, kind }: Present,
    now: Date,
  ): Promise<void> {
    const { tenantId, customerId } = assessment;
    const [fresh] = await this.database.query<{ isNew: boolean }>(
      scope,
      `INSERT INTO base.needs_presence (id, tenant_id, customer_id, assessment_id, name, kind, seen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at
       RETURNING (xmax = 0) AS "isNew"`,
      [id, tenantId, customerId, assessment.id, name, kind, now],
    );
    if (fresh?.isNew) await this.announce(scope, assessment);
  }

  async left(
    scope: Scope,
    assessment: Pick<AssessmentRow, 'id' | 'tenantId' | 'customerId'>,
    id: string,
  ): Promise<void> {
    await this.database.query(scope, 'DELETE FROM base.needs_presence WHERE id = $1', [id]);
    await this.announce(scope, assessment);
  }

  /** In the order in which they came. */
  here(scope: Scope, assessmentId: string, now: Date): Promise<Present[]> {
    return this.database.query<Present>(
      scope,
      `SELECT id, name, kind FROM base.needs_presence WHERE assessment_id = $1 AND seen_at > $2 ORDER BY id LIMIT 50`,
      [assessmentId, new Date(now.getTime() - PRESENCE_MS)],
    );
  }

  private async announce(
    scope: Scope,
    { tenantId, customerId, id }: Pick<AssessmentRow, 'id' | 'tenantId' | 'customerId'>,
  ): Promise<void> {
    await this.database.query(scope, ANNOUNCE, [tenantId, customerId, id]);
  }
}
