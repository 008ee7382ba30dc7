import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails to people: what waits to go out, and what went out. */
export class CreateMail1763771200000 implements MigrationInterface {
  name = 'CreateMail1763771200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE base.mail (
        id uuid CONSTRAINT pk_mail PRIMARY KEY,
        tenant_id uuid NOT NULL,
        customer_id uuid,
        user_account_id uuid,
        recipient text NOT NULL,
        subject text NOT NULL,
        body text,
        link_label text,
        link_path text,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        delivered_at timestamptz(3),
        CONSTRAINT ck_mail_state CHECK (state IN ('queued', 'waiting', 'delivered', 'failed'))
      );
      CREATE INDEX ix_mail_created ON base.mail (created_at DESC, id DESC);
      CREATE INDEX ix_mail_waiting ON base.mail (created_at, id) WHERE state = 'waiting';
      CALL base.wall('base.mail');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
