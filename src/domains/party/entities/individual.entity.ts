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

/** TMF632 Individual: a person. */
@Entity({ schema: 'base', name: 'individual' })
@Index('ix_individual_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_individual_created', ['tenantId', 'createdAt', 'id'])
export class Individual {
  @IdColumn('pk_individual')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn({ name: 'given_name', nullable: true })
  givenName: string | null;

  @TextColumn({ name: 'family_name', nullable: true })
  familyName: string | null;

  @TextColumn({ name: 'full_name', nullable: true })
  fullName: string | null;

  @TextColumn({ nullable: true })
  status: string | null;

  @TimeColumn({ name: 'birth_date', nullable: true })
  birthDate: Date | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
