import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which an application was sent: mails about it go in the same. */
export class CaseLocale1700000000850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_file ADD COLUMN locale text NOT NULL DEFAULT 'de' CHECK (locale ~ '^[a-z]{2}(-x-[a-z]+)?$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file DROP COLUMN locale');
  }
}
