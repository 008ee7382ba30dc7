import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, TextColumn, UuidColumn } from '../../helpers/index.js';
import { Product } from './product.entity.js';

/** What telecommunications adds to a product: service, circuit and number. */
@Entity({ schema: 'telecom', name: 'product' })
@Index('ix_telecom_product_circuit', ['circuitId'])
@Index('ix_telecom_product_number', ['telephoneNumber'])
@ForeignKey(() => Product, ['id'], ['id'], { name: 'fk_telecom_product_base', onDelete: 'CASCADE' })
export class TelecomProduct {
  @IdColumn('pk_telecom_product')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn({ name: 'service_id', nullable: true })
  serviceId: string | null;

  @TextColumn({ name: 'circuit_id', nullable: true })
  circuitId: string | null;

  @TextColumn({ name: 'telephone_number', nullable: true })
  telephoneNumber: string | null;
}
