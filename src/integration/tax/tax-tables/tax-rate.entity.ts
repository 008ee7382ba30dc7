import { Check, Entity, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  MoneyColumn,
  TextColumn,
  TimeColumn,
} from '../../../domains/helpers/index.js';

/** A tax of a country (state `*`), a state, a county or a ZIP code, for a time. */
@Entity({ schema: 'base', name: 'tax_rate' })
@Index('ix_tax_rate_place', ['state', 'county', 'postcode'])
@Check('ck_tax_rate_basis', '(percentage IS NULL) <> (flat_per_unit IS NULL)')
export class TaxRateEntity {
  @IdColumn('pk_tax_rate')
  id: string;

  @TextColumn()
  country: string;

  @TextColumn()
  state: string;

  @TextColumn({ nullable: true })
  county: string | null;

  @TextColumn({ nullable: true })
  postcode: string | null;

  @TextColumn()
  jurisdiction: string;

  /** sales, universalService, excise, emergencyCalls, ... */
  @TextColumn({ name: 'tax_kind' })
  taxKind: string;

  @TextColumn()
  name: string;

  @MoneyColumn({ nullable: true })
  percentage: string | null;

  @MoneyColumn({ name: 'flat_per_unit', nullable: true })
  flatPerUnit: string | null;

  @TextColumn({ array: true, name: 'classes' })
  appliesTo: string[];

  @TextColumn({ array: true, name: 'charge_kinds' })
  chargeKinds: string[];

  @BooleanColumn()
  exemptible: boolean;

  @TimeColumn({ name: 'valid_from' })
  validFrom: Date;

  @TimeColumn({ name: 'valid_to', nullable: true })
  validTo: Date | null;
}
