import { Inject, Injectable } from '@nestjs/common';
import {
  isId,
  Refusal,
  repositoryOf,
  type ResourceRepository,
  ROLES,
  type Transaction,
} from '../../domains/helpers/index.js';
import { userRoleDefinition } from '../../domains/permission/index.js';
import { functionsOf, type NamedOperation, type NamedRole } from './named-operations.js';
import { givenByMembership } from './permission-refusals.js';

const BUILT_IN = new Set<string>(ROLES);

/** What the roles of a permission come to. */
@Injectable()
export class NamedRoles {
  constructor(@Inject(repositoryOf(userRoleDefinition)) private readonly userRoles: ResourceRepository) {}

  /**
   * Operations of operator-defined roles; the row of each is locked, so that it does not change meanwhile. Roles that
   * nobody knows are kept in the permission, without effect.
   * @throws Refusal `builtInRole`
   */
  async operationsOf(tx: Transaction, roles: readonly NamedRole[]): Promise<NamedOperation[]> {
    const operations: NamedOperation[] = [];
    for (const { id, path } of inOrder(roles)) {
      if (BUILT_IN.has(id)) throw givenByMembership(path);
      if (!isId(id)) continue;
      const role = await this.claimed(tx, id);
      for (const operation of functionsOf(role?.entitlement))
        operations.push({ operation, path, userRoleId: id });
    }
    return operations;
  }

  private async claimed(tx: Transaction, id: string) {
    try {
      return (await this.userRoles.claim(tx, id)).document;
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'notFound') return undefined;
      throw error;
    }
  }
}

/** Locks are always taken in the same order. */
const inOrder = (roles: readonly NamedRole[]): NamedRole[] =>
  roles.toSorted((a, b) => a.id.localeCompare(b.id));
