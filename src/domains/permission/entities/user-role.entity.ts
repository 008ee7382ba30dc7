import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF672 UserRole that the operator defined: a named set of operations to be given to people by permissions. */
@Entity({ schema: 'base', name: 'user_role' })
@Index('ix_user_role_created', ['tenantId', 'createdAt', 'id'])
export class UserRole {
  @IdColumn('pk_user_role')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @TextColumn({ name: 'involvement_role', nullable: true })
  involvementRole: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
