import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two kinds of service qualification (TMF645), each behind the wall of the customer who asked. */
export class CreateServiceQualifications1763770302000 implements MigrationInterface {
  name = 'CreateServiceQualifications1763770302000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE telecom.check_service_qualification (
        id uuid CONSTRAINT pk_check_service_qualification PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        state text NOT NULL,
        qualification_result text,
        description text,
        external_id text,
        check_service_qualification_date timestamptz(3),
        effective_qualification_date timestamptz(3),
        estimated_response_date timestamptz(3),
        expected_qualification_date timestamptz(3),
        expiration_date timestamptz(3),
        instant_sync_qualification boolean,
        provide_alternative boolean,
        provide_unavailability_reason boolean,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE INDEX ix_check_service_qualification_owner
        ON telecom.check_service_qualification (tenant_id, customer_id, created_at);
      CALL base.wall('telecom.check_service_qualification');

      CREATE TABLE telecom.query_service_qualification (
        id uuid CONSTRAINT pk_query_service_qualification PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        state text NOT NULL,
        description text,
        external_id text,
        query_service_qualification_date timestamptz(3),
        effective_qualification_date timestamptz(3),
        estimated_response_date timestamptz(3),
        expected_qualification_date timestamptz(3),
        expiration_date timestamptz(3),
        instant_sync_qualification boolean,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE INDEX ix_query_service_qualification_owner
        ON telecom.query_service_qualification (tenant_id, customer_id, created_at);
      CALL base.wall('telecom.query_service_qualification');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
