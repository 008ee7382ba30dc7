import {
  type CompiledResource,
  compileResource,
  type ResourceDefinition,
} from '../../../../domains/helpers/index.js';
import type { ApiSchemas, Schema } from './api-schemas.js';

const ALWAYS = new Set(['id', 'href', '@type', '@baseType', '@schemaLocation', '@referredType']);
const MOST_REMEMBERED = 5_000;

/** Decides which attribute paths a resource has: those that its specification declares and those that its definition names. */
export class KnownAttributes {
  private readonly decided = new Map<string, boolean>();
  private readonly mapped: readonly MappedPath[];

  constructor(
    definition: ResourceDefinition,
    private readonly schemas: ApiSchemas,
  ) {
    this.mapped = mappedPaths(definition);
    this.roots = [definition.type, `${definition.type}_Create`]
      .map((type) => schemas.find(type))
      .filter((schema) => schema !== undefined);
  }

  private readonly roots: readonly Schema[];

  has(path: string): boolean {
    const known = this.decided.get(path);
    if (known !== undefined) return known;
    const answer = this.decide(path);
    if (this.decided.size < MOST_REMEMBERED) this.decided.set(path, answer);
    return answer;
  }

  /** Whether a resource has one value at the path to sort by: it must not lead through an array. */
  isSortable(path: string): boolean {
    return this.has(path) && !this.roots.some((root) => this.crossesArray(root, path.split('.')));
  }

  private crossesArray(schema: Schema | undefined, keys: readonly string[]): boolean {
    const at = this.schemas.resolve(schema);
    if (at?.items) return true;
    const [key, ...rest] = keys;
    const next = key !== undefined && at?.properties && Object.hasOwn(at.properties, key);
    return next ? this.crossesArray(at.properties[key], rest) : false;
  }

  private decide(path: string): boolean {
    if (ALWAYS.has(path)) return true;
    if (this.mapped.some((own) => covers(own, path))) return true;
    const keys = path.split('.');
    return this.roots.some((root) => this.declares(root, keys));
  }

  private declares(schema: Schema | undefined, keys: readonly string[]): boolean {
    const at = this.schemas.resolve(schema);
    if (!at) return false;
    if (keys.length === 0) return true;
    if (at.items) return this.declares(at.items, keys);
    if (at.allOf?.some((part) => this.declares(part, keys))) return true;
    if (!at.properties) return at.type === undefined || at.type === 'object'; // free content: anything may stand in it
    const [key = '', ...rest] = keys;
    if (rest.length === 0 && ALWAYS.has(key)) return true;
    return Object.hasOwn(at.properties, key) && this.declares(at.properties[key], rest);
  }
}

const covers = (own: MappedPath, path: string): boolean =>
  own.path === path || own.path.startsWith(`${path}.`) || (own.open && path.startsWith(`${own.path}.`));

interface MappedPath {
  readonly path: string;
  /** Whether the attribute is free JSON, so that anything may stand below it. */
  readonly open: boolean;
}

function mappedPaths(definition: ResourceDefinition): MappedPath[] {
  const { root, children } = compileResource(definition);
  const paths = (columns: CompiledResource['root']['columns'], prefix: string): MappedPath[] =>
    columns.map(({ dotted, column }) => ({ path: prefix + dotted, open: column.kind === 'json' }));
  const extensions = Object.entries(definition.extensionAttributes ?? {});
  return [
    ...extensions.map(([path, type]) => ({ path, open: type === 'object' || type === 'array' })),
    ...paths(root.columns, ''),
    ...children.flatMap(({ name, group }) => paths(group.columns, `${name}.`)),
  ];
}
