import { Injectable } from '@nestjs/common';
import {
  ALL,
  isId,
  type JsonObject,
  OPERATOR_TENANT,
  type ResourceOwner,
  type StoredResource,
} from '../../domains/helpers/index.js';
import { PermissionGrantRepository } from '../../domains/permission/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';
import { AccessRules } from './access-rules.js';
import { NamedRoles } from './named-roles.js';
import { namedRolesOf, privilegesOf, type NamedOperation, userIdOf } from './named-operations.js';
import { PermissionMembers } from './permission-members.js';
import { isWithin, periodOf } from './permission-period.js';
import { tooMuch, userFixed } from './permission-refusals.js';
import { refuseUngrantable } from './grantable.rule.js';

/** Of one permission; the matrix has fewer operations. */
const MOST_PRIVILEGES = 500;
const MOST_ROLES = 20;

/**
 * Permissions take effect: with the document, the same commit writes which operations the person has from it. What only
 * takes away is allowed to whoever may change the permission; what adds is judged by the rights of whoever adds it.
 */
@Injectable()
export class PermissionHooks implements ResourceHooks {
  constructor(
    private readonly rules: AccessRules,
    private readonly grants: PermissionGrantRepository,
    private readonly members: PermissionMembers,
    private readonly roles: NamedRoles,
  ) {}

  beforeCreate({ scope }: HookContext, document: JsonObject): JsonObject {
    return { ...document, granter: granterOf(scope.actor) };
  }

  beforePatch({ scope, now }: HookContext, before: JsonObject, after: JsonObject): JsonObject {
    if (userIdOf(before) !== userIdOf(after)) throw userFixed();
    const names = (document: JsonObject): string[] => [
      ...privilegesOf(document).map(({ operation }) => operation),
      ...namedRolesOf(document).map(({ id }) => id),
    ];
    const had = names(before);
    const adds = names(after).some((name) => !had.includes(name));
    return adds || !isWithin(periodOf(after, now), periodOf(before, now))
      ? { ...after, granter: granterOf(scope.actor) }
      : after;
  }

  async ownerOf({ tx, scope }: HookContext, document: JsonObject): Promise<ResourceOwner> {
    const member = await this.members.memberOf(tx, document);
    return {
      tenantId: scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId,
      customerId: member?.customerId ?? (scope.customerId === ALL ? null : scope.customerId),
    };
  }

  async afterWrite({ tx, scope, now }: HookContext, { id, document, owner }: StoredResource): Promise<void> {
    const period = periodOf(document, now);
    const named = await this.operationsOf({ tx, scope, id, now }, document);
    const known = named.filter(({ operation }) => this.rules.isKnown(operation));
    const stored = await this.grants.stored(tx, id);
    const operations = known.map(({ operation }) => operation);
    if (stored && isWithin(period, stored) && operations.every((name) => stored.operations.includes(name)))
      return this.grants.narrow(tx, id, operations, period);
    const member = await this.members.memberAt(tx, document, owner.customerId);
    refuseUngrantable(this.rules, scope, owner.customerId, known);
    if (!member || !isId(scope.actor.id) || owner.tenantId === null) return;
    await this.grants.replace(tx, {
      permissionId: id,
      tenantId: owner.tenantId,
      customerId: owner.customerId,
      userAccountId: member.userAccountId,
      granterId: scope.actor.id,
      operations: known.map(({ operation, userRoleId }) => ({
        operation,
        userRoleId,
        granterRoles: this.rules.rolesFor(operation, scope.actor.roles),
      })),
      ...period,
    });
  }

  /** Each operation once: what stands in a privilege counts before what comes with a role. */
  private async operationsOf({ tx }: HookContext, document: JsonObject): Promise<NamedOperation[]> {
    const privileges = privilegesOf(document);
    const roles = namedRolesOf(document);
    if (privileges.length > MOST_PRIVILEGES || roles.length > MOST_ROLES)
      throw tooMuch(MOST_PRIVILEGES, MOST_ROLES);
    const all = [...privileges, ...(await this.roles.operationsOf(tx, roles))];
    return [...new Map(all.toReversed().map((named) => [named.operation, named])).values()];
  }
}

const granterOf = ({ id, name, kind }: HookContext['scope']['actor']): JsonObject => ({
  id,
  name,
  role: 'granter',
  '@referredType': kind === 'client' ? 'ApiClient' : 'UserAccount',
});
