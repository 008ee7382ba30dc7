import { Injectable } from '@nestjs/common';
import { ALL, isId, type JsonObject, type Scope, type Transaction } from '../../domains/helpers/index.js';
import { type Member, PermissionGrantRepository } from '../../domains/permission/index.js';
import { namedCustomer, userIdOf } from './named-operations.js';
import { ambiguousMembership, notAMember, ownGrant, unknownUser } from './permission-refusals.js';

/** Finds the person of a permission, and the customer (or the operator) for which it counts. */
@Injectable()
export class PermissionMembers {
  constructor(private readonly grants: PermissionGrantRepository) {}

  /**
   * Undefined when the operator names somebody who has no account here: the permission is kept, without effect.
   * @throws Refusal unprocessable when the granter names himself, when a customer names a stranger, and when it is not
   * clear for which customer the permission is meant.
   */
  async memberOf(tx: Transaction, document: JsonObject): Promise<Member | undefined> {
    return chosen(tx.scope, document, await this.find(tx, document));
  }

  /** The person at the customer (null: the operator) whose the permission already is. */
  async memberAt(
    tx: Transaction,
    document: JsonObject,
    customerId: string | null,
  ): Promise<Member | undefined> {
    const found = await this.find(tx, document);
    return found.find((member) => member.customerId === customerId);
  }

  private async find(tx: Transaction, document: JsonObject): Promise<Member[]> {
    const userId = userIdOf(document);
    const found = isId(userId) ? await this.grants.members(tx, userId) : [];
    const { scope } = tx;
    if (userId === scope.actor.id || found.some(({ userAccountId }) => userAccountId === scope.actor.id))
      throw ownGrant();
    return found;
  }
}

function chosen(scope: Scope, document: JsonObject, found: readonly Member[]): Member | undefined {
  const asked = scope.customerId === ALL ? namedCustomer(document) : scope.customerId;
  if (asked !== undefined) {
    const member = found.find(({ customerId }) => customerId === asked);
    if (member === undefined && scope.customerId !== ALL) throw unknownUser();
    if (member === undefined && found.length > 0) throw notAMember();
    return member;
  }
  const atOperator = found.find(({ customerId }) => customerId === null);
  if (atOperator === undefined && found.length > 1) throw ambiguousMembership();
  return atOperator ?? found[0];
}
