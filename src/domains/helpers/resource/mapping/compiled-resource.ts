import type {
  AttributeMap,
  ChildTable,
  EntityClass,
  ExtensionTable,
  ResourceDefinition,
} from '../definition.js';
import { type ColumnShape, columnOf, type TableShape, tableShape } from './table-shape.js';

/** A typed column and the place in the document that it holds. */
export interface BoundColumn {
  readonly path: readonly string[];
  readonly dotted: string;
  readonly column: ColumnShape;
  /** Alias-qualified SQL expression, e.g. `t."state"`. */
  readonly sql: string;
}

/** One table's share of a document. */
export interface BoundTable {
  readonly alias: string;
  readonly entity: EntityClass;
  readonly shape: TableShape;
  readonly columns: readonly BoundColumn[];
}

/** A table, the tables that extend it one to one, and the jsonb column that keeps the rest of the document. */
export interface BoundGroup {
  readonly base: BoundTable;
  readonly extensions: readonly BoundTable[];
  /** Columns of all tables, base first. */
  readonly columns: readonly BoundColumn[];
  /** SQL of the jsonb rest; undefined when the table keeps none. */
  readonly extra: string | undefined;
}

export interface BoundChild {
  /** First-level attribute that holds the array. */
  readonly name: string;
  readonly group: BoundGroup;
  readonly parent: ColumnShape;
  readonly position: ColumnShape;
  readonly shownEmpty: boolean;
}

/** A definition with every name looked up once: no reflection per request. */
export interface CompiledResource {
  readonly definition: ResourceDefinition;
  readonly root: BoundGroup;
  readonly children: readonly BoundChild[];
  readonly hrefPrefix: string;
}

const compiled = new WeakMap<ResourceDefinition, CompiledResource>();

/** Compiles a definition once; later calls answer the same object. */
export function compileResource(definition: ResourceDefinition): CompiledResource {
  let found = compiled.get(definition);
  if (!found) {
    found = {
      definition,
      root: bindGroup('t', definition.entity, definition.attributes, definition.extensions),
      children: Object.entries(definition.children ?? {}).map(([name, child], index) =>
        bindChild(name, child, `k${index}`),
      ),
      hrefPrefix: `${definition.basePath}/${definition.name}/`,
    };
    compiled.set(definition, found);
  }
  return found;
}

function bindChild(name: string, child: ChildTable, alias: string): BoundChild {
  return {
    name,
    group: bindGroup(alias, child.entity, child.attributes, child.extensions),
    parent: columnOf(child.entity, child.parent),
    position: columnOf(child.entity, child.position),
    shownEmpty: child.shownEmpty ?? false,
  };
}

function bindGroup(
  alias: string,
  entity: EntityClass,
  attributes: AttributeMap,
  extensions: readonly ExtensionTable[] = [],
): BoundGroup {
  const base = bindTable(alias, entity, attributes);
  const bound = extensions.map((extension, index) =>
    bindTable(`${alias}x${index}`, extension.entity, extension.attributes),
  );
  const extra = base.shape.byName.get('extra');
  return {
    base,
    extensions: bound,
    columns: [base, ...bound].flatMap(({ columns }) => columns),
    extra: extra && `${alias}.${extra.sqlName}`,
  };
}

function bindTable(alias: string, entity: EntityClass, attributes: AttributeMap): BoundTable {
  const columns = Object.entries(attributes).map(([dotted, property]) => {
    const column = columnOf(entity, property);
    return { path: dotted.split('.'), dotted, column, sql: `${alias}.${column.sqlName}` };
  });
  return { alias, entity, shape: tableShape(entity), columns };
}
