import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a clerk began for somebody and nobody finishes goes sooner than what people began themselves. */
export class DeskDraft1700000000495 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft_filing ADD COLUMN keep_days int, ADD CONSTRAINT draft_filing_keep_days_check CHECK (keep_days IS NULL OR (keep_days >= 0 AND way IS NOT NULL))');
    await runner.query('CREATE INDEX draft_filing_staff_id_idx ON draft_filing (tenant_id, staff_id) WHERE keep_days IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft_filing DROP COLUMN keep_days');
  }
}
