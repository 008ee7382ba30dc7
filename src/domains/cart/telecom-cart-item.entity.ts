import { Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, UuidColumn } from '../helpers/index.js';
import { CartItem } from './cart-item.entity.js';

/** What telecommunications adds to a cart line: where, for how long, and the check that said it can be served. */
@Entity({ schema: 'telecom', name: 'cart_item' })
@Index('ix_telecom_cart_item_place', ['placeId'])
@ForeignKey(() => CartItem, ['id'], ['id'], { name: 'fk_telecom_cart_item_base', onDelete: 'CASCADE' })
export class TelecomCartItem {
  @IdColumn('pk_telecom_cart_item')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @TextColumn({ name: 'place_id', nullable: true })
  placeId: string | null;

  @TextColumn({ name: 'place_text', nullable: true })
  placeText: string | null;

  @IntegerColumn({ name: 'term_months', nullable: true })
  termMonths: number | null;

  @TextColumn({ name: 'qualification_id', nullable: true })
  qualificationId: string | null;
}
