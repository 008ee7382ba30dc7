import { Entity, Index } from 'typeorm';
import { IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A listener registered at the hub of one API. It hears what its creator's scope may see. */
@Entity({ schema: 'base', name: 'hub_subscription' })
@Index('ix_hub_subscription_api', ['api', 'tenantId'])
export class HubSubscription {
  @IdColumn('pk_hub_subscription')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  /** null: all customers of the tenant. */
  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  /** Who registered it. */
  @TextColumn({ name: 'actor_id' })
  actorId: string;

  /** Second segment of the API's base path, e.g. `productOrderingManagement`. */
  @TextColumn()
  api: string;

  @TextColumn()
  callback: string;

  @TextColumn({ nullable: true })
  query: string | null;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;
}
