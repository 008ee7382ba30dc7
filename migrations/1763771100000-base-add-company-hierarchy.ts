import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The company above an organization. No foreign key: an imported parent may arrive after its children, and the use case
 * checks what people and programs set.
 */
export class AddCompanyHierarchy1763771100000 implements MigrationInterface {
  name = 'AddCompanyHierarchy1763771100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE base.organization ADD COLUMN parent_id uuid, ADD COLUMN parent_relationship text;
      CREATE INDEX ix_organization_parent ON base.organization (parent_id);
    `);
    // What stands in documents so far moves into its columns; the wall stands in the owner's way too.
    await runner.query(
      `SELECT set_config('trunkline.tenant', '*', true), set_config('trunkline.customer', '*', true)`,
    );
    await runner.query(`
      UPDATE base.organization SET
        parent_id = (extra #>> '{organizationParentRelationship,organization,id}')::uuid,
        extra = extra #- '{organizationParentRelationship,organization,id}'
      WHERE extra #>> '{organizationParentRelationship,organization,id}' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
    `);
    await runner.query(`
      UPDATE base.organization SET
        parent_relationship = extra #>> '{organizationParentRelationship,relationshipType}',
        extra = extra #- '{organizationParentRelationship,relationshipType}'
      WHERE jsonb_typeof(extra #> '{organizationParentRelationship,relationshipType}') = 'string'
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
