import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses (reference data of the operator, so no wall) and the validations that customers ask for. The `match_`
 * columns hold the canonical spelling made by domains/place; pg_trgm finds what was typed with a slip.
 */
export class CreatePlaces1763770300000 implements MigrationInterface {
  name = 'CreatePlaces1763770300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

      CREATE TABLE base.geographic_address (
        id uuid CONSTRAINT pk_geographic_address PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        kind text NOT NULL DEFAULT 'premises',
        name text,
        street_nr text,
        street_nr_suffix text,
        street_nr_last text,
        street_name text,
        street_type text,
        street_suffix text,
        city text,
        locality text,
        state_or_province text,
        postcode text,
        country text NOT NULL,
        latitude double precision,
        longitude double precision,
        address_text text NOT NULL,
        match_street text NOT NULL,
        match_city text NOT NULL,
        match_text text NOT NULL,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE INDEX ix_geographic_address_match_street ON base.geographic_address (match_street, postcode);
      CREATE INDEX ix_geographic_address_postcode ON base.geographic_address (postcode);
      CREATE INDEX ix_geographic_address_street_nr ON base.geographic_address (street_nr);
      CREATE INDEX ix_geographic_address_match_prefix ON base.geographic_address (match_text text_pattern_ops);
      CREATE INDEX ix_geographic_address_match_likeness ON base.geographic_address USING gin (match_text gin_trgm_ops);

      CREATE TABLE base.geographic_sub_address (
        id uuid CONSTRAINT pk_geographic_sub_address PRIMARY KEY,
        geographic_address_id uuid NOT NULL
          CONSTRAINT fk_geographic_sub_address_address REFERENCES base.geographic_address (id) ON DELETE CASCADE,
        position integer NOT NULL,
        name text,
        sub_address_type text,
        sub_unit_type text,
        sub_unit_number text,
        building_name text,
        level_type text,
        level_number text,
        address_text text NOT NULL,
        match_unit text NOT NULL,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE UNIQUE INDEX uq_geographic_sub_address_position
        ON base.geographic_sub_address (geographic_address_id, position);
      CREATE INDEX ix_geographic_sub_address_unit ON base.geographic_sub_address (geographic_address_id, match_unit);

      CREATE TABLE base.geographic_address_validation (
        id uuid CONSTRAINT pk_geographic_address_validation PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        state text NOT NULL,
        validation_date timestamptz(3),
        validation_result text,
        provide_alternative boolean,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE INDEX ix_geographic_address_validation_owner
        ON base.geographic_address_validation (tenant_id, customer_id, created_at);
      CALL base.wall('base.geographic_address_validation');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
