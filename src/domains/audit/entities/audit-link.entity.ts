import { Check, Column, Entity, Unique } from 'typeorm';
import { TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A place in the chain of entries. Positions have no gaps. */
@Entity({ schema: 'base', name: 'audit_link' })
@Unique('uq_audit_link_entry', ['entryId'])
@Check('ck_audit_link_position', 'position > 0')
export class AuditLink {
  @Column({ type: 'bigint', primary: true, primaryKeyConstraintName: 'pk_audit_link' })
  position: string;

  @UuidColumn({ name: 'entry_id' })
  entryId: string;

  @TimeColumn({ name: 'linked_at' })
  linkedAt: Date;

  @Column({ type: 'bytea', name: 'previous_hash' })
  previousHash: Buffer;

  @Column({ type: 'bytea' })
  hash: Buffer;
}
