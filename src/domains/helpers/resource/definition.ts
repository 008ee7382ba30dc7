import type { Json, JsonObject } from './json.js';

/** A class decorated with TypeORM's @Entity. */
// oxlint-disable-next-line typescript/no-unsafe-function-type
export type EntityClass = Function;

/**
 * Dotted attribute path of the resource -> property of the entity, e.g. `{ state: 'state', 'engagedParty.id':
 * 'engagedPartyId' }`. The property's column type decides how values are compared and shown. Paths never cross an
 * array: arrays are children or stay in the jsonb column.
 */
export type AttributeMap = Readonly<Record<string, string>>;

/** A custom table that extends the base table, one to one on the base key. */
export interface ExtensionTable {
  readonly entity: EntityClass;
  readonly attributes: AttributeMap;
}

/** A first-level array attribute kept in a table of its own, one row per element. */
export interface ChildTable {
  readonly entity: EntityClass;
  /** Property that holds the parent's id. */
  readonly parent: string;
  /** Property that keeps the element's place in the array (0, 1, ...). */
  readonly position: string;
  readonly attributes: AttributeMap;
  readonly extensions?: readonly ExtensionTable[];
  /** Whether documents without an element show an empty array, so that a reader sees that there are none. */
  readonly shownEmpty?: boolean;
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

export type Operation = 'list' | 'get' | 'create' | 'patch' | 'delete';

/**
 * Everything that the resource kernel needs to know of one TM Forum resource. An API is a folder of these plus its use
 * cases; the kernel does storage, projection, filters, sorting, paging, patching, ETags, errors, events and OpenAPI.
 */
export interface ResourceDefinition {
  /** Path segment and event body key, camelCase singular: `productOrder`. */
  readonly name: string;
  /** `@type` when the client sends none, prefix of event names and of the specification's definitions: `ProductOrder`. */
  readonly type: string;
  /** `/tmf-api/productOrderingManagement/v4` */
  readonly basePath: string;
  readonly entity: EntityClass;
  readonly attributes: AttributeMap;
  readonly extensions?: readonly ExtensionTable[];
  readonly children?: Readonly<Record<string, ChildTable>>;
  /**
   * Attributes of ours that the specification does not have and that only round-trip, with their JSON types: clients may
   * filter by them, and they are checked and described like the specification's own.
   */
  readonly extensionAttributes?: Readonly<Record<string, JsonType>>;
  /** Which scope columns the base table has: customer = tenant_id and customer_id, tenant = tenant_id, operator = none. */
  readonly owner: 'customer' | 'tenant' | 'operator';
  /** The attribute whose change is a StateChangeEvent instead of an AttributeValueChangeEvent. */
  readonly stateAttribute?: string;
  /** First-level attributes that a client may never set or patch (id and href always are). */
  readonly readOnly?: readonly string[];
  /** Attributes set on creation when the client did not send them. */
  readonly defaults?: JsonObject;
  /** Newest first by this attribute unless the client sorts; the id breaks ties. */
  readonly defaultSort?: string;
  readonly operations: readonly Operation[];
}

/** A resource as it is stored: the document shown to clients plus what concurrency control needs. */
export interface StoredResource {
  readonly id: string;
  readonly document: JsonObject;
  /** Counts writes from 1; the ETag is made from it. */
  readonly version: number;
  readonly updatedAt: Date;
  /** Whose it is. */
  readonly owner: ResourceOwner;
}

/** Both null for what belongs to the operator; customerId null for what belongs to the tenant as a whole. */
export interface ResourceOwner {
  readonly tenantId: string | null;
  readonly customerId: string | null;
}

export type Comparison = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'regex';

/** One condition: the attribute at `path` stands in `comparison` to any of `values` (texts as the client sent them). */
export interface Condition {
  readonly path: string;
  readonly comparison: Comparison;
  readonly values: readonly string[];
  /** The text before it was split at commas: a stored text may contain a comma, and must be found by its own value. */
  readonly literal?: string;
  /** Further conditions, any of which is enough as well. */
  readonly or?: readonly Condition[];
}

export interface SortKey {
  readonly path: string;
  readonly descending: boolean;
}

/** A parsed list request. Conditions are joined by AND, the values of one condition by OR. */
export interface ListQuery {
  readonly conditions: readonly Condition[];
  readonly sort: readonly SortKey[];
  readonly offset: number;
  readonly limit: number;
}

export interface Page {
  readonly items: readonly StoredResource[];
  readonly total: number;
}

export type { Json, JsonObject };
