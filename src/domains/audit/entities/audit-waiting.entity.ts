import { Entity, PrimaryColumn } from 'typeorm';

/** An entry that was written and is not in the chain yet. */
@Entity({ schema: 'base', name: 'audit_waiting' })
export class AuditWaiting {
  @PrimaryColumn({ type: 'uuid', name: 'entry_id', primaryKeyConstraintName: 'pk_audit_waiting' })
  entryId: string;
}
