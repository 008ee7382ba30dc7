import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_MATRIX } from './access-matrix.js';
import { OPERATION } from './allow.js';

/** Nest's own metadata key of a handler's path; present exactly on route handlers. */
const ROUTE_PATH = 'path';

/** Refuses to start while a route handler does not say which operation of the access matrix it is. */
@Injectable()
export class EveryRouteDeclaresItsAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const faults = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype?: object } | null)?.prototype;
      return prototype ? this.faultsOf(metatype?.name ?? 'a controller', prototype) : [];
    });
    if (faults.length > 0) throw new Error(`Routes without a declared access: ${faults.join('; ')}.`);
  }

  private faultsOf(controller: string, prototype: object): string[] {
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = (prototype as Record<string, object>)[name];
      if (!handler || !Reflect.hasMetadata(ROUTE_PATH, handler)) return [];
      const operation = Reflect.getMetadata(OPERATION, handler) as string | undefined;
      if (operation === undefined) return [`${controller}.${name} has no @Allow`];
      return operation in ACCESS_MATRIX
        ? []
        : [`${controller}.${name} is '${operation}', which is not in access-matrix.ts`];
    });
  }
}
