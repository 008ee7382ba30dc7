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

/** TMF672 Permission: operations that one person gives to another for a time. */
@Entity({ schema: 'base', name: 'permission' })
@Index('ix_permission_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_permission_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_permission_user', ['userId'])
export class Permission {
  @IdColumn('pk_permission')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn({ nullable: true })
  description: string | null;

  /** As the client named the person: the id of the account, of the individual, or of another system. */
  @TextColumn({ name: 'user_id', nullable: true })
  userId: string | null;

  @TextColumn({ name: 'granter_id', nullable: true })
  granterId: string | null;

  @TimeColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  @TimeColumn({ name: 'valid_to', nullable: true })
  validTo: Date | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
