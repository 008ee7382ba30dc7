import { Check, Entity, Index } from 'typeorm';
import {
  IdColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** Who did, saw or tried what. Written once, never changed: the serving role can only insert. */
@Entity({ schema: 'base', name: 'audit_entry' })
@Index('ix_audit_entry_customer', ['customerId', 'id'])
@Index('ix_audit_entry_actor', ['actorId', 'id'])
@Index('ix_audit_entry_subject', ['subjectId', 'id'])
@Check('ck_audit_entry_outcome', `outcome IN ('done', 'refused')`)
export class AuditEntryRow {
  @IdColumn('pk_audit_entry')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TimeColumn({ default: () => 'clock_timestamp()' })
  at: Date;

  @TextColumn({ name: 'actor_id' })
  actorId: string;

  @TextColumn({ name: 'actor_kind' })
  actorKind: string;

  @TextColumn({ name: 'actor_name' })
  actorName: string;

  @TextColumn({ name: 'acting_id', nullable: true })
  actingId: string | null;

  @TextColumn({ name: 'acting_reason', nullable: true })
  actingReason: string | null;

  @TextColumn()
  operation: string;

  @TextColumn({ name: 'subject_type' })
  subjectType: string;

  @TextColumn({ name: 'subject_id', nullable: true })
  subjectId: string | null;

  @TextColumn({ default: 'done' })
  outcome: string;

  @JsonColumn()
  details: JsonObject;

  @TextColumn({ name: 'correlation_id', nullable: true })
  correlationId: string | null;

  @TextColumn({ nullable: true })
  address: string | null;
}
