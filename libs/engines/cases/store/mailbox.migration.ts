import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices in the mailbox of somebody's account at their provider, and when they came to lie there. */
export class Mailbox1700000000810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_notice DROP CONSTRAINT case_notice_channel_check');
    await runner.query(`ALTER TABLE case_notice ADD CONSTRAINT case_notice_channel_check CHECK (channel IN ('post', 'own-portal', 'account-mailbox', 'mail'))`);
    await runner.query('ALTER TABLE case_notice ADD COLUMN provided_at timestamptz, ADD COLUMN provision_number text');
    await runner.query(`ALTER TABLE case_notice ADD CONSTRAINT case_notice_provided_check CHECK (provided_at IS NULL OR channel = 'account-mailbox')`);
    await runner.query(`CREATE INDEX case_notice_unprovided_idx ON case_notice (tenant_id, issued_at, id) WHERE channel = 'account-mailbox' AND provided_at IS NULL AND withdrawn_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_notice DROP COLUMN provided_at, DROP COLUMN provision_number');
  }
}
