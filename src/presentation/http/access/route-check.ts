import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ACCESS_MATRIX } from './access-matrix.js';
import { type DeclaredRoute, DeclaredRoutes } from './declared-routes.js';

/** Refuses to start while a route handler does not say which operation of the access matrix it is. */
@Injectable()
export class EveryRouteDeclaresItsAccess implements OnApplicationBootstrap {
  constructor(private readonly routes: DeclaredRoutes) {}

  onApplicationBootstrap(): void {
    const faults = [...new Set(this.routes.all().flatMap(faultOf))];
    if (faults.length > 0) throw new Error(`Routes without a declared access: ${faults.join('; ')}.`);
  }
}

function faultOf({ handler, operation }: DeclaredRoute): string[] {
  if (operation === undefined) return [`${handler} has no @Allow`];
  return operation in ACCESS_MATRIX ? [] : [`${handler} is '${operation}', which is not in access-matrix.ts`];
}
