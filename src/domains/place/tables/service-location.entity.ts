import { Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../helpers/index.js';
import { GeographicAddress } from './geographic-address.entity.js';
import { GeographicSubAddress } from './geographic-sub-address.entity.js';
import { WireCentre } from './wire-centre.entity.js';

/** An exact place that the network knows: an address, or one unit of it. */
@Entity({ schema: 'telecom', name: 'service_location' })
@Unique('uq_service_location_location_id', ['locationId'])
@Index('uq_service_location_place', { synchronize: false })
@Index('ix_service_location_wire_centre', ['wireCentreId'])
export class ServiceLocation {
  @IdColumn('pk_service_location') id: string;
  @IntegerColumn({ default: 1 }) version: number;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
  /** Thirteen digits; text, because it overflows 32 bits and may begin with zero. */
  @TextColumn({ name: 'location_id' }) locationId: string;
  @UuidColumn({ name: 'geographic_address_id' }) geographicAddressId: string;
  @ManyToOne(() => GeographicAddress, { nullable: false })
  @JoinColumn({ name: 'geographic_address_id', foreignKeyConstraintName: 'fk_service_location_address' })
  geographicAddress: Relation<GeographicAddress>;
  @UuidColumn({ name: 'geographic_sub_address_id', nullable: true }) geographicSubAddressId: string | null;
  @ManyToOne(() => GeographicSubAddress)
  @JoinColumn({
    name: 'geographic_sub_address_id',
    foreignKeyConstraintName: 'fk_service_location_sub_address',
  })
  geographicSubAddress: Relation<GeographicSubAddress> | null;
  @UuidColumn({ name: 'wire_centre_id' }) wireCentreId: string;
  @ManyToOne(() => WireCentre, { nullable: false })
  @JoinColumn({ name: 'wire_centre_id', foreignKeyConstraintName: 'fk_service_location_wire_centre' })
  wireCentre: Relation<WireCentre>;
  /** The other wire centre, where the border runs so close that either may serve. */
  @UuidColumn({ name: 'neighbour_wire_centre_id', nullable: true }) neighbourWireCentreId: string | null;
  @ManyToOne(() => WireCentre)
  @JoinColumn({ name: 'neighbour_wire_centre_id', foreignKeyConstraintName: 'fk_service_location_neighbour' })
  neighbourWireCentre: Relation<WireCentre> | null;
  /** Who uses it, as in the FCC's coverage filings: B business, R residential, X both. */
  @TextColumn({ name: 'usage_code' }) usageCode: string;
  /** `active`, or `planned` for a building that is not finished. */
  @TextColumn() status: string;
  @TextColumn({ name: 'h3_cell' }) h3Cell: string;
  @JsonColumn() extra: object;
}
