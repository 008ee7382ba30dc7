import { Injectable } from '@nestjs/common';
import { Database, newId, type Scope, type Transaction } from '../../helpers/index.js';
import type { ClaimedOrder } from './claimed-order.js';

export interface AssignedAgent {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly team: string;
}

/** Who looks after which order. */
@Injectable()
export class AgentAssignmentRepository {
  constructor(private readonly database: Database) {}

  /**
   * Gives the order to the available member of the order team with the fewest open orders; names break ties. An order
   * that has an agent keeps it.
   * @returns the agent, or undefined when nobody is available or somebody has it already.
   */
  async assignLeastLoaded(
    tx: Transaction,
    order: ClaimedOrder,
    now: Date,
  ): Promise<AssignedAgent | undefined> {
    const [agent] = await tx.query<AssignedAgent>(
      `INSERT INTO base.agent_assignment (id, tenant_id, customer_id, order_id, agent_id, agent_name, agent_title,
         team, reason, assigned_at)
       SELECT $1, $2, $3, $4, m.id, m.name, m.title, m.team, 'fewest open orders in the team', $5
       FROM telecom.order_team_member m
       WHERE m.tenant_id = $2 AND m.available
       ORDER BY (SELECT count(*) FROM base.agent_assignment a WHERE a.agent_id = m.id AND a.released_at IS NULL),
         m.name
       LIMIT 1
       ON CONFLICT DO NOTHING
       RETURNING agent_id AS id, agent_name AS name, agent_title AS title, team`,
      [newId(), order.tenantId, order.customerId, order.id, now],
    );
    return agent;
  }

  /** The order needs nobody any more. */
  async release(tx: Transaction, orderId: string, now: Date): Promise<void> {
    const sql =
      'UPDATE base.agent_assignment SET released_at = $2 WHERE order_id = $1 AND released_at IS NULL';
    await tx.query(sql, [orderId, now]);
  }

  /** Adds members to the order team, or brings their names up to date. */
  async saveTeam(
    scope: Scope,
    tenantId: string,
    members: readonly AssignedAgent[],
    now: Date,
  ): Promise<void> {
    await this.database.query(
      scope,
      `INSERT INTO telecom.order_team_member (id, tenant_id, name, title, team, created_at, updated_at)
       SELECT m.id, $1, m.name, m.title, m.team, $2, $2
       FROM jsonb_to_recordset($3::jsonb) AS m(id uuid, name text, title text, team text)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title, team = excluded.team,
         updated_at = excluded.updated_at
       WHERE (order_team_member.name, order_team_member.title, order_team_member.team)
         IS DISTINCT FROM (excluded.name, excluded.title, excluded.team)`,
      [tenantId, now, JSON.stringify(members)],
    );
  }
}
