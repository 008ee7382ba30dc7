import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles that the operator defines and permissions (TMF672), and what they come to: one row for each operation that a
 * permission adds to a person. A session reads those rows with the rest of itself.
 */
export class CreatePermissions1763771103000 implements MigrationInterface {
  name = 'CreatePermissions1763771103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RESOURCES);
    await runner.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const RESOURCES = `
  CREATE TABLE base.user_role (
    id uuid CONSTRAINT pk_user_role PRIMARY KEY,
    tenant_id uuid NOT NULL,
    involvement_role text,
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_user_role_created ON base.user_role (tenant_id, created_at, id);
  CALL base.wall('base.user_role', NULL);

  CREATE TABLE base.permission (
    id uuid CONSTRAINT pk_permission PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    description text,
    user_id text,
    granter_id text,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_permission_owner ON base.permission (tenant_id, customer_id, created_at, id);
  CREATE INDEX ix_permission_created ON base.permission (tenant_id, created_at, id);
  CREATE INDEX ix_permission_user ON base.permission (user_id);
  CALL base.wall('base.permission');`;

const GRANTS = `
  CREATE TABLE base.permission_grant (
    permission_id uuid NOT NULL,
    operation text NOT NULL,
    tenant_id uuid NOT NULL,
    customer_id uuid,
    user_account_id uuid NOT NULL,
    user_role_id uuid,
    granter_id uuid NOT NULL,
    granter_roles text[] NOT NULL,
    valid_from timestamptz(3) NOT NULL,
    valid_to timestamptz(3),
    CONSTRAINT pk_permission_grant PRIMARY KEY (permission_id, operation),
    CONSTRAINT fk_permission_grant_permission FOREIGN KEY (permission_id) REFERENCES base.permission ON DELETE CASCADE
  );
  CREATE INDEX ix_permission_grant_account ON base.permission_grant (user_account_id);
  CREATE INDEX ix_permission_grant_role ON base.permission_grant (user_role_id);
  CALL base.wall('base.permission_grant');

  -- Operations that a person has beyond the roles, for one customer (NULL: for the operator). A grant lives no longer
  -- than the right behind it: its granter must still be active, in a role that may do the operation.
  CREATE FUNCTION base.grants_of(account uuid, customer uuid, at timestamptz) RETURNS text[] LANGUAGE sql STABLE AS $f$
    SELECT coalesce(array_agg(g.operation ORDER BY g.operation), '{}')
    FROM (
      SELECT DISTINCT g.operation FROM base.permission_grant g
      WHERE g.user_account_id = account AND g.customer_id IS NOT DISTINCT FROM customer
        AND g.valid_from <= at AND (g.valid_to IS NULL OR g.valid_to > at)
        AND (
          'system' = ANY (g.granter_roles)
          OR EXISTS (
            SELECT FROM base.membership m JOIN base.user_account u ON u.id = m.user_account_id
            WHERE m.user_account_id = g.granter_id AND m.status = 'active' AND u.status = 'active'
              AND (m.customer_id IS NULL OR m.customer_id = g.customer_id) AND m.roles && g.granter_roles
          )
          OR EXISTS (SELECT FROM base.api_client c WHERE c.id = g.granter_id AND c.status = 'active')
        )
    ) AS g
  $f$;`;
