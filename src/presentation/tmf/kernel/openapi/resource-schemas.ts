import { compileResource, type ResourceDefinition } from '../../../../domains/helpers/index.js';
import { type ApiSchemas, extensionSchemas, type Schema } from '../schema/api-schemas.js';

/** Second segment of the base path: names an API in component names, because APIs define types of the same name. */
export const apiOf = ({ basePath }: ResourceDefinition): string => basePath.split('/')[2] ?? basePath;

export const schemaRef = (definition: ResourceDefinition, type: string): { $ref: string } => ({
  $ref: `#/components/schemas/${apiOf(definition)}.${type}`,
});

/** The component schemas of an API: its specification's, with our extension attributes in the resources. */
export function apiComponents(
  definitions: readonly ResourceDefinition[],
  schemas: ApiSchemas,
): Record<string, object> {
  const [first] = definitions;
  if (!first) return {};
  const own = new Map(definitions.flatMap((definition) => withExtensions(definition, schemas)));
  return Object.fromEntries(
    Object.entries({ ...schemas.definitions, ...Object.fromEntries(own) }).map(([name, schema]) => [
      `${apiOf(first)}.${name}`,
      rebased(schema, apiOf(first)) as object,
    ]),
  );
}

function withExtensions(definition: ResourceDefinition, schemas: ApiSchemas): [string, Schema][] {
  const extra = extensionProperties(definition, schemas);
  const whole = schemas.find(definition.type) ?? { type: 'object' };
  const extended = (schema: Schema): Schema => ({
    ...schema,
    properties: { ...schema.properties, ...extra },
  });
  return [
    [definition.type, extended(whole)],
    [`${definition.type}_Create`, extended(schemas.find(`${definition.type}_Create`) ?? whole)],
  ];
}

const TYPES: Readonly<Record<string, Schema>> = {
  uuid: { type: 'string' },
  text: { type: 'string' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  numeric: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  textArray: { type: 'array', items: { type: 'string' } },
  json: {},
};

/** First-level attributes that the definition names and the specification does not have. */
function extensionProperties(definition: ResourceDefinition, schemas: ApiSchemas): Record<string, Schema> {
  const declared = schemas.find(definition.type)?.properties ?? {};
  const columns = compileResource(definition).root.columns.filter(
    ({ path }) => path.length === 1 && !Object.hasOwn(declared, path[0] ?? ''),
  );
  return {
    ...Object.fromEntries(columns.map(({ dotted, column }) => [dotted, TYPES[column.kind] ?? {}])),
    ...extensionSchemas(definition),
  };
}

/** The attributes that a list can be filtered by with an index-friendly column; every other attribute works too. */
export const filterAttributes = (definition: ResourceDefinition): { name: string; schema: Schema }[] =>
  compileResource(definition)
    .root.columns.filter(({ column }) => column.kind !== 'json')
    .map(({ dotted, column }) => ({
      name: dotted,
      schema: column.kind === 'textArray' ? { type: 'string' } : (TYPES[column.kind] ?? {}),
    }));

/** Turns references into the specification's file into references into the document. */
function rebased(value: unknown, api: string): unknown {
  if (Array.isArray(value)) return value.map((element) => rebased(element, api));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace('#/definitions/', `#/components/schemas/${api}.`)]
        : [key, rebased(inner, api)],
    ),
  );
}
