import type { OpenAPIObject } from '@nestjs/swagger';
import type { Operation, ResourceDefinition } from '../../../../domains/helpers/index.js';
import { PATCH_TYPES } from '../resource-endpoint.js';
import type { ServedResource } from '../tmf-controller.js';
import {
  ERROR_SCHEMA,
  errors,
  headerRef,
  HEADERS,
  parameterRef,
  PARAMETERS,
  RESPONSES,
  SUBSCRIPTION_SCHEMAS,
} from './document-parts.js';
import { apiComponents, apiOf, filterAttributes, schemaRef } from './resource-schemas.js';

type PathItem = Record<string, object>;

/** Adds every TM Forum resource, and the hub of every API, to an OpenAPI document. */
export function addTmfPaths(document: OpenAPIObject, resources: readonly ServedResource[]): void {
  const components = (document.components ??= {}) as Record<string, Record<string, object>>;
  const add = (kind: string, parts: Record<string, object>): void => {
    components[kind] = { ...components[kind], ...parts };
  };
  add('parameters', PARAMETERS);
  add('headers', HEADERS);
  add('responses', RESPONSES);
  add('schemas', { 'tmf.Error': ERROR_SCHEMA, ...SUBSCRIPTION_SCHEMAS });
  const paths = document.paths as Record<string, PathItem>;
  for (const [basePath, served] of byApi(resources)) {
    const definitions = served.map(({ definition }) => definition);
    const [first] = served;
    if (first) add('schemas', apiComponents(definitions, first.schemas));
    for (const definition of definitions) Object.assign(paths, resourcePaths(definition));
    Object.assign(paths, hubPaths(basePath));
  }
}

function byApi(resources: readonly ServedResource[]): Map<string, ServedResource[]> {
  const apis = new Map<string, ServedResource[]>();
  for (const resource of resources) {
    const { basePath } = resource.definition;
    apis.set(basePath, [...(apis.get(basePath) ?? []), resource]);
  }
  return apis;
}

const METHODS: Readonly<Record<Operation, readonly [method: string, onItem: boolean]>> = {
  list: ['get', false],
  create: ['post', false],
  get: ['get', true],
  patch: ['patch', true],
  delete: ['delete', true],
};

function resourcePaths(definition: ResourceDefinition): Record<string, PathItem> {
  const collection = `${definition.basePath}/${definition.name}`;
  const paths: Record<string, PathItem> = {};
  for (const operation of definition.operations) {
    const [method, onItem] = METHODS[operation];
    const path = onItem ? `${collection}/{id}` : collection;
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: `${operation}${definition.type}`,
        tags: [apiOf(definition)],
        security: [{}, { bearer: [] }],
        ...DESCRIBE[operation](definition),
      },
    };
  }
  return paths;
}

const json = (schema: object): object => ({ 'application/json': { schema } });

const DESCRIBE: Readonly<Record<Operation, (definition: ResourceDefinition) => object>> = {
  list: (definition) => ({
    summary: `List or find ${definition.type} resources`,
    description:
      'Any attribute may filter: `attribute=value`, `.gt .gte .lt .lte .ne` behind its name, `attribute*=pattern`; a comma means or.',
    parameters: [
      ...(['tmf.fields', 'tmf.offset', 'tmf.limit', 'tmf.sort'] as const).map(parameterRef),
      ...filterAttributes(definition).map((filter) => ({ ...filter, in: 'query', required: false })),
    ],
    responses: {
      '200': listResponse(definition, 'All that was asked for, or the first page of it.'),
      '206': listResponse(definition, 'A page, and there are more.'),
      ...errors(400, 401, 403, 406),
    },
  }),
  get: (definition) => ({
    summary: `Read a ${definition.type}`,
    parameters: (['tmf.id', 'tmf.fields', 'tmf.ifNoneMatch'] as const).map(parameterRef),
    responses: {
      '200': oneResponse(definition, 'The resource.'),
      '304': { description: 'The version at hand is current.' },
      ...errors(401, 403, 404, 406),
    },
  }),
  create: (definition) => ({
    summary: `Create a ${definition.type}`,
    parameters: [parameterRef('tmf.idempotencyKey')],
    requestBody: { required: true, content: json(schemaRef(definition, createType(definition))) },
    responses: {
      '201': oneResponse(definition, 'The new resource.', { Location: headerRef('tmf.location') }),
      ...errors(400, 401, 403, 409, 415, 422),
    },
  }),
  patch: (definition) => ({
    summary: `Change a ${definition.type}`,
    parameters: (['tmf.id', 'tmf.ifMatch'] as const).map(parameterRef),
    requestBody: { required: true, content: patchBodies(definition) },
    responses: {
      '200': oneResponse(definition, 'The changed resource.'),
      ...errors(400, 401, 403, 404, 409, 412, 415, 422),
    },
  }),
  delete: ({ type }) => ({
    summary: `Delete a ${type}`,
    parameters: (['tmf.id', 'tmf.ifMatch'] as const).map(parameterRef),
    responses: { '204': { description: 'It is gone.' }, ...errors(401, 403, 404, 409, 412) },
  }),
};

