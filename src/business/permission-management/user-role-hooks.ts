import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, ROLES } from '../../domains/helpers/index.js';
import { PermissionGrantRepository } from '../../domains/permission/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';
import { functionsOf } from './named-operations.js';
import { roleInUse } from './permission-refusals.js';

const BUILT_IN = new Set<string>(ROLES);

/** Roles that the operator defines. One that somebody has can only lose operations: nobody was asked for the new ones. */
@Injectable()
export class UserRoleHooks implements ResourceHooks {
  constructor(private readonly grants: PermissionGrantRepository) {}

  beforeCreate(_context: HookContext, document: JsonObject): JsonObject {
    refuseBuiltInName(document);
    return document;
  }

  async beforePatch({ tx, id }: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    refuseBuiltInName(after);
    const [had, has] = [functionsOf(before.entitlement), functionsOf(after.entitlement)];
    if (has.some((name) => !had.includes(name)) && (await this.grants.isRoleInUse(tx, id)))
      throw roleInUse(
        'People have this role by permissions; define another role with the new operations and give that.',
      );
    await this.grants.narrowRole(tx, id, has);
    return after;
  }

  async beforeDelete({ tx, id }: HookContext): Promise<void> {
    if (await this.grants.isRoleInUse(tx, id))
      throw roleInUse('People have this role by permissions; end those permissions and delete it then.');
  }
}

/** Two roles of one name would be taken for each other. */
function refuseBuiltInName({ involvementRole }: JsonObject): void {
  if (typeof involvementRole !== 'string' || !BUILT_IN.has(involvementRole)) return;
  throw new Refusal(
    'conflict',
    'builtInRole',
    `${involvementRole} is the name of a built-in role; give yours another name.`,
    [{ code: 'builtInRole', message: 'The name is taken.', path: 'involvementRole' }],
  );
}
