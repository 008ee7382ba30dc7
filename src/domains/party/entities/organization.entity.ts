import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF632 Organization: a company, an authority, or a part of one. */
@Entity({ schema: 'base', name: 'organization' })
@Index('ix_organization_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_organization_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_organization_parent', ['parentId'])
export class Organization {
  @IdColumn('pk_organization')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn({ nullable: true })
  name: string | null;

  @TextColumn({ name: 'trading_name', nullable: true })
  tradingName: string | null;

  @TextColumn({ name: 'organization_type', nullable: true })
  organizationType: string | null;

  @BooleanColumn({ name: 'is_legal_entity', nullable: true })
  isLegalEntity: boolean | null;

  @BooleanColumn({ name: 'is_head_office', nullable: true })
  isHeadOffice: boolean | null;

  @TextColumn({ nullable: true })
  status: string | null;

  /** The company directly above it. */
  @UuidColumn({ name: 'parent_id', nullable: true })
  parentId: string | null;

  @TextColumn({ name: 'parent_relationship', nullable: true })
  parentRelationship: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
