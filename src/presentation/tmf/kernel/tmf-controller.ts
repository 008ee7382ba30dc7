import { Controller, Delete, Get, Inject, Patch, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type {
  Operation,
  ResourceDefinition,
  ResourceUseCases,
  Scope,
} from '../../../domains/helpers/index.js';
import { useCasesOf } from '../../../business/resource-management/index.js';
import { type AdmittedRequest, Allow, scopeOf } from '../../http/index.js';
import { requireJsonAccepted } from './request/preconditions.js';
import { ResourceEndpoint } from './resource-endpoint.js';
import { type Answer, sendAnswer } from './response/answer.js';
import { ResponseCache } from './response/response-cache.js';
import type { ApiSchemas } from './schema/api-schemas.js';

export interface TmfControllerOptions {
  /** The specification's schemas: `loadSchemas(new URL('./party.schema.json', import.meta.url))`. */
  readonly schemas: ApiSchemas;
  /** Injection token of the use cases; the generic ones (provideUseCases) when absent. */
  readonly useCases?: Type<ResourceUseCases> | string | symbol;
  /** Of what the operator publishes, the callers who all see the same: theirs are answered from memory. All when absent. */
  readonly keptFor?: (scope: Scope) => boolean;
}

/** A resource that a controller serves; the OpenAPI document is made from these. */
export interface ServedResource {
  readonly definition: ResourceDefinition;
  readonly schemas: ApiSchemas;
}

const served = new Map<string, ServedResource>();

/** Every resource that a controller has been made for, in order of their making. */
export const servedResources = (): readonly ServedResource[] => [...served.values()];

const ROUTES: Readonly<Record<Operation, MethodDecorator>> = {
  list: Get(),
  get: Get(':id'),
  create: Post(),
  patch: Patch(':id'),
  delete: Delete(':id'),
};

/** A Nest controller for a resource, with a route for each operation that its definition names. */
export function tmfController(definition: ResourceDefinition, options: TmfControllerOptions): Type {
  class TmfResourceController extends ResourceController {
    constructor(useCases: ResourceUseCases, cache: ResponseCache) {
      super(new ResourceEndpoint(definition, options.schemas, useCases), cache, definition, options.keptFor);
    }
  }
  Inject(options.useCases ?? useCasesOf(definition))(TmfResourceController, undefined, 0);
  Inject(ResponseCache)(TmfResourceController, undefined, 1);
  for (const operation of definition.operations) addRoute(TmfResourceController, definition, operation);
  Object.defineProperty(TmfResourceController, 'name', { value: `${definition.type}Controller` });
  Controller(`${definition.basePath}/${definition.name}`)(TmfResourceController);
  ApiExcludeController()(TmfResourceController); // addTmfPaths describes it from the definition
  served.set(`${definition.basePath}/${definition.name}`, { definition, schemas: options.schemas });
  return TmfResourceController;
}

/** Runs an operation; what the operator publishes is answered from memory while it is unchanged. */
class ResourceController {
  private readonly isKept: boolean;

  constructor(
    private readonly endpoint: ResourceEndpoint,
    private readonly cache: ResponseCache,
    { owner, name }: ResourceDefinition,
    private readonly keptFor: (scope: Scope) => boolean = () => true,
  ) {
    this.isKept = owner === 'operator';
    if (this.isKept) cache.keep(name);
  }

  /** Synchronous for what is in memory. */
  run(operation: Operation, scope: Scope, request: FastifyRequest): Answer | Promise<Answer> {
    if (!this.isKept) return this.endpoint[operation](scope, request);
    if (operation !== 'list' && operation !== 'get') return this.write(operation, scope, request);
    if (!this.keptFor(scope)) return this.endpoint[operation](scope, request);
    requireJsonAccepted(request.headers);
    return this.cache.find(request.url) ?? this.read(operation, scope, request);
  }

  private async write(operation: Operation, scope: Scope, request: FastifyRequest): Promise<Answer> {
    try {
      return await this.endpoint[operation](scope, request);
    } finally {
      this.cache.written();
    }
  }

  private async read(operation: 'list' | 'get', scope: Scope, request: FastifyRequest): Promise<Answer> {
    const ticket = this.cache.ticket();
    const answer = await this.endpoint[operation](scope, request);
    return this.cache.put(request.url, answer, ticket);
  }
}

function addRoute(
  controller: Type<ResourceController>,
  { name }: ResourceDefinition,
  operation: Operation,
): void {
  const prototype = controller.prototype as unknown as Record<string, unknown>;
  prototype[operation] = function (
    this: ResourceController,
    request: AdmittedRequest,
    reply: FastifyReply,
  ): void | Promise<void> {
    const answer = this.run(operation, scopeOf(request), request);
    if (!(answer instanceof Promise)) return sendAnswer(request, reply, answer);
    return answer.then((rendered) => sendAnswer(request, reply, rendered));
  };
  const descriptor = Object.getOwnPropertyDescriptor(prototype, operation) as PropertyDescriptor;
  ROUTES[operation](prototype, operation, descriptor);
  Allow(`${name}:${operation}`)(prototype, operation, descriptor);
  Req()(prototype, operation, 0);
  Res()(prototype, operation, 1);
}
