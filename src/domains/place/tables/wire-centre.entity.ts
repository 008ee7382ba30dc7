import { Column, Entity, Index, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, TextColumn, TimeColumn } from '../../helpers/index.js';

/** The building that an area's lines run to, and what the network can do from there. */
@Entity({ schema: 'telecom', name: 'wire_centre' })
@Unique('uq_wire_centre_code', ['code'])
@Index('ix_wire_centre_postcodes', { synchronize: false })
@Index('ix_wire_centre_match_city', { synchronize: false })
export class WireCentre {
  @IdColumn('pk_wire_centre') id: string;
  @IntegerColumn({ default: 1 }) version: number;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
  /** Eight characters in the shape of a CLLI code; invented. */
  @TextColumn() code: string;
  @TextColumn() name: string;
  @TextColumn() city: string;
  @TextColumn({ name: 'match_city' }) matchCity: string;
  @TextColumn({ name: 'state_or_province' }) stateOrProvince: string;
  @TextColumn() country: string;
  @TextColumn() lata: string;
  @TextColumn({ name: 'rate_centre' }) rateCentre: string;
  @TextColumn({ array: true }) npas: string[];
  @TextColumn({ array: true }) nxxs: string[];
  @TextColumn({ array: true }) postcodes: string[];
  @Column({ type: 'double precision' }) latitude: number;
  @Column({ type: 'double precision' }) longitude: number;
  @Column({ name: 'radius_km', type: 'double precision' }) radiusKm: number;
  /** IANA zone of the building; earliest dates are counted there. */
  @TextColumn({ name: 'time_zone' }) timeZone: string;
  @TextColumn({ array: true }) technologies: string[];
  @IntegerColumn({ name: 'max_down_mbps' }) maxDownMbps: number;
  @IntegerColumn({ name: 'max_up_mbps' }) maxUpMbps: number;
  /** Shortest interval of the local crew, in business days. */
  @IntegerColumn({ name: 'interval_days' }) intervalDays: number;
  @IntegerColumn({ name: 'capacity_left' }) capacityLeft: number;
  @TextColumn({ name: 'maintenance_window', nullable: true }) maintenanceWindow: string | null;
  @TextColumn({ name: 'source_name' }) sourceName: string;
  @TimeColumn({ name: 'data_as_of' }) dataAsOf: Date;
  @JsonColumn() extra: object;
}
