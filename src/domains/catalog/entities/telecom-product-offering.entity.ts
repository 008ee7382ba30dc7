import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  type Json,
  JsonColumn,
  MoneyColumn,
  TextColumn,
} from '../../helpers/index.js';
import { ProductOffering } from './product-offering.entity.js';

/** What telecommunications adds to an offering, one to one on the base offering's id. */
@Entity({ schema: 'telecom', name: 'product_offering' })
@Unique('uq_telecom_product_offering_code', ['code'])
@Index('ix_telecom_product_offering_classes', { synchronize: false }) // gin
@ForeignKey(() => ProductOffering, ['id'], ['id'], {
  name: 'fk_telecom_product_offering_base',
  onDelete: 'CASCADE',
})
export class TelecomProductOffering {
  @IdColumn('pk_telecom_product_offering')
  id: string;

  /** The operator's own short name, e.g. `D-DIA`. */
  @TextColumn({ nullable: true })
  code: string | null;

  /** voice, data, mobile, service: an offering may stand in several. */
  @TextColumn({ array: true, nullable: true })
  classes: string[] | null;

  @TextColumn({ array: true, nullable: true })
  segments: string[] | null;

  /** Access technologies that can carry it. */
  @TextColumn({ array: true, nullable: true })
  technologies: string[] | null;

  /** Least download speed of the access, in Mb/s. */
  @MoneyColumn({ name: 'min_down_mbps', nullable: true })
  minDownMbps: string | null;

  /** Whether an order must say where. */
  @BooleanColumn({ name: 'needs_site', nullable: true })
  needsSite: boolean | null;

  /** Usual time to deliver, in business days. */
  @IntegerColumn({ name: 'interval_days', nullable: true })
  intervalDays: number | null;

  /** Kept by those who have it, not sold any more. */
  @BooleanColumn({ nullable: true })
  grandfathered: boolean | null;

  /** Fields to capture at ordering: [{name, label, type, required, options?, help?}]. */
  @JsonColumn({ name: 'order_entry', nullable: true, default: undefined })
  orderEntry: Json | null;
}
