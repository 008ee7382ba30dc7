import type { FastifyRequest } from 'fastify';
import { type JsonObject, Refusal, type ResourceDefinition } from '../../../domains/helpers/index.js';
import { fulfils, sorted } from './request/document-filter.js';
import { parseListRequest } from './request/list-request.js';
import { requireJsonAccepted } from './request/preconditions.js';
import { fieldsOf, searchOf } from './resource-endpoint.js';
import { type Answer, JSON_TYPE } from './response/answer.js';
import { pagingHeaders } from './response/paging.js';
import { project } from './response/projection.js';
import type { ApiSchemas } from './schema/api-schemas.js';
import { KnownAttributes } from './schema/known-attributes.js';

const HEADERS = { 'content-type': JSON_TYPE, 'cache-control': 'no-cache' };

/** Answers reads of a resource that is kept inside another one's document, by the rules of every resource (TMF630). */
export class NestedEndpoint {
  private readonly known: KnownAttributes;

  constructor(
    private readonly definition: ResourceDefinition,
    schemas: ApiSchemas,
  ) {
    this.known = new KnownAttributes(definition, schemas);
  }

  /** `path` is the list's own, for the links of a page; `documents` are all that there are, in their order. */
  list(request: FastifyRequest, path: string, documents: readonly JsonObject[]): Answer {
    requireJsonAccepted(request.headers);
    const search = searchOf(request.url);
    const { conditions, sort, offset, limit, fields, paged } = parseListRequest(search, this.known);
    const found = sorted(
      documents.filter((document) => fulfils(document, conditions)),
      sort,
    );
    const page = found.slice(offset, offset + limit);
    const paging = { offset, limit, count: page.length, total: found.length };
    return {
      status: paged && offset + page.length < found.length ? 206 : 200,
      headers: { ...HEADERS, ...pagingHeaders(path, search, paging) },
      body: JSON.stringify(page.map((document) => project(document, fields))),
    };
  }

  /** @throws Refusal notFound when none of the documents has the id. */
  get(request: FastifyRequest, id: string, documents: readonly JsonObject[]): Answer {
    requireJsonAccepted(request.headers);
    const found = documents.find((document) => document.id === id);
    if (!found) {
      const message = `There is no ${this.definition.name} ${id.slice(0, 80)} here; check the id.`;
      throw new Refusal('notFound', 'resourceNotFound', message);
    }
    const fields = fieldsOf(searchOf(request.url));
    return { status: 200, headers: HEADERS, body: JSON.stringify(project(found, fields)) };
  }
}
