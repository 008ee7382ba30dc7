import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of the catalogue, what was published of them, and the files that it is imported from and exported to. */
export class CreateCataloguePublications1763780300000 implements MigrationInterface {
  name = 'CreateCataloguePublications1763780300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGE_SETS);
    await runner.query(PUBLICATIONS);
    await runner.query(FILES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const CHANGE_SETS = `
  CREATE TABLE base.catalogue_change_set (
    id uuid CONSTRAINT pk_catalogue_change_set PRIMARY KEY,
    name text NOT NULL,
    description text,
    state text NOT NULL,
    origin text NOT NULL,
    rolls_back integer,
    author_id text NOT NULL,
    author_name text NOT NULL,
    publisher_id text,
    publisher_name text,
    publish_at timestamptz(3),
    notes text,
    failure text,
    publication integer,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT ck_catalogue_change_set_state
      CHECK (state IN ('draft', 'checked', 'scheduled', 'publishing', 'published', 'failed', 'discarded')),
    CONSTRAINT ck_catalogue_change_set_origin CHECK (origin IN ('studio', 'import', 'rollback'))
  );
  CREATE INDEX ix_catalogue_change_set_created ON base.catalogue_change_set (created_at, id);
  CREATE INDEX ix_catalogue_change_set_state ON base.catalogue_change_set (state, created_at, id);
  CALL base.audited('base.catalogue_change_set');

  CREATE TABLE base.catalogue_change_set_entry (
    id uuid CONSTRAINT pk_catalogue_change_set_entry PRIMARY KEY,
    change_set_id uuid NOT NULL CONSTRAINT fk_catalogue_change_set_entry_set
      REFERENCES base.catalogue_change_set (id) ON DELETE CASCADE,
    kind text NOT NULL,
    resource_id uuid NOT NULL,
    operation text NOT NULL,
    document jsonb,
    base_version integer,
    base_document jsonb,
    changed_by text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_catalogue_change_set_entry_resource UNIQUE (change_set_id, kind, resource_id),
    CONSTRAINT ck_catalogue_change_set_entry_operation CHECK (operation IN ('add', 'change', 'remove')
      AND (document IS NULL) = (operation = 'remove') AND (base_version IS NULL) = (operation = 'add'))
  );
  CREATE INDEX ix_catalogue_change_set_entry_resource ON base.catalogue_change_set_entry (resource_id, kind);

  CREATE TABLE base.catalogue_activity (
    id uuid CONSTRAINT pk_catalogue_activity PRIMARY KEY,
    change_set_id uuid NOT NULL CONSTRAINT fk_catalogue_activity_change_set
      REFERENCES base.catalogue_change_set (id) ON DELETE CASCADE,
    at timestamptz(3) NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    action text NOT NULL,
    words text NOT NULL
  );
  CREATE INDEX ix_catalogue_activity_change_set ON base.catalogue_activity (change_set_id, at, id);

  CREATE TABLE base.catalogue_example (
    id uuid CONSTRAINT pk_catalogue_example PRIMARY KEY,
    change_set_id uuid CONSTRAINT fk_catalogue_example_change_set
      REFERENCES base.catalogue_change_set (id) ON DELETE CASCADE,
    name text NOT NULL,
    request jsonb NOT NULL,
    expected jsonb NOT NULL,
    author_name text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_catalogue_example_change_set ON base.catalogue_example (change_set_id, created_at, id);
  CALL base.audited('base.catalogue_example');
`;

const PUBLICATIONS = `
  CREATE TABLE base.catalogue_publication (
    id uuid CONSTRAINT pk_catalogue_publication PRIMARY KEY,
    number integer NOT NULL CONSTRAINT uq_catalogue_publication_number UNIQUE,
    change_set_id uuid NOT NULL CONSTRAINT fk_catalogue_publication_change_set REFERENCES base.catalogue_change_set (id),
    name text NOT NULL,
    notes text,
    origin text NOT NULL,
    rolls_back integer,
    author_name text NOT NULL,
    publisher_id text NOT NULL,
    publisher_name text NOT NULL,
    entry_count integer NOT NULL,
    published_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CALL base.audited('base.catalogue_publication');

  CREATE TABLE base.catalogue_publication_entry (
    id uuid CONSTRAINT pk_catalogue_publication_entry PRIMARY KEY,
    publication integer NOT NULL CONSTRAINT fk_catalogue_publication_entry_number
      REFERENCES base.catalogue_publication (number) ON DELETE CASCADE,
    kind text NOT NULL,
    resource_id uuid NOT NULL,
    name text NOT NULL,
    operation text NOT NULL,
    before jsonb,
    after jsonb,
    version_after integer,
    CONSTRAINT uq_catalogue_publication_entry UNIQUE (publication, kind, resource_id)
  );
  CREATE INDEX ix_catalogue_publication_entry_resource
    ON base.catalogue_publication_entry (resource_id, kind, publication);
`;

const FILES = `
  CREATE TABLE base.catalogue_file (
    id uuid CONSTRAINT pk_catalogue_file PRIMARY KEY,
    name text NOT NULL,
    content_type text NOT NULL,
    size_bytes integer NOT NULL,
    author_name text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_catalogue_file_expires ON base.catalogue_file (expires_at);
  CALL base.audited('base.catalogue_file');

  CREATE TABLE base.catalogue_file_part (
    file_id uuid NOT NULL CONSTRAINT fk_catalogue_file_part_file
      REFERENCES base.catalogue_file (id) ON DELETE CASCADE,
    position integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT pk_catalogue_file_part PRIMARY KEY (file_id, position)
  );

  CREATE TABLE base.catalogue_row_fault (
    id uuid CONSTRAINT pk_catalogue_row_fault PRIMARY KEY,
    file_id uuid NOT NULL CONSTRAINT fk_catalogue_row_fault_file
      REFERENCES base.catalogue_file (id) ON DELETE CASCADE,
    row_number integer NOT NULL,
    column_name text,
    resource_id text,
    message text NOT NULL,
    fix text NOT NULL
  );
  CREATE INDEX ix_catalogue_row_fault_file ON base.catalogue_row_fault (file_id, row_number, id);
`;
