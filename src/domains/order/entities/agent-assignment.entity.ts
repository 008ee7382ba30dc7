import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { ProductOrder } from './product-order.entity.js';

/**
 * Which agent looks after an order, from when until when. At most one is live; a live one without an agent says that the
 * order waits in the team's queue.
 */
@Entity({ schema: 'base', name: 'agent_assignment' })
@Index('ix_agent_assignment_order', ['orderId'])
@Index('ix_agent_assignment_load', ['agentId'], { where: 'released_at IS NULL' })
@Index('ix_agent_assignment_queue', ['tenantId', 'assignedAt', 'orderId'], {
  where: 'agent_id IS NULL AND released_at IS NULL',
})
@ForeignKey(() => ProductOrder, ['orderId'], ['id'], {
  name: 'fk_agent_assignment_order',
  onDelete: 'CASCADE',
})
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

  @UuidColumn({ name: 'agent_id', nullable: true })
  agentId: string | null;

  @TextColumn({ name: 'agent_name', nullable: true })
  agentName: string | null;

  @TextColumn({ name: 'agent_title', nullable: true })
  agentTitle: string | null;

  @UuidColumn({ name: 'team_id', nullable: true })
  teamId: string | null;

  @TextColumn({ nullable: true })
  team: string | null;

  @TextColumn()
  reason: string;

  @TimeColumn({ name: 'assigned_at' })
  assignedAt: Date;

  @TimeColumn({ name: 'released_at', nullable: true })
  releasedAt: Date | null;
}
