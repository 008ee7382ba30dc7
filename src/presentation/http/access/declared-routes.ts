import { Injectable, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { OPERATION } from './allow.js';

/** Nest's own metadata keys of a controller's and a handler's path, and of a handler's method. */
const PATH = 'path';
const METHOD = 'method';

export interface DeclaredRoute {
  /** `<controller>.<handler>`, for messages. */
  readonly handler: string;
  /** `GET`, `POST`, ... */
  readonly method: string;
  /** `/api/v1/session`, with `:name` parameters. */
  readonly path: string;
  /** What @Allow says; undefined where it is missing. */
  readonly operation: string | undefined;
}

/** Every route handler of every controller, with the operation that it declares. */
@Injectable()
export class DeclaredRoutes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype?: object } | null)?.prototype;
      return metatype && prototype ? this.routesOf(metatype, prototype) : [];
    });
  }

  /** The handler function of `<controller>.<handler>`, as messages name it. */
  handler(controller: string, name: string): object | undefined {
    const found = this.discovery.getControllers().find(({ metatype }) => metatype?.name === controller);
    return (found?.metatype as { prototype?: Record<string, object> } | undefined)?.prototype?.[name];
  }

  private routesOf(controller: object & { name?: string }, prototype: object): DeclaredRoute[] {
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = (prototype as Record<string, object>)[name];
      if (!handler || !Reflect.hasMetadata(PATH, handler)) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD, handler) as RequestMethod];
      const operation = Reflect.getMetadata(OPERATION, handler) as string | undefined;
      return pathsOf(controller).flatMap((base) =>
        pathsOf(handler).map((path) => ({
          handler: `${controller.name ?? 'a controller'}.${name}`,
          method,
          path: `/${[base, path].join('/').split('/').filter(Boolean).join('/')}`,
          operation,
        })),
      );
    });
  }
}

const pathsOf = (target: object): string[] => [Reflect.getMetadata(PATH, target) as string | string[]].flat();
