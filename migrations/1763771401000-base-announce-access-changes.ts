import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tells every process, at the commit, whose rights have changed: sessions that ended or moved, accounts, memberships and
 * API clients. The announcement names the account's or client's id; processes then look again.
 */
export class AnnounceAccessChanges1763771401000 implements MigrationInterface {
  name = 'AnnounceAccessChanges1763771401000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The argument is the column that holds the account's or client's id.
      CREATE FUNCTION base.announce_access() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        PERFORM pg_notify('trunkline_access', to_jsonb(OLD) ->> TG_ARGV[0]);
        RETURN NULL;
      END $f$;

      CREATE TRIGGER announce_access AFTER DELETE OR UPDATE OF membership_id, expires_at ON base.session
        FOR EACH ROW EXECUTE FUNCTION base.announce_access('user_account_id');
      CREATE TRIGGER announce_access AFTER DELETE OR UPDATE OF status ON base.user_account
        FOR EACH ROW EXECUTE FUNCTION base.announce_access('id');
      CREATE TRIGGER announce_access AFTER DELETE OR UPDATE OF status, roles ON base.membership
        FOR EACH ROW EXECUTE FUNCTION base.announce_access('user_account_id');
      CREATE TRIGGER announce_access AFTER DELETE OR UPDATE OF status ON base.api_client
        FOR EACH ROW EXECUTE FUNCTION base.announce_access('id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
