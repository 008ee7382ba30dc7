import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '../../helpers/index.js';

/** An order that an agent has open. */
export interface AgentOrder {
  readonly id: string;
  readonly number: string;
  readonly customerName: string | null;
  readonly state: string;
  readonly assignedAt: Date;
}

const OPEN = `FROM base.agent_assignment a JOIN base.product_order o ON o.id = a.order_id
  JOIN telecom.product_order t ON t.id = o.id WHERE a.agent_id = $1 AND a.released_at IS NULL`;

/** Which orders an agent has open, the longest held first. */
@Injectable()
export class AgentOrdersRepository {
  constructor(private readonly database: Database) {}

  async list(
    scope: Scope,
    agentId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ orders: AgentOrder[]; total: number }> {
    const rows = await this.database.query<AgentOrder & { total: number }>(
      scope,
      `SELECT counted.total, shown.* FROM (SELECT count(*)::int AS total ${OPEN}) counted
       LEFT JOIN (SELECT o.id, t.order_number AS number, t.customer_name AS "customerName", o.state,
           a.assigned_at AS "assignedAt" ${OPEN} ORDER BY a.assigned_at, o.id LIMIT $2::int OFFSET $3::int) shown ON true
       ORDER BY shown."assignedAt", shown.id`,
      [agentId, limit, offset],
    );
    return { orders: rows.filter(({ id }) => id !== null), total: rows[0]?.total ?? 0 };
  }
}
