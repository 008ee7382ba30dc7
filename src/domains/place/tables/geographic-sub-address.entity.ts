import { Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, TextColumn, UuidColumn } from '../../helpers/index.js';
import { GeographicAddress } from './geographic-address.entity.js';

/** A unit, suite or floor inside an address. */
@Entity({ schema: 'base', name: 'geographic_sub_address' })
@Index('uq_geographic_sub_address_position', ['geographicAddressId', 'position'], { unique: true })
@Index('ix_geographic_sub_address_unit', ['geographicAddressId', 'matchUnit'])
export class GeographicSubAddress {
  @IdColumn('pk_geographic_sub_address') id: string;
  @UuidColumn({ name: 'geographic_address_id' }) geographicAddressId: string;
  @ManyToOne(() => GeographicAddress, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({
    name: 'geographic_address_id',
    foreignKeyConstraintName: 'fk_geographic_sub_address_address',
  })
  geographicAddress: Relation<GeographicAddress>;
  @IntegerColumn() position: number;
  @TextColumn({ nullable: true }) name: string | null;
  @TextColumn({ name: 'sub_address_type', nullable: true }) subAddressType: string | null;
  @TextColumn({ name: 'sub_unit_type', nullable: true }) subUnitType: string | null;
  @TextColumn({ name: 'sub_unit_number', nullable: true }) subUnitNumber: string | null;
  @TextColumn({ name: 'building_name', nullable: true }) buildingName: string | null;
  @TextColumn({ name: 'level_type', nullable: true }) levelType: string | null;
  @TextColumn({ name: 'level_number', nullable: true }) levelNumber: string | null;
  @TextColumn({ name: 'address_text' }) addressText: string;
  @TextColumn({ name: 'match_unit' }) matchUnit: string;
  @JsonColumn() extra: object;
}
