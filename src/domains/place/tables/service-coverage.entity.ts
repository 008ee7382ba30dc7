import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  MoneyColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';
import { ServiceLocation } from './service-location.entity.js';

/** What one source says of one technology at one location. */
@Entity({ schema: 'telecom', name: 'service_coverage' })
@Index('uq_service_coverage_source', ['serviceLocationId', 'technology', 'sourceName'], { unique: true })
@Index('ix_service_coverage_technology', ['technology'], { where: 'served' })
export class ServiceCoverage {
  @IdColumn('pk_service_coverage') id: string;
  @UuidColumn({ name: 'service_location_id' }) serviceLocationId: string;
  @ManyToOne(() => ServiceLocation, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'service_location_id', foreignKeyConstraintName: 'fk_service_coverage_location' })
  serviceLocation: Relation<ServiceLocation>;
  @TextColumn() technology: string;
  @TextColumn({ name: 'source_name' }) sourceName: string;
  @BooleanColumn() served: boolean;
  /** Reachable once something has been built. */
  @BooleanColumn({ default: false }) construction: boolean;
  /** US dollars, not binding. */
  @MoneyColumn({ name: 'construction_estimate', nullable: true }) constructionEstimate: string | null;
  @IntegerColumn({ name: 'max_down_mbps', nullable: true }) maxDownMbps: number | null;
  @IntegerColumn({ name: 'max_up_mbps', nullable: true }) maxUpMbps: number | null;
  @BooleanColumn({ name: 'low_latency', default: true }) lowLatency: boolean;
  @TimeColumn({ name: 'as_of' }) asOf: Date;
}
