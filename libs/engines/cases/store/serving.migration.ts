import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which way a notice leaves, and the days that count when it waits on our own portal. */
export class Serving1700000000740 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_notice ADD COLUMN channel text NOT NULL DEFAULT 'post' CHECK (channel IN ('post', 'own-portal', 'mail')),
      ADD COLUMN notified_on date, ADD COLUMN fetched_at timestamptz, ADD COLUMN withdrawn_on date`);
    await runner.query('UPDATE case_notice SET channel = CASE WHEN letter_id IS NULL THEN \'mail\' ELSE \'post\' END');
    await runner.query('ALTER TABLE case_notice ALTER COLUMN channel DROP DEFAULT');
    await runner.query(`ALTER TABLE case_notice ADD CONSTRAINT case_notice_channel_check2 CHECK ((channel = 'post') = (letter_id IS NOT NULL) AND (channel = 'own-portal') = (notified_on IS NOT NULL))`);
    // One notice of a decision counts; one that was taken back makes room for the next.
    await runner.query('ALTER TABLE case_notice DROP CONSTRAINT case_notice_assessment_id_key');
    await runner.query('CREATE UNIQUE INDEX case_notice_assessment_id_key ON case_notice (tenant_id, assessment_id) WHERE withdrawn_on IS NULL');
    await runner.query(`CREATE INDEX case_notice_waiting_idx ON case_notice (tenant_id, notified_on, id) WHERE channel = 'own-portal' AND fetched_at IS NULL AND withdrawn_on IS NULL`);
    await runner.query(`ALTER TABLE letter DROP CONSTRAINT letter_state_check`);
    await runner.query(`ALTER TABLE letter ADD CONSTRAINT letter_state_check CHECK (state IN ('queued', 'dispatched', 'cancelled'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_notice DROP CONSTRAINT case_notice_channel_check2, DROP COLUMN channel, DROP COLUMN notified_on, DROP COLUMN fetched_at, DROP COLUMN withdrawn_on');
  }
}
