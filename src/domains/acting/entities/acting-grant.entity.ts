import { Check, Entity, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A member of staff may act for one customer, in one session, for a stated reason and a limited time. */
@Entity({ schema: 'base', name: 'acting_grant' })
@Check('ck_acting_grant_reason', 'char_length(reason) BETWEEN 10 AND 300')
@Index('ix_acting_grant_customer', { synchronize: false })
@Index('ix_acting_grant_session', ['sessionId'], { where: '(ended_at IS NULL)' })
export class ActingGrant {
  @IdColumn('pk_acting_grant')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id' })
  customerId: string;

  /** The agent's. */
  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  /** As it was when the agent acted. */
  @TextColumn({ name: 'agent_name' })
  agentName: string;

  /** Another session of the same agent does not have it. Sessions are deleted when they end, so no foreign key. */
  @UuidColumn({ name: 'session_id' })
  sessionId: string;

  /** 10 to 300 characters; the customer reads it. */
  @TextColumn()
  reason: string;

  /** An order number or ticket. */
  @TextColumn({ nullable: true })
  reference: string | null;

  @TimeColumn({ name: 'started_at' })
  startedAt: Date;

  @TimeColumn({ name: 'last_used_at' })
  lastUsedAt: Date;

  @TimeColumn({ name: 'expires_at' })
  expiresAt: Date;

  @TimeColumn({ name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
