import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers the commits that change the catalogue, notes what each of them changed, and announces it. Processes hold the
 * catalogue in memory and read only what was noted since their number.
 *
 * The number comes from one locked row and not from a sequence: sequence order is not commit order, and a reader that
 * has seen number 8 must never miss number 7. So writers of the catalogue wait for each other; there are few.
 */
export class WatchCatalogue1763780000000 implements MigrationInterface {
  name = 'WatchCatalogue1763780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.catalogue_revision (
        is_only boolean NOT NULL DEFAULT true,
        epoch uuid NOT NULL DEFAULT gen_random_uuid(),
        revision bigint NOT NULL DEFAULT 0,
        CONSTRAINT pk_catalogue_revision PRIMARY KEY (is_only),
        CONSTRAINT ck_catalogue_revision_only CHECK (is_only)
      );
      COMMENT ON COLUMN base.catalogue_revision.epoch IS 'Another one in every installation: an entity tag of one database never fits another.';
      INSERT INTO base.catalogue_revision DEFAULT VALUES;

      CREATE TABLE base.catalogue_change (
        revision bigint NOT NULL,
        kind text NOT NULL,
        id uuid NOT NULL,
        CONSTRAINT pk_catalogue_change PRIMARY KEY (revision, kind, id)
      );

      REVOKE INSERT, UPDATE, DELETE ON base.catalogue_revision, base.catalogue_change FROM trunkline_app;

      -- Arguments: the kind, and the column that holds the id of the resource.
      CREATE FUNCTION base.note_catalogue_change() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $f$
      DECLARE
        noted bigint := nullif(current_setting('trunkline.catalogue_revision', true), '');
        kept CONSTANT bigint := 1000;
      BEGIN
        IF noted IS NULL THEN
          UPDATE base.catalogue_revision SET revision = revision + 1 RETURNING revision INTO noted;
          PERFORM set_config('trunkline.catalogue_revision', noted::text, true);
          DELETE FROM base.catalogue_change WHERE revision <= noted - kept;
          PERFORM pg_notify('trunkline_catalogue', noted::text);
        END IF;
        INSERT INTO base.catalogue_change (revision, kind, id)
        VALUES (noted, TG_ARGV[0], (to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END) ->> TG_ARGV[1])::uuid)
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $f$;

      CREATE PROCEDURE base.watch_catalogue(watched regclass, kind text, id_column name DEFAULT 'id') LANGUAGE plpgsql AS $p$
      BEGIN
        EXECUTE format(
          'CREATE TRIGGER note_catalogue_change AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION base.note_catalogue_change(%L, %L)',
          watched, kind, id_column);
      END $p$;
      REVOKE EXECUTE ON PROCEDURE base.watch_catalogue FROM PUBLIC;

      CALL base.watch_catalogue('base.product_offering', 'productOffering');
      CALL base.watch_catalogue('telecom.product_offering', 'productOffering');
      CALL base.watch_catalogue('base.product_offering_price', 'productOfferingPrice');
      CALL base.watch_catalogue('base.product_specification', 'productSpecification');
      CALL base.watch_catalogue('base.category', 'category');
      CALL base.watch_catalogue('base.catalog', 'catalog');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
