import type { ValidateFunction } from 'ajv';
import type { FastifyRequest } from 'fastify';
import type {
  ChangeOptions,
  JsonObject,
  ResourceDefinition,
  ResourceUseCases,
  Scope,
  StoredResource,
} from '../../../domains/helpers/index.js';
import { parseFields, parseListRequest, parseQuery } from './request/list-request.js';
import { changeOf } from './request/patching.js';
import {
  expectedVersion,
  idempotencyKeyOf,
  requireJsonAccepted,
  requireMediaType,
} from './request/preconditions.js';
import { type Answer, JSON_TYPE } from './response/answer.js';
import { entityTag } from './response/entity-tag.js';
import { pagingHeaders } from './response/paging.js';
import { project } from './response/projection.js';
import type { ApiSchemas } from './schema/api-schemas.js';
import { validateBody } from './schema/body-validation.js';
import { KnownAttributes } from './schema/known-attributes.js';

export const PATCH_TYPES = [
  'application/json',
  'application/merge-patch+json',
  'application/json-patch+json',
] as const;

/** Answers the requests of one resource by TMF630: parse, call the use case, shape. */
export class ResourceEndpoint {
  private readonly known: KnownAttributes;
  private readonly validator: () => ValidateFunction | undefined;
  private readonly path: string;
  /** Clients ask again with the entity tag; what is a customer's is nobody else's to keep. */
  private readonly readHeaders: Readonly<Record<string, string>>;

  constructor(
    definition: ResourceDefinition,
    schemas: ApiSchemas,
    private readonly useCases: ResourceUseCases,
  ) {
    this.path = `${definition.basePath}/${definition.name}`;
    this.readHeaders = {
      'content-type': JSON_TYPE,
      'cache-control': definition.owner === 'operator' ? 'no-cache' : 'private, no-cache',
    };
    this.known = new KnownAttributes(definition, schemas);
    this.validator = schemas.bodyValidator(definition);
  }

  async list(scope: Scope, request: FastifyRequest): Promise<Answer> {
    requireJsonAccepted(request.headers);
    const search = searchOf(request.url);
    const query = parseListRequest(search, this.known);
    const { items, total } = await this.useCases.list(scope, query);
    const { offset, limit, fields, paged } = query;
    const count = items.length;
    return {
      status: paged && offset + count < total ? 206 : 200,
      headers: {
        ...this.readHeaders,
        ...pagingHeaders(this.path, search, { offset, limit, count, total }),
      },
      body: JSON.stringify(items.map(({ document }) => project(document, fields))),
    };
  }

  async get(scope: Scope, request: FastifyRequest): Promise<Answer> {
    requireJsonAccepted(request.headers);
    const search = searchOf(request.url);
    const fields = fieldsOf(search);
    const { headers, ...answer } = answerOf(await this.useCases.get(scope, idOf(request)), fields);
    return { ...answer, headers: { ...this.readHeaders, ...headers } };
  }

  async create(scope: Scope, request: FastifyRequest): Promise<Answer> {
    requireMediaType(request.headers, ['application/json']);
    const body = validateBody(this.validator(), request.body);
    const idempotencyKey = idempotencyKeyOf(request.headers);
    const stored = await this.useCases.create(scope, body, idempotencyKey ? { idempotencyKey } : {});
    const answer = answerOf(stored, undefined);
    const location = String(stored.document.href ?? `${this.path}/${stored.id}`);
    return { ...answer, status: 201, headers: { ...answer.headers, location } };
  }

  async patch(scope: Scope, request: FastifyRequest): Promise<Answer> {
    const change = changeOf(requireMediaType(request.headers, PATCH_TYPES), request.body);
    const checked = (document: JsonObject): JsonObject => validateBody(this.validator(), change(document));
    const stored = await this.useCases.patch(scope, idOf(request), checked, changeOptions(request));
    return answerOf(stored, undefined);
  }

  async delete(scope: Scope, request: FastifyRequest): Promise<Answer> {
    await this.useCases.delete(scope, idOf(request), changeOptions(request));
    return { status: 204, headers: {}, body: '' };
  }
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** The query string of a request target, without the question mark. */
export function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at + 1);
}

/** The attributes that a read of one resource asks for; undefined: all. */
export function fieldsOf(search: string): readonly string[] | undefined {
  if (search === '') return undefined;
  const asked = parseQuery(search).filter(([name]) => name === 'fields');
  return parseFields(asked.map(([, value]) => value).join(','));
}

function changeOptions(request: FastifyRequest): ChangeOptions {
  const version = expectedVersion(request.headers);
  return version === undefined ? {} : { expectedVersion: version };
}

function answerOf(
  { document, version, updatedAt }: StoredResource,
  fields: readonly string[] | undefined,
): Answer {
  return {
    status: 200,
    headers: {
      'content-type': JSON_TYPE,
      etag: entityTag(version, fields),
      'last-modified': updatedAt.toUTCString(),
    },
    body: JSON.stringify(project(document, fields)),
  };
}
