import { describeScope, OAUTH_SCOPES } from '../../../../domains/identity/index.js';
import type { Role } from '../../../../domains/helpers/index.js';
import { ACCESS_MATRIX } from '../access-matrix.js';
import { reachOf } from './scope-of-operation.js';

export interface OfferedScope {
  readonly name: string;
  readonly description: string;
}

/** The scopes that let somebody with these roles do anything at all, in their usual order. */
export function scopesFor(roles: readonly Role[]): OfferedScope[] {
  const reached = new Set(
    Object.entries(ACCESS_MATRIX)
      .filter(([, allowed]) => roles.some((role) => allowed.includes(role)))
      .map(([operation]) => reachOf(operation)),
  );
  return OAUTH_SCOPES.filter((scope) => reached.has(scope)).map((name) => ({
    name,
    description: describeScope(name),
  }));
}
