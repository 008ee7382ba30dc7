import { Entity } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  IntegerColumn,
  type Json,
  JsonColumn,
  type JsonObject,
  MoneyColumn,
  newId,
  type ResourceDefinition,
  TextColumn,
  TimeColumn,
  UuidColumn,
} from '../../src/domains/helpers/index.js';

@Entity({ schema: 'base', name: 'shelf' })
class Shelf {
  @IdColumn('pk_shelf') id: string;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @IntegerColumn() version: number;
  @TextColumn() name: string;
  @MoneyColumn({ name: 'price_value', nullable: true }) priceValue: string | null;
  @BooleanColumn({ name: 'is_open', nullable: true }) isOpen: boolean | null;
  @UuidColumn({ name: 'place_id', nullable: true }) placeId: string | null;
  @TimeColumn({ name: 'valid_from', nullable: true }) validFrom: Date | null;
  @JsonColumn() extra: JsonObject;
  @TimeColumn({ name: 'created_at' }) createdAt: Date;
  @TimeColumn({ name: 'updated_at' }) updatedAt: Date;
}

@Entity({ schema: 'telecom', name: 'shelf' })
class TelecomShelf {
  @IdColumn('pk_telecom_shelf') id: string;
  @TextColumn({ array: true, nullable: true }) tags: string[] | null;
  @JsonColumn({ nullable: true }) ports: Json | null;
}

@Entity({ schema: 'base', name: 'shelf_item' })
class ShelfItem {
  @IdColumn('pk_shelf_item') id: string;
  @UuidColumn({ name: 'shelf_id' }) shelfId: string;
  @UuidColumn({ name: 'tenant_id' }) tenantId: string;
  @UuidColumn({ name: 'customer_id', nullable: true }) customerId: string | null;
  @IntegerColumn() position: number;
  @TextColumn({ name: 'item_key', nullable: true }) itemKey: string | null;
  @IntegerColumn({ nullable: true }) quantity: number | null;
  @JsonColumn() extra: JsonObject;
}

@Entity({ schema: 'telecom', name: 'shelf_item' })
class TelecomShelfItem {
  @IdColumn('pk_telecom_shelf_item') id: string;
  @TimeColumn({ name: 'due_at', nullable: true }) dueAt: Date | null;
}

/** The tables of the shelves, made by the owner. */
export const SHELF_TABLES = `
  CREATE TABLE base.shelf (id uuid PRIMARY KEY, tenant_id uuid NOT NULL, customer_id uuid, version int NOT NULL,
    name text NOT NULL, price_value numeric(18,6), is_open boolean, place_id uuid, valid_from timestamptz(3),
    extra jsonb NOT NULL DEFAULT '{}', created_at timestamptz(3) NOT NULL, updated_at timestamptz(3) NOT NULL);
  CREATE INDEX ix_shelf_extra ON base.shelf USING gin (extra jsonb_path_ops);
  CREATE TABLE telecom.shelf (id uuid PRIMARY KEY REFERENCES base.shelf ON DELETE CASCADE, tags text[], ports jsonb);
  CREATE TABLE base.shelf_item (id uuid PRIMARY KEY, shelf_id uuid NOT NULL REFERENCES base.shelf ON DELETE CASCADE,
    tenant_id uuid NOT NULL, customer_id uuid, position int NOT NULL, item_key text, quantity int,
    extra jsonb NOT NULL DEFAULT '{}', UNIQUE (shelf_id, item_key));
  CREATE TABLE telecom.shelf_item (id uuid PRIMARY KEY REFERENCES base.shelf_item ON DELETE CASCADE, due_at timestamptz(3));
  CALL base.wall('base.shelf'); CALL base.wall('base.shelf_item');`;

/** A resource with every kind of column, an extension, and children with an extension. */
export const shelfDefinition: ResourceDefinition = {
  name: 'shelf',
  type: 'Shelf',
  basePath: '/tmf-api/shelving/v4',
  entity: Shelf,
  owner: 'customer',
  attributes: {
    name: 'name',
    'price.value': 'priceValue',
    isOpen: 'isOpen',
    'place.id': 'placeId',
    'validFor.startDateTime': 'validFrom',
    lastUpdate: 'updatedAt',
  },
  extensions: [{ entity: TelecomShelf, attributes: { tag: 'tags', port: 'ports' } }],
  children: {
    item: {
      entity: ShelfItem,
      parent: 'shelfId',
      position: 'position',
      attributes: { id: 'itemKey', quantity: 'quantity' },
      extensions: [{ entity: TelecomShelfItem, attributes: { 'due.at': 'dueAt' } }],
    },
  },
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

/** A document with something in every place that the definition has, and much in none. */
export const everything: JsonObject = {
  name: 'North, "upper"; left',
  price: { value: 12.5, unit: 'USD', note: { deep: [1, 2] } },
  isOpen: true,
  place: { id: newId(), '@referredType': 'GeographicAddress' },
  validFor: { startDateTime: '2026-01-02T03:04:05.678Z', endDateTime: '2030-01-01T00:00:00Z' },
  tag: ['fibre', 'copper'],
  port: [{ name: 'p1', speed: 10 }, { name: 'p2' }],
  item: [
    { id: 'a', quantity: 2, due: { at: '2026-03-01T00:00:00.000Z', by: 'ada' }, colour: 'red' },
    { id: 'b', quantity: 5, '@type': 'Item' },
  ],
  note: [{ text: 'first', date: '2026-05-01T10:00:00+02:00' }, { text: 'second' }],
  rank: 7,
  flag: false,
  odd: { '': 1, 'a.b': 2, constructor: 'c', hasOwnProperty: 'h' },
  '@type': 'BigShelf',
  '@baseType': 'Shelf',
};
