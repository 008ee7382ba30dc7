import { Injectable } from '@nestjs/common';
import { Clock, newId, type Transaction } from '../../helpers/index.js';

/** Who takes an order; all null but the team: it waits in that team's queue. */
export interface Assignee {
  readonly agentId: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly teamId: string | null;
  readonly team: string | null;
}

interface AssignedOrder {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string | null;
}

/** Who looks after which order, and which orders wait for somebody. The order is claimed by the caller. */
@Injectable()
export class AgentAssignmentRepository {
  constructor(private readonly clock: Clock) {}

  /** Who has the order now; undefined when it was never assigned, or needs nobody any more. */
  async current(tx: Transaction, orderId: string): Promise<Assignee | undefined> {
    const [row] = await tx.query<Assignee>(
      `SELECT agent_id AS "agentId", agent_name AS name, agent_title AS title, team_id AS "teamId", team
       FROM base.agent_assignment WHERE order_id = $1 AND released_at IS NULL`,
      [orderId],
    );
    return row;
  }

  /** Gives the order to an agent or a queue; whoever had it is released. */
  async assign(tx: Transaction, order: AssignedOrder, to: Assignee, reason: string): Promise<void> {
    await this.release(tx, order.id);
    await tx.query(
      `INSERT INTO base.agent_assignment (id, tenant_id, customer_id, order_id, agent_id, agent_name, agent_title,
         team_id, team, reason, assigned_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        newId(),
        order.tenantId,
        order.customerId,
        order.id,
        to.agentId,
        to.name,
        to.title,
        to.teamId,
        to.team,
        reason,
        this.clock.now(),
      ],
    );
  }

  /**
   * The order needs nobody any more, or somebody else.
   * @returns whether the agent who had it is free for an order that waits in a queue.
   */
  async release(tx: Transaction, orderId: string): Promise<boolean> {
    const [row] = await tx.query<{ wanted: boolean }>(
      `UPDATE base.agent_assignment a SET released_at = $2 WHERE order_id = $1 AND released_at IS NULL
       RETURNING agent_id IS NOT NULL AND EXISTS (SELECT FROM base.agent_assignment q
         WHERE q.tenant_id = a.tenant_id AND q.agent_id IS NULL AND q.released_at IS NULL) AS wanted`,
      [orderId, this.clock.now()],
    );
    return row?.wanted ?? false;
  }

  /** Ids of the orders that an agent has open, in the order in which they are to be locked. */
  async openOrders(tx: Transaction, agentId: string): Promise<string[]> {
    const sql =
      'SELECT order_id AS id FROM base.agent_assignment WHERE agent_id = $1 AND released_at IS NULL ORDER BY order_id';
    return (await tx.query<{ id: string }>(sql, [agentId])).map(({ id }) => id);
  }

  /** Ids of the orders of a tenant that wait longest for somebody. */
  async queued(tx: Transaction, tenantId: string, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT order_id AS id FROM base.agent_assignment
       WHERE tenant_id = $1 AND agent_id IS NULL AND released_at IS NULL ORDER BY assigned_at, order_id LIMIT $2::int`,
      [tenantId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The families that an order's work is of: voice, data and mobile as the catalogue classes its offerings, and port when
   * numbers are brought along.
   */
  async familiesOf(tx: Transaction, orderId: string): Promise<string[]> {
    const rows = await tx.query<{ family: string }>(
      `SELECT DISTINCT f.family FROM telecom.product_order_item i
         JOIN telecom.product_offering o ON o.code = i.offering_code CROSS JOIN unnest(o.classes) AS f(family)
       WHERE i.order_id = $1 AND f.family IN ('voice', 'data', 'mobile')
       UNION SELECT 'port' FROM base.product_order_item WHERE order_id = $1 AND jsonb_path_exists(extra,
         '$.product.productCharacteristic[*] ? (@.name == "portedNumbers" && @.value != "" && @.value != null)')
       ORDER BY family`,
      [orderId],
    );
    return rows.map(({ family }) => family);
  }
}
