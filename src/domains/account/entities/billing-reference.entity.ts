import { Entity } from 'typeorm';
import {
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  TimeColumn,
  type JsonObject,
} from '../../helpers/index.js';

/** What the operator publishes about its bills: a name, and a text for people. */
export abstract class BillingReference {
  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  description: string | null;

  @IntegerColumn({ default: 1 })
  version: number;

  @JsonColumn()
  extra: JsonObject;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}

/** TMF666 BillFormat: how detailed a bill is. */
@Entity({ schema: 'base', name: 'bill_format' })
export class BillFormat extends BillingReference {
  @IdColumn('pk_bill_format')
  id: string;
}

/** TMF666 BillPresentationMedia: by which way a bill reaches the customer. */
@Entity({ schema: 'base', name: 'bill_presentation_media' })
export class BillPresentationMedia extends BillingReference {
  @IdColumn('pk_bill_presentation_media')
  id: string;
}
