import { Column, Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, JsonColumn, TextColumn, TimeColumn } from '../../helpers/index.js';

/** An address of the operator's reference data. The match columns hold canonical spellings (see address-text/). */
@Entity({ schema: 'base', name: 'geographic_address' })
@Index('ix_geographic_address_match_street', ['matchStreet', 'postcode'])
@Index('ix_geographic_address_postcode', ['postcode'])
@Index('ix_geographic_address_street_nr', ['streetNr'])
@Index('ix_geographic_address_match_prefix', { synchronize: false })
@Index('ix_geographic_address_match_likeness', { synchronize: false })
export class GeographicAddress {
  @IdColumn('pk_geographic_address') id: string;
  @IntegerColumn({ default: 1 }) version: number;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
  /** `premises`, or `postal` where mail arrives and no service can. */
  @TextColumn({ default: 'premises' }) kind: string;
  @TextColumn({ nullable: true }) name: string | null;
  @TextColumn({ name: 'street_nr', nullable: true }) streetNr: string | null;
  @TextColumn({ name: 'street_nr_suffix', nullable: true }) streetNrSuffix: string | null;
  @TextColumn({ name: 'street_nr_last', nullable: true }) streetNrLast: string | null;
  @TextColumn({ name: 'street_name', nullable: true }) streetName: string | null;
  @TextColumn({ name: 'street_type', nullable: true }) streetType: string | null;
  @TextColumn({ name: 'street_suffix', nullable: true }) streetSuffix: string | null;
  @TextColumn({ nullable: true }) city: string | null;
  @TextColumn({ nullable: true }) locality: string | null;
  @TextColumn({ name: 'state_or_province', nullable: true }) stateOrProvince: string | null;
  @TextColumn({ nullable: true }) postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  @TextColumn() country: string;
  @Column({ type: 'double precision', nullable: true }) latitude: number | null;
  @Column({ type: 'double precision', nullable: true }) longitude: number | null;
  /** One line for people: `200 Harbor Street, Harborview, OH 44101`. */
  @TextColumn({ name: 'address_text' }) addressText: string;
  @TextColumn({ name: 'match_street' }) matchStreet: string;
  @TextColumn({ name: 'match_city' }) matchCity: string;
  @TextColumn({ name: 'match_text' }) matchText: string;
  @JsonColumn() extra: object;
}
