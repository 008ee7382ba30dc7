import { Entity, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** Which agent looks after an order, from when until when. At most one is live. */
@Entity({ schema: 'base', name: 'agent_assignment' })
@Index('ix_agent_assignment_order', ['orderId'])
@Index('ix_agent_assignment_load', ['agentId'], { where: 'released_at IS NULL' })
@Index('uq_agent_assignment_live', ['orderId'], { unique: true, where: 'released_at IS NULL' })
export class AgentAssignment {
  @IdColumn('pk_agent_assignment')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'order_id' })
  orderId: string;

  @UuidColumn({ name: 'agent_id' })
  agentId: string;

  @TextColumn({ name: 'agent_name' })
  agentName: string;

  @TextColumn({ name: 'agent_title' })
  agentTitle: string;

  @TextColumn()
  team: string;

  @TextColumn()
  reason: string;

  @TimeColumn({ name: 'assigned_at' })
  assignedAt: Date;

  @TimeColumn({ name: 'released_at', nullable: true })
  releasedAt: Date | null;
}
