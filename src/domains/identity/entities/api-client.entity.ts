import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A program that asks for tokens with its own id and secret. Without a customer it acts for all of its tenant. */
@Entity({ schema: 'base', name: 'api_client' })
@Unique('uq_api_client_client_id', ['clientId'])
@Index('ix_api_client_customer', ['customerId', 'createdAt', 'id'])
@Check('ck_api_client_status', `status IN ('active', 'suspended')`)
export class ApiClient {
  @IdColumn('pk_api_client')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn({ name: 'client_id' })
  clientId: string;

  @TextColumn()
  name: string;

  @TextColumn({ default: 'active' })
  status: 'active' | 'suspended';

  @TextColumn({ nullable: true })
  description: string | null;

  /** OAuth scopes that it may ask for. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  scopes: string[];

  /** Null: until somebody ends it. */
  @TimeColumn({ name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
