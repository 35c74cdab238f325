import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has taken a case in at the office, and how. */
export class CaseFiling1700000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file ADD COLUMN filed_way text, ADD COLUMN filed_by uuid, ADD COLUMN filed_by_name text, ADD COLUMN identified boolean NOT NULL DEFAULT false');
    await runner.query(`ALTER TABLE case_file ADD CONSTRAINT case_file_filed_way_check CHECK (filed_way IN ('counter', 'phone', 'paper', 'clerk-link'))`);
    await runner.query('ALTER TABLE case_file ADD CONSTRAINT case_file_filed_by_check CHECK ((filed_way IS NULL) = (filed_by IS NULL) AND (NOT identified OR filed_way IS NOT NULL))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file DROP COLUMN filed_way, DROP COLUMN filed_by, DROP COLUMN filed_by_name, DROP COLUMN identified');
  }
}
