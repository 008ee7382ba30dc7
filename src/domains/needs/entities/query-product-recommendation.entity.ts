import { Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  type JsonObject,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';

/** "What would you recommend?", with the answer (TMF680). */
@Entity({ schema: 'base', name: 'query_product_recommendation' })
@Index('ix_query_product_recommendation_owner', ['tenantId', 'customerId', 'createdAt'])
export class QueryProductRecommendation {
  @IdColumn('pk_query_product_recommendation')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  state: string;

  @TextColumn({ nullable: true })
  name: string | null;

  @TextColumn({ nullable: true })
  description: string | null;

  @TextColumn({ name: 'recommendation_type', nullable: true })
  recommendationType: string | null;

  @BooleanColumn({ name: 'instant_sync_recommendation', nullable: true })
  instantSyncRecommendation: boolean | null;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
