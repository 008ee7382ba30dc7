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

/** TMF629 Customer: the role in which a party buys. `customerId` is its own id: it belongs to itself. */
@Entity({ schema: 'base', name: 'customer' })
@Index('ix_customer_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_customer_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_customer_engaged_party', ['engagedPartyId'])
export class Customer {
  @IdColumn('pk_customer')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  status: string | null;

  @TextColumn({ name: 'status_reason', nullable: true })
  statusReason: string | null;

  @TextColumn({ name: 'engaged_party_id', nullable: true })
  engagedPartyId: string | null;

  @TextColumn({ name: 'engaged_party_name', nullable: true })
  engagedPartyName: string | null;

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
