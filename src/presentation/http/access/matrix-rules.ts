import { Global, Injectable, Module } from '@nestjs/common';
import { AccessRules } from '../../../business/permission-management/index.js';
import type { Actor, Role } from '../../../domains/helpers/index.js';
import { ACCESS_MATRIX, isAllowed, mayDo } from './access-matrix.js';
import { PEOPLE_ONLY, reachOf } from './scopes/scope-of-operation.js';

/** The access matrix, for use cases that have to judge rights. */
@Injectable()
export class MatrixRules extends AccessRules {
  isKnown(operation: string): boolean {
    return Object.hasOwn(ACCESS_MATRIX, operation);
  }

  /** As far as the rules of scopes know it: what they do not know, nobody is given. */
  isForPeopleOnly(operation: string): boolean {
    return (reachOf(operation) ?? PEOPLE_ONLY) === PEOPLE_ONLY;
  }

  rolesFor(operation: string, roles: readonly Role[]): readonly Role[] {
    return roles.filter((role) => isAllowed(operation, [role]));
  }

  mayDo(actor: Actor, operation: string): boolean {
    return mayDo(actor, operation);
  }
}

/** Gives the matrix to all modules. */
@Global()
@Module({ providers: [{ provide: AccessRules, useClass: MatrixRules }], exports: [AccessRules] })
export class AccessRulesModule {}
