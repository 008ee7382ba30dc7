import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the network reaches: wire centres, exact service locations (an address extended by its 13-digit location id), and
 * one coverage row per location, technology and source, so that sources may disagree. Reference data: no wall.
 */
export class CreateCoverage1763770301000 implements MigrationInterface {
  name = 'CreateCoverage1763770301000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE telecom.wire_centre (
        id uuid CONSTRAINT pk_wire_centre PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        code text NOT NULL CONSTRAINT uq_wire_centre_code UNIQUE,
        name text NOT NULL,
        city text NOT NULL,
        match_city text NOT NULL,
        state_or_province text NOT NULL,
        country text NOT NULL,
        lata text NOT NULL,
        rate_centre text NOT NULL,
        npas text[] NOT NULL,
        nxxs text[] NOT NULL,
        postcodes text[] NOT NULL,
        latitude double precision NOT NULL,
        longitude double precision NOT NULL,
        radius_km double precision NOT NULL,
        time_zone text NOT NULL,
        technologies text[] NOT NULL,
        max_down_mbps integer NOT NULL,
        max_up_mbps integer NOT NULL,
        interval_days integer NOT NULL,
        capacity_left integer NOT NULL,
        maintenance_window text,
        source_name text NOT NULL,
        data_as_of timestamptz(3) NOT NULL,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE INDEX ix_wire_centre_postcodes ON telecom.wire_centre USING gin (postcodes);
      CREATE INDEX ix_wire_centre_match_city ON telecom.wire_centre (match_city text_pattern_ops);

      CREATE TABLE telecom.service_location (
        id uuid CONSTRAINT pk_service_location PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        location_id text NOT NULL CONSTRAINT uq_service_location_location_id UNIQUE,
        geographic_address_id uuid NOT NULL
          CONSTRAINT fk_service_location_address REFERENCES base.geographic_address (id),
        geographic_sub_address_id uuid
          CONSTRAINT fk_service_location_sub_address REFERENCES base.geographic_sub_address (id),
        wire_centre_id uuid NOT NULL
          CONSTRAINT fk_service_location_wire_centre REFERENCES telecom.wire_centre (id),
        neighbour_wire_centre_id uuid
          CONSTRAINT fk_service_location_neighbour REFERENCES telecom.wire_centre (id),
        usage_code text NOT NULL,
        status text NOT NULL,
        h3_cell text NOT NULL,
        extra jsonb NOT NULL DEFAULT '{}'::jsonb
      );
      CREATE UNIQUE INDEX uq_service_location_place ON telecom.service_location
        (geographic_address_id, geographic_sub_address_id) NULLS NOT DISTINCT;
      CREATE INDEX ix_service_location_wire_centre ON telecom.service_location (wire_centre_id);

      CREATE TABLE telecom.service_coverage (
        id uuid CONSTRAINT pk_service_coverage PRIMARY KEY,
        service_location_id uuid NOT NULL
          CONSTRAINT fk_service_coverage_location REFERENCES telecom.service_location (id) ON DELETE CASCADE,
        technology text NOT NULL,
        source_name text NOT NULL,
        served boolean NOT NULL,
        construction boolean NOT NULL DEFAULT false,
        construction_estimate numeric(18,6),
        max_down_mbps integer,
        max_up_mbps integer,
        low_latency boolean NOT NULL DEFAULT true,
        as_of timestamptz(3) NOT NULL
      );
      CREATE UNIQUE INDEX uq_service_coverage_source
        ON telecom.service_coverage (service_location_id, technology, source_name);
      CREATE INDEX ix_service_coverage_technology ON telecom.service_coverage (technology) WHERE served;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
