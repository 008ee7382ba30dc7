import { Injectable } from '@nestjs/common';
import type { Transaction } from '../helpers/index.js';

/** An operation of a permission, and the operator-defined role (UUID) through which it came. */
export interface GrantedOperation {
  readonly operation: string;
  readonly userRoleId: string | null;
  /** Roles of the granter that may do it. */
  readonly granterRoles: readonly string[];
}

/** The person of a permission at one customer (null: at the operator). */
export interface Member {
  readonly userAccountId: string;
  readonly individualId: string | null;
  readonly customerId: string | null;
}

export interface Validity {
  readonly from: Date;
  readonly to: Date | null;
}

/** What is in force of a permission. */
export interface StoredGrants extends Validity {
  readonly operations: readonly string[];
}

export interface NewGrants extends Validity {
  readonly permissionId: string;
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly userAccountId: string;
  readonly granterId: string;
  readonly operations: readonly GrantedOperation[];
}

const MEMBERS = `
  SELECT u.id AS "userAccountId", u.individual_id AS "individualId", m.customer_id AS "customerId"
  FROM base.user_account u JOIN base.membership m ON m.user_account_id = u.id
  WHERE (u.id = $1 OR u.individual_id = $1) AND u.status = 'active' AND m.status = 'active'
  ORDER BY m.created_at, m.id LIMIT 200`;

const INSERT = `
  INSERT INTO base.permission_grant (permission_id, tenant_id, customer_id, user_account_id, granter_id, valid_from,
    valid_to, operation, user_role_id, granter_roles)
  SELECT $1, $2, $3, $4, $5, $6, $7, g.operation, g."userRoleId", ARRAY(SELECT jsonb_array_elements_text(g."granterRoles"))
  FROM jsonb_to_recordset($8::jsonb) AS g(operation text, "userRoleId" uuid, "granterRoles" jsonb)`;

/** Which operations permissions add to whom. */
@Injectable()
export class PermissionGrantRepository {
  /** Active memberships, as this scope sees them, of an account or of the account of an individual (UUID). */
  members(tx: Transaction, userId: string): Promise<Member[]> {
    return tx.query<Member>(MEMBERS, [userId]);
  }

  /** What a permission has in force or will have; undefined: nothing. */
  async stored(tx: Transaction, permissionId: string): Promise<StoredGrants | undefined> {
    const [row] = await tx.query<StoredGrants>(
      `SELECT valid_from AS "from", valid_to AS "to", array_agg(operation) AS operations
       FROM base.permission_grant WHERE permission_id = $1 GROUP BY valid_from, valid_to`,
      [permissionId],
    );
    return row;
  }

  /** Puts these grants in the place of what the permission had. */
  async replace(tx: Transaction, grants: NewGrants): Promise<void> {
    await tx.query('DELETE FROM base.permission_grant WHERE permission_id = $1', [grants.permissionId]);
    if (grants.operations.length === 0) return;
    await tx.query(INSERT, [
      grants.permissionId,
      grants.tenantId,
      grants.customerId,
      grants.userAccountId,
      grants.granterId,
      grants.from,
      grants.to,
      JSON.stringify(grants.operations),
    ]);
  }

  /** Takes away what is not among these operations, and shortens the rest; who granted it stays the same. */
  async narrow(
    tx: Transaction,
    permissionId: string,
    operations: readonly string[],
    { from, to }: Validity,
  ): Promise<void> {
    await tx.query('DELETE FROM base.permission_grant WHERE permission_id = $1 AND operation <> ALL($2)', [
      permissionId,
      operations,
    ]);
    await tx.query(
      'UPDATE base.permission_grant SET valid_from = $2, valid_to = $3 WHERE permission_id = $1',
      [permissionId, from, to],
    );
  }

  /** Whether any permission gives operations through this role. */
  async isRoleInUse(tx: Transaction, userRoleId: string): Promise<boolean> {
    const rows = await tx.query('SELECT FROM base.permission_grant WHERE user_role_id = $1 LIMIT 1', [
      userRoleId,
    ]);
    return rows.length > 0;
  }

  /** Takes from everybody what a role gave and no longer has among these operations. */
  async narrowRole(tx: Transaction, userRoleId: string, operations: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM base.permission_grant WHERE user_role_id = $1 AND operation <> ALL($2)', [
      userRoleId,
      operations,
    ]);
  }
}