const createType = ({ type }: ResourceDefinition): string => `${type}_Create`;

function patchBodies(definition: ResourceDefinition): object {
  const merge = { ...schemaRef(definition, definition.type) };
  const operations = {
    type: 'array',
    items: {
      type: 'object',
      required: ['op', 'path'],
      properties: {
        op: { type: 'string', enum: ['add', 'remove', 'replace', 'move', 'copy', 'test'] },
        path: { type: 'string' },
        from: { type: 'string' },
        value: {},
      },
    },
  };
  return Object.fromEntries(
    PATCH_TYPES.map((type) => [type, { schema: type.includes('json-patch') ? operations : merge }]),
  );
}

const oneResponse = (definition: ResourceDefinition, description: string, headers: object = {}): object => ({
  description,
  headers: { ETag: headerRef('tmf.etag'), 'Last-Modified': headerRef('tmf.lastModified'), ...headers },
  content: json(schemaRef(definition, definition.type)),
});

const listResponse = (definition: ResourceDefinition, description: string): object => ({
  description,
  headers: {
    'X-Total-Count': headerRef('tmf.totalCount'),
    'X-Result-Count': headerRef('tmf.resultCount'),
    Link: headerRef('tmf.link'),
  },
  content: json({ type: 'array', items: schemaRef(definition, definition.type) }),
});

function hubPaths(basePath: string): Record<string, PathItem> {
  const api = basePath.split('/')[2] ?? basePath;
  const subscription = { $ref: '#/components/schemas/tmf.EventSubscription' };
  const described = (operation: string, summary: string, rest: object): object => ({
    operationId: `${operation}${api[0]?.toUpperCase()}${api.slice(1)}Subscription`,
    tags: [api],
    security: [{ bearer: [] }],
    summary,
    ...rest,
  });
  const byId = { parameters: [parameterRef('tmf.id')] };
  return {
    [`${basePath}/hub`]: {
      get: described('list', 'List the own subscriptions', {
        responses: {
          '200': {
            description: 'They, newest first.',
            content: json({ type: 'array', items: subscription }),
          },
          ...errors(401, 403),
        },
      }),
      post: described('create', 'Subscribe to events', {
        requestBody: {
          required: true,
          content: json({ $ref: '#/components/schemas/tmf.EventSubscriptionInput' }),
        },
        responses: {
          '201': {
            description: 'The subscription.',
            headers: { Location: headerRef('tmf.location') },
            content: json(subscription),
          },
          ...errors(400, 401, 403, 415),
        },
      }),
    },
    [`${basePath}/hub/{id}`]: {
      get: described('get', 'Read a subscription', {
        ...byId,
        responses: { '200': { description: 'It.', content: json(subscription) }, ...errors(401, 403, 404) },
      }),
      delete: described('delete', 'End a subscription', {
        ...byId,
        responses: { '204': { description: 'It is gone.' }, ...errors(401, 403, 404) },
      }),
    },
  };
}
