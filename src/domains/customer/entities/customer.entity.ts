import { Column, Entity, Index } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  UuidColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** TMF629 Customer: the role in which a party buys. `customerId` is its own id: it belongs to itself. */
@Entity({ schema: 'base', name: 'customer' })
@Index('ix_customer_owner', ['tenantId', 'customerId', 'createdAt', 'id'])
@Index('ix_customer_created', ['tenantId', 'createdAt', 'id'])
@Index('ix_customer_engaged_party', ['engagedPartyId'])
export class Customer {
  @IdColumn('pk_customer')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  status: string | null;

  @TextColumn({ name: 'status_reason', nullable: true })
  statusReason: string | null;

  @TextColumn({ name: 'engaged_party_id', nullable: true })
  engagedPartyId: string | null;

  @TextColumn({ name: 'engaged_party_name', nullable: true })
  engagedPartyName: string | null;

  /** consumer, smallBusiness, enterprise or reseller; what is not said follows from who stands behind the customer. */
  @TextColumn({ nullable: true })
  segment: string | null;

  /** A (best) to D, as the last credit check has found. */
  @TextColumn({ name: 'credit_class', nullable: true })
  creditClass: string | null;

  /** Of a private person: some offerings have an age. */
  @Column({ type: 'date', name: 'birth_date', nullable: true })
  birthDate: string | null;

  /** Price books that the customer was given beyond those of its segment; the first one counts first. */
  @TextColumn({ name: 'price_book_ids', array: true, nullable: true })
  priceBookIds: string[] | null;

  /** Number of the certificate by which the customer pays no sales tax. */
  @TextColumn({ name: 'tax_exemption_certificate', nullable: true })
  taxExemptionCertificate: string | null;

  /** Last day on which the certificate holds; null: no end. */
  @Column({ type: 'date', name: 'tax_exemption_until', nullable: true })
  taxExemptionUntil: string | null;

  /** ISO 4217; null: the operator's. */
  @TextColumn({ nullable: true })
  currency: string | null;

  /** IANA name; null: the operator's. */
  @TextColumn({ name: 'time_zone', nullable: true })
  timeZone: string | null;

  @TimeColumn({ name: 'valid_from', nullable: true })
  validFrom: Date | null;

  @TimeColumn({ name: 'valid_to', nullable: true })
  validTo: Date | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
