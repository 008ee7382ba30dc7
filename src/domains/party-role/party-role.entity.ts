import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../helpers/index.js';

/** TMF669 PartyRole: a part that a party plays towards the operator, such as reseller or supplier. */
@Entity({ schema: 'base', name: 'party_role' })
@Index('ix_party_role_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_party_role_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_party_role_engaged_party', ['engagedPartyId'])
export class PartyRole {
  @IdColumn('pk_party_role')
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
