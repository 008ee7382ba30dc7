import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { ApiClient } from '../entities/api-client.entity.js';

/** One of the secrets of a program: it may have several at a time, so that it can change to a new one in peace. */
@Entity({ schema: 'base', name: 'api_client_secret' })
@Unique('uq_api_client_secret_hash', ['apiClientId', 'secretHash'])
@ForeignKey(() => ApiClient, ['apiClientId'], ['id'], {
  name: 'fk_api_client_secret_client',
  onDelete: 'CASCADE',
})
export class ApiClientSecret {
  @IdColumn('pk_api_client_secret')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'api_client_id' })
  apiClientId: string;

  /** SHA-256; the secret is random, so it needs no slow hash. */
  @Column({ type: 'bytea', name: 'secret_hash' })
  secretHash: Buffer;

  /** Its last four characters, by which people tell secrets apart. */
  @TextColumn()
  hint: string;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  /** Null: as long as the client lives. */
  @TimeColumn({ name: 'expires_at', nullable: true })
  expiresAt: Date | null;
}
