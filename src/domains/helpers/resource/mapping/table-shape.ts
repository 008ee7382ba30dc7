import { getMetadataArgsStorage } from 'typeorm';
import type { EntityClass } from '../definition.js';

/** How values of a column are read, compared and shown. */
export type ColumnKind =
  'uuid' | 'text' | 'time' | 'date' | 'numeric' | 'integer' | 'boolean' | 'textArray' | 'json';

export interface ColumnShape {
  readonly property: string;
  /** Quoted for SQL. */
  readonly sqlName: string;
  /** As PostgreSQL's catalogue has it. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** PostgreSQL type for casts, e.g. `timestamptz`. */
  readonly sqlType: string;
  readonly primary: boolean;
}

/** A table as its entity declares it: the entity stays the only source of names and types. */
export interface TableShape {
  /** Schema-qualified and quoted. */
  readonly sqlName: string;
  readonly byProperty: ReadonlyMap<string, ColumnShape>;
  readonly byName: ReadonlyMap<string, ColumnShape>;
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  uuid: 'uuid',
  text: 'text',
  varchar: 'text',
  'character varying': 'text',
  timestamptz: 'time',
  'timestamp with time zone': 'time',
  date: 'date',
  numeric: 'numeric',
  decimal: 'numeric',
  'double precision': 'numeric',
  bigint: 'integer',
  integer: 'integer',
  int: 'integer',
  smallint: 'integer',
  boolean: 'boolean',
  jsonb: 'json',
};

const shapes = new WeakMap<EntityClass, TableShape>();

/**
 * Reads table and columns of an entity from TypeORM's decorators; columns of base classes count.
 * @throws Error when the class is no entity or a column's type is not one that the kernel understands.
 */
export function tableShape(entity: EntityClass): TableShape {
  const known = shapes.get(entity);
  if (known) return known;
  const lineage = lineageOf(entity);
  const storage = getMetadataArgsStorage();
  const table = storage.tables.find(({ target }) => target === entity);
  if (!table?.name) throw new Error(`${entity.name} is no entity with a name: decorate it with @Entity.`);
  const columns = storage.columns
    .filter(({ target }) => lineage.includes(target as EntityClass))
    .map(({ propertyName, options }) => columnShape(entity, propertyName, options));
  const shape: TableShape = {
    sqlName: `${quoted(table.schema ?? 'public')}.${quoted(table.name)}`,
    byProperty: new Map(columns.map((column) => [column.property, column])),
    byName: new Map(columns.map((column) => [column.name, column])),
  };
  shapes.set(entity, shape);
  return shape;
}

/** The column of a property; a definition that names a missing one is a mistake in our code. */
export function columnOf(entity: EntityClass, property: string): ColumnShape {
  const column = tableShape(entity).byProperty.get(property);
  if (!column) throw new Error(`${entity.name} has no column property ${property}; correct the definition.`);
  return column;
}

function lineageOf(entity: EntityClass): EntityClass[] {
  const lineage: EntityClass[] = [];
  for (let at: unknown = entity; typeof at === 'function' && at.name; at = Object.getPrototypeOf(at))
    lineage.push(at);
  return lineage;
}

function columnShape(
  entity: EntityClass,
  property: string,
  options: { name?: string; type?: unknown; array?: boolean; primary?: boolean },
): ColumnShape {
  const type = String(options.type);
  const kind = KINDS[type];
  if (!kind || (options.array && kind !== 'text')) {
    throw new Error(
      `${entity.name}.${property}: the kernel has no rule for ${type}${options.array ? '[]' : ''}.`,
    );
  }
  const name = options.name ?? property;
  return {
    property,
    name,
    sqlName: quoted(name),
    kind: options.array ? 'textArray' : kind,
    sqlType: options.array ? `${type}[]` : type,
    primary: options.primary ?? false,
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
