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
import { Allow, CurrentScope } from '../../http/index.js';
import { ResourceEndpoint, send } from './resource-endpoint.js';
import type { ApiSchemas } from './schema/api-schemas.js';

export interface TmfControllerOptions {
  /** The specification's schemas: `loadSchemas(new URL('./party.schema.json', import.meta.url))`. */
  readonly schemas: ApiSchemas;
  /** Injection token of the use cases; the generic ones (provideUseCases) when absent. */
  readonly useCases?: Type<ResourceUseCases> | string | symbol;
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
  class TmfResourceController {
    readonly endpoint: ResourceEndpoint;

    constructor(useCases: ResourceUseCases) {
      this.endpoint = new ResourceEndpoint(definition, options.schemas, useCases);
    }
  }
  Inject(options.useCases ?? useCasesOf(definition))(TmfResourceController, undefined, 0);
  for (const operation of definition.operations) addRoute(TmfResourceController, definition, operation);
  Object.defineProperty(TmfResourceController, 'name', { value: `${definition.type}Controller` });
  Controller(`${definition.basePath}/${definition.name}`)(TmfResourceController);
  ApiExcludeController()(TmfResourceController); // addTmfPaths describes it from the definition
  served.set(`${definition.basePath}/${definition.name}`, { definition, schemas: options.schemas });
  return TmfResourceController;
}

/** A controller class whose instances answer through an endpoint. */
interface EndpointHolder {
  readonly endpoint: ResourceEndpoint;
}

function addRoute(
  controller: Type<EndpointHolder>,
  { name }: ResourceDefinition,
  operation: Operation,
): void {
  const prototype = controller.prototype as Record<string, unknown>;
  prototype[operation] = async function (
    this: EndpointHolder,
    scope: Scope,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    send(request, reply, await this.endpoint[operation](scope, request));
  };
  const descriptor = Object.getOwnPropertyDescriptor(prototype, operation) as PropertyDescriptor;
  ROUTES[operation](prototype, operation, descriptor);
  Allow(`${name}:${operation}`)(prototype, operation, descriptor);
  CurrentScope()(prototype, operation, 0);
  Req()(prototype, operation, 1);
  Res()(prototype, operation, 2);
}
