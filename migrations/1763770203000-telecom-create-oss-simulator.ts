import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The simulated OSS keeps its own books, as the remote system that it stands for would. Nothing joins these tables to
 * ours, and no wall stands around them: they are on the far side of the OSS port.
 */
export class CreateOssSimulator1763770203000 implements MigrationInterface {
  name = 'CreateOssSimulator1763770203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE telecom.oss_simulator_request (
        request_id uuid CONSTRAINT pk_oss_simulator_request PRIMARY KEY,
        reference text NOT NULL,
        request jsonb NOT NULL,
        script jsonb NOT NULL,
        next_step integer NOT NULL DEFAULT 0,
        state text NOT NULL,
        submissions integer NOT NULL DEFAULT 1,
        cancellations integer NOT NULL DEFAULT 0,
        received_at timestamptz(3) NOT NULL
      );
      CREATE TABLE telecom.oss_simulator_notice (
        id uuid CONSTRAINT pk_oss_simulator_notice PRIMARY KEY,
        request_id uuid NOT NULL,
        sequence integer NOT NULL,
        body jsonb NOT NULL,
        sent_at timestamptz(3) NOT NULL,
        CONSTRAINT uq_oss_simulator_notice_sequence UNIQUE (request_id, sequence)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}
